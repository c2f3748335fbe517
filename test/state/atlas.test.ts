import { describe, expect, it, vi } from 'vitest';
import type { Geography } from '../../src/core/areas/geography';
import { assembleAtlas } from '../../src/data/assembleAtlas';
import {
  chooseAppearance,
  chooseLevel,
  chooseTheme,
  classifyBy,
  clearSelection,
  drawAs,
  moveCamera,
  normaliseBy,
  openFigure,
  openTheme,
  seeFigures,
  select,
} from '../../src/state/actions';
import { createAtlas } from '../../src/state/atlas';
import { DEFAULT_MAP_STATE } from '../../src/state/mapState';
import { neighbouringTheme, switchTheme } from '../../src/state/switchTheme';
import { eventually } from '../eventually';
import { CHANGE, GEOGRAPHIES } from '../ui/atlasFixture';
import { data, SHIZHONG, session } from './smallAtlas';

const newAtlas = (change = {}) => createAtlas(data, { ...DEFAULT_MAP_STATE, ...change }, session);

describe('the store', () => {
  it('holds the portrayal of the theme, and the same object when the theme comes back', () => {
    const atlas = newAtlas();
    const first = atlas.getState().portrayal;
    expect(first.theme.id).toBe('fraud-cases');
    atlas.getState().dispatch(chooseTheme('second'));
    expect(atlas.getState().portrayal.theme.id).toBe('second');
    atlas.getState().dispatch(chooseTheme('fraud-cases'));
    expect(atlas.getState().portrayal).toBe(first);
  });

  it('foresees what another MapState leads to, as the same object, and changes nothing', () => {
    const atlas = newAtlas();
    const before = atlas.getState();
    const { mapState, theme, portrayal } = before.preview(chooseTheme('second')(before.mapState));
    expect(atlas.getState()).toBe(before);
    expect([theme.id, mapState.theme]).toEqual(['second', 'second']);
    before.dispatch(chooseTheme('second'));
    expect(atlas.getState().portrayal).toBe(portrayal);
  });

  it('tells nobody of an action that changes nothing', () => {
    const atlas = newAtlas();
    const listener = vi.fn();
    atlas.subscribe(listener);
    atlas.getState().dispatch(clearSelection);
    expect(listener).not.toHaveBeenCalled();
  });

  it('portrays anew for the night, the system’s or the reader’s own', () => {
    const atlas = newAtlas();
    const day = atlas.getState().portrayal;
    atlas.getState().setSystemAppearance('night');
    expect(atlas.getState().appearance).toBe('night');
    expect(atlas.getState().portrayal).not.toBe(day);
    atlas.getState().dispatch(chooseAppearance('day'));
    expect(atlas.getState().portrayal).toBe(day);
  });

  it('refuses to be without a theme', () => {
    expect(() => createAtlas({ ...data, themes: new Map() }, DEFAULT_MAP_STATE, session)).toThrow('no themes');
  });
});

describe('what comes later', () => {
  const definitions = 'id,zh,en\nfraud-cases-change,定义,Reported cases\n';

  it('is learnt without losing what the reader did, and each problem in it is told once', () => {
    const atlas = newAtlas({ theme: 'second', selection: ['370500'] });
    const known = atlas.getState().portrayal;
    expect(atlas.getState().data.record.measures.get(CHANGE.id)?.definition.en).toBe('Fraud');
    const files = { ...data.parts.files, 'definitions.csv': `${definitions}unheard-of,无,None\n` };
    atlas.getState().merge({ parts: { files }, notices: [] });
    atlas.getState().merge({ parts: { files }, notices: [] });
    const { data: complete, session: told, mapState, portrayal } = atlas.getState();
    expect(complete.record.measures.get(CHANGE.id)?.definition.en).toBe('Reported cases');
    expect(told.notices.map(({ code }) => code)).toEqual(['unknown-measure']);
    expect(mapState).toMatchObject({ theme: 'second', selection: ['370500'] });
    expect(portrayal.areas).toEqual(known.areas);
  });

  it('may come in any order: neither counties nor definitions are lost to the other', () => {
    const county: Geography = { ...GEOGRAPHIES.prefecture, level: 'county', object: 'counties', areas: [SHIZHONG] };
    const files = { ...data.parts.files, 'definitions.csv': definitions };
    const atlas = newAtlas();
    atlas.getState().merge({ parts: { counties: county }, notices: [] });
    atlas.getState().merge({ parts: { files }, notices: [] });
    const { record, geographies } = atlas.getState().data;
    expect(geographies.county).toBe(county);
    expect(record.measures.get(CHANGE.id)?.definition.en).toBe('Reported cases');
    expect(record.observations.filter(({ adcode }) => adcode === SHIZHONG.adcode)).toHaveLength(1);
  });
});

