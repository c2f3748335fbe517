import { describe, expect, it } from 'vitest';
import { asAuthored } from '../../../src/core/overlays/choices';
import { chooseTheme, layOverlays } from '../../../src/state/actions';
import { createAtlas } from '../../../src/state/atlas';
import { DEFAULT_MAP_STATE } from '../../../src/state/mapState';
import { createLaying } from '../../../src/state/overlays/createLaying';
import { data, session } from '../../state/smallAtlas';
import { dongying } from '../record/records';
import { quarter, TABLE_SOURCE, tableOf, tableRow, thefts } from './readerTables';

const OWN = 'own-ab12-x9';
const atlasAt = (theme: string) => createAtlas(data, { ...DEFAULT_MAP_STATE, theme }, session);
const told = (atlas: ReturnType<typeof atlasAt>) => atlas.getState().portrayal.notices;

describe('a theme whose data are not at hand', () => {
  it('leaves plain land: no value, colour, class, figure or source of another theme', () => {
    const { theme, portrayal } = atlasAt(OWN).getState();
    expect(theme).toMatchObject({ id: OWN, origin: 'absent', title: { zh: '数据不在此处', en: 'Data not here' } });
    for (const area of portrayal.areas)
      expect(area).toMatchObject({
        value: null,
        observation: null,
        classIndex: -1,
        radiusPixels: 0,
        fill: null,
        isGap: false,
      });
    expect(portrayal.classification).toBeNull();
    expect(portrayal.legend).toMatchObject({ classes: [], symbols: [], published: 0, period: null });
    expect(portrayal.credits).toEqual(['boundaries']);
  });

  it('says what is missing, as far as that is known', () => {
    const atlas = atlasAt(OWN);
    const learn = (publisher: string, date: string) =>
      atlas.getState().merge({
        parts: { notedTables: new Map([['ab12', { id: 'ab12', name: '分局警情', publisher, date }]]) },
        notices: [],
      });
    expect(told(atlas)).toEqual([{ code: 'absent-table', severity: 'warning', values: {} }]);
    learn('', '');
    expect(told(atlas)).toMatchObject([{ code: 'absent-named-table', values: { table: '分局警情' } }]);
    learn('市公安局', '2024-05');
    expect(told(atlas)).toMatchObject([
      { code: 'absent-sourced-table', values: { table: '分局警情', publisher: '市公安局', date: '2024-05' } },
    ]);
    expect(told(atlasAt('of-another-site'))).toMatchObject([
      { code: 'absent-theme', values: { theme: 'of-another-site' } },
    ]);
  });

  it('has nothing laid on it, and gets what was laid there once it has come', () => {
    const atlas = atlasAt(OWN);
    atlas.getState().dispatch(layOverlays([asAuthored('circles')]));
    const laid = createLaying();
    expect(laid(atlas.getState())).toEqual([]);
    atlas.getState().dispatch(chooseTheme('second'));
    atlas.getState().dispatch(layOverlays([asAuthored('circles')]));
    expect(laid(atlas.getState()).map(({ choice }) => choice.id)).toEqual(['circles']);
  });

  it('is the map itself as soon as its figures have come', () => {
    const atlas = atlasAt(thefts.id);
    expect(atlas.getState().theme.origin).toBe('absent');
    const tables = [tableOf(thefts, [tableRow(dongying, quarter(1), 7)])];
    const projectFigures = { sources: [TABLE_SOURCE], measures: [thefts], topics: [], tables };
    atlas.getState().merge({ parts: { projectFigures }, notices: [] });
    expect(atlas.getState().theme.origin).toBe('project');
    expect(atlas.getState().portrayal.legend.published).toBe(1);
  });
});
