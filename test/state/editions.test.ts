import { describe, expect, it } from 'vitest';
import { assembleAtlas } from '../../src/data/assembleAtlas';
import { dataAt } from '../../src/data/dataAt';
import { showEdition } from '../../src/state/actions';
import { createAtlas } from '../../src/state/atlas';
import { recordHistory } from '../../src/state/history';
import { DEFAULT_MAP_STATE } from '../../src/state/mapState';
import { revisionsOf } from '../../src/ui/revisions';
import { data, session } from './smallAtlas';

const HEADER =
  'id,source,adcode,measure,value,unit,comparator,period_start,period_end,qualifier,scope,published,paragraph,note';
const WAS = 'a,bulletin,370500,fraud-cases-change,-30,percent,yoy,2024-01-01,2024-10-12,none,all,30%,4,';

/** The small atlas, whose one figure its second edition revised. */
const revisedData = assembleAtlas({
  ...data.parts,
  files: {
    ...data.parts.files,
    'editions.csv':
      'id,date,boundaries,figures\n1,2025-01-01,small,0000000000000001\n2,2025-06-01,small,0000000000000002\n',
    'revisions.csv': `edition,change,${HEADER}\n2,revised,${WAS}\n`,
  },
});
const atlasAt = (edition: number) => createAtlas(revisedData, { ...DEFAULT_MAP_STATE, edition }, session);
const shownValue = (atlas: ReturnType<typeof atlasAt>) =>
  atlas.getState().portrayal.areas.find(({ adcode }) => adcode === '370500')?.value;
const recordValue = (atlas: ReturnType<typeof atlasAt>) =>
  atlas.getState().data.record.observations.find(({ id }) => id === 'a')?.value;

describe('the atlas at an edition', () => {
  it('shows the figures as they were, on the map and in the record', () => {
    expect(revisedData.problems).toEqual([]);
    const atlas = atlasAt(1);
    expect([shownValue(atlas), recordValue(atlas)]).toEqual([-30, -30]);
    const portrayal = atlas.getState().portrayal;
    atlas.getState().dispatch(showEdition(2));
    expect([shownValue(atlas), recordValue(atlas)]).toEqual([-34.2, -34.2]);
    atlas.getState().dispatch(showEdition(1));
    expect(atlas.getState().portrayal).toBe(portrayal);
  });

  it('is the data themselves at the newest edition, and one object at each other', () => {
    expect(dataAt(revisedData, 2)).toBe(revisedData);
    expect(atlasAt(2).getState().data).toBe(revisedData);
    expect(dataAt(revisedData, 1)).toBe(dataAt(revisedData, 1));
    expect(dataAt(data, 1)).toBe(data);
  });

  it('takes up what comes later into both', () => {
    const atlas = atlasAt(1);
    atlas.getState().merge({ parts: { countyProvinces: ['370000'] }, notices: [] });
    const { data: shown, newest } = atlas.getState();
    expect([shown.countyProvinces, newest.countyProvinces]).toEqual([['370000'], ['370000']]);
    expect(recordValue(atlas)).toBe(-30);
    expect(newest.record.observations.find(({ id }) => id === 'a')?.value).toBe(-34.2);
  });

  it('can be taken back', () => {
    const atlas = atlasAt(1);
    const history = recordHistory(atlas);
    atlas.getState().dispatch(showEdition(2));
    history.undo();
    expect(shownValue(atlas)).toBe(-30);
    history.redo();
    expect(shownValue(atlas)).toBe(-34.2);
  });
});

describe('revisionsOf', () => {
  it('tells what has been revised since the edition that was shared, also once the latest is shown', () => {
    const atlas = atlasAt(1);
    expect(revisionsOf(atlas.getState())).toMatchObject({ shared: { id: 1 }, newest: { id: 2 }, onMap: 1 });
    atlas.getState().dispatch(showEdition(2));
    expect(revisionsOf(atlas.getState())?.revised).toMatchObject([{ id: 'a', change: 'revised' }]);
  });

  it('tells nothing where no older edition was shown or nothing changed', () => {
    expect(revisionsOf(atlasAt(2).getState())).toBeNull();
    expect(revisionsOf(createAtlas(data, DEFAULT_MAP_STATE, session).getState())).toBeNull();
  });
});