describe('maps of counties', () => {
  const county: Geography = { ...GEOGRAPHIES.prefecture, level: 'county', object: 'counties', areas: [SHIZHONG] };
  const incomplete = assembleAtlas({ ...data.parts, countyProvinces: ['370000'] });
  const loadAll = () => vi.fn(async () => ({ parts: { counties: county }, notices: [] }));

  it('stand on prefectures until the counties have been fetched, once', async () => {
    const load = loadAll();
    const atlas = createAtlas(incomplete, DEFAULT_MAP_STATE, session, load);
    expect(load).not.toHaveBeenCalled();
    atlas.getState().dispatch(chooseLevel('county'));
    expect(atlas.getState()).toMatchObject({ session: { counties: 'loading' }, portrayal: { level: 'prefecture' } });
    atlas.getState().dispatch(select('370500'));
    await eventually(() => expect(atlas.getState().session.counties).toBe('ready'));
    expect(load).toHaveBeenCalledOnce();
    expect(atlas.getState().portrayal.level).toBe('county');
    expect(atlas.getState().portrayal.areas.map(({ adcode }) => adcode)).toEqual([SHIZHONG.adcode]);
    expect(atlas.getState().mapState.selection).toEqual(['370500']);
  });

  it('are fetched for the outline of a county that is selected, whatever is mapped', async () => {
    const load = loadAll();
    const selection = [SHIZHONG.adcode];
    const atlas = createAtlas(incomplete, { ...DEFAULT_MAP_STATE, selection }, session, load);
    expect(load, 'not before the first picture').not.toHaveBeenCalled();
    atlas.getState().merge({ parts: { derivesThemes: true }, notices: [] });
    await eventually(() => expect(atlas.getState().session.counties).toBe('ready'));
    expect(atlas.getState().portrayal.level).toBe('prefecture');
  });

  it('are not fetched for a county of which none is at hand', () => {
    const load = loadAll();
    const atlas = createAtlas(incomplete, DEFAULT_MAP_STATE, session, load);
    atlas.getState().dispatch(select('110105'));
    expect(load).not.toHaveBeenCalled();
  });

  it('that fail in an unforeseen way are told, and may be asked for again', async () => {
    const load = vi.fn(async () => Promise.reject(new Error('no room')));
    const atlas = createAtlas(incomplete, DEFAULT_MAP_STATE, session, load);
    atlas.getState().dispatch(chooseLevel('county'));
    await eventually(() => expect(atlas.getState().session.counties).toBe('missing'));
    atlas.getState().dispatch(chooseLevel('auto'));
    atlas.getState().dispatch(chooseLevel('county'));
    await eventually(() => expect(load).toHaveBeenCalledTimes(2));
    await eventually(() => expect(atlas.getState().session.counties).toBe('missing'));
    expect(atlas.getState().session.notices).toMatchObject([{ code: 'unexpected', values: { reason: 'no room' } }]);
  });

  it('that could not be fetched are told, and asked for again by a choice but by no movement', async () => {
    const notice = { code: 'file-not-loaded', severity: 'warning', values: {} } as const;
    const load = vi.fn(async () => ({ parts: {}, notices: [notice] }));
    const atlas = createAtlas(incomplete, DEFAULT_MAP_STATE, session, load);
    atlas.getState().dispatch(chooseLevel('county'));
    await eventually(() => expect(atlas.getState().session.counties).toBe('missing'));
    expect(atlas.getState()).toMatchObject({ session: { notices: [notice] }, portrayal: { level: 'prefecture' } });
    atlas.getState().dispatch(moveCamera({ longitude: 117, latitude: 36, zoom: 9, bearing: 0, pitch: 0 }));
    expect(load).toHaveBeenCalledOnce();
    atlas.getState().dispatch(chooseLevel('prefecture'));
    atlas.getState().dispatch(chooseLevel('county'));
    expect(load).toHaveBeenCalledTimes(2);
  });
});

describe('actions', () => {
  const view = { longitude: 118, latitude: 37, zoom: 6, bearing: 0, pitch: 0 };

  it('a theme goes back to its own classes, and keeps the selection and a camera that was set', () => {
    const chosen = [
      select('370500'),
      chooseLevel('county'),
      normaliseBy(['day']),
      drawAs('choropleth'),
      classifyBy({ method: 'manual', classCount: 1, breaks: [0, 1] }),
      moveCamera(view),
    ];
    const before = chosen.reduce((state, action) => action(state), DEFAULT_MAP_STATE);
    const second = { ...DEFAULT_MAP_STATE, theme: 'second', selection: ['370500'] };
    expect(chooseTheme('second')(before)).toEqual({ ...second, view });
    expect(openTheme('second')(before)).toEqual(second);
    expect(seeFigures(second)).toBe(second);
  });

  it('another place closes the evidence that is open, the same one does not', () => {
    const open = openFigure('a')(select('370500')(DEFAULT_MAP_STATE));
    expect(open).toMatchObject({ selection: ['370500'], figure: 'a' });
    expect(select('370500')(open).figure).toBe('a');
    expect(select('210200')(open)).toMatchObject({ selection: ['210200'], figure: null });
    expect(clearSelection(open)).toEqual(DEFAULT_MAP_STATE);
    expect(openFigure('a')(open)).toBe(open);
    expect(openFigure(null)(open).figure).toBeNull();
  });

  it('breaks by hand do not outlive the values that they were set for', () => {
    const manual = classifyBy({ method: 'manual', classCount: 1, breaks: [0, 1] })(DEFAULT_MAP_STATE);
    expect(normaliseBy(['day'])(manual).classification).toBeNull();
    const quantile = { method: 'quantile', classCount: 4 } as const;
    expect(normaliseBy(['day'])(classifyBy(quantile)(manual)).classification).toEqual(quantile);
  });

  it('never change the state that they are given', () => {
    const frozen = Object.freeze({ ...DEFAULT_MAP_STATE });
    for (const action of [chooseTheme('second'), select('370500'), moveCamera(view), chooseAppearance('night')])
      expect(action(frozen)).not.toBe(frozen);
  });
});

describe('walking through the themes', () => {
  it('goes round the end, both ways', () => {
    expect(neighbouringTheme(newAtlas(), 1)).toBe('second');
    expect(neighbouringTheme(newAtlas(), -1)).toBe('third');
    expect(neighbouringTheme(newAtlas({ theme: 'third' }), 1)).toBe('fraud-cases');
  });

  it('draws and measures within the call', () => {
    const atlas = newAtlas();
    const drawn: string[] = [];
    atlas.subscribe(({ portrayal, transition }) => drawn.push(`${portrayal.theme.id} ${transition}`));
    const before = performance.getEntriesByName('atlas:theme-switch').length;
    switchTheme(atlas, 'third', 'jump');
    expect(drawn).toEqual(['third jump']);
    expect(performance.getEntriesByName('atlas:theme-switch')).toHaveLength(before + 1);
  });
});
