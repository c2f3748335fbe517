import { describe, expect, it, vi } from 'vitest';
import type { AtlasData } from '../../src/data/loadAtlas';
import type { Geography } from '../../src/domain/geography';
import type { Theme } from '../../src/domain/theme';
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
  select,
} from '../../src/state/actions';
import { createAtlas, type Session } from '../../src/state/atlas';
import { DEFAULT_MAP_STATE } from '../../src/state/mapState';
import { neighbouringTheme, switchTheme } from '../../src/state/switchTheme';
import { area, CHANGE, GEOGRAPHIES, observation, record } from '../ui/atlasFixture';

const SHIZHONG = area('370103', '市中区', 'Shizhong', 'county');
const theme = (id: string): Theme => ({
  id,
  topic: 'calls',
  measure: CHANGE.id,
  normalisation: [],
  classification: { method: 'symmetric', classCount: 4 },
  ramp: 'blue-orange',
  symbol: 'choropleth',
  title: { zh: id, en: id },
  caption: { zh: '', en: '' },
  alongside: [],
  origin: 'authored',
});
const session: Session = {
  hovered: null,
  surface: 'map',
  map: 'ready',
  counties: 'absent',
  systemAppearance: 'day',
  notices: [],
};
const data = {
  geographies: GEOGRAPHIES,
  countyProvinces: [],
  land: null,
  record: record(observation({})),
  topics: [],
  themes: new Map(['fraud-cases', 'second', 'third'].map((id) => [id, theme(id)])),
} as unknown as AtlasData;
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
    atlas.getState().updateSession({ systemAppearance: 'night' });
    expect(atlas.getState().appearance).toBe('night');
    expect(atlas.getState().portrayal).not.toBe(day);
    atlas.getState().dispatch(chooseAppearance('day'));
    expect(atlas.getState().portrayal).toBe(day);
  });

  it('refuses to be without a theme', () => {
    expect(() => createAtlas({ ...data, themes: new Map() }, DEFAULT_MAP_STATE, session)).toThrow('no themes');
  });
});

describe('maps of counties', () => {
  const county: Geography = { ...GEOGRAPHIES.prefecture, level: 'county', object: 'counties', areas: [SHIZHONG] };
  const complete = { ...data, geographies: { ...GEOGRAPHIES, county }, countyProvinces: ['370000'] };
  const incomplete = { ...data, countyProvinces: ['370000'] };

  it('stand on prefectures until the counties have been fetched, once', async () => {
    const load = vi.fn(async () => ({ data: complete, notices: [] }));
    const atlas = createAtlas(incomplete, DEFAULT_MAP_STATE, session, load);
    expect(load).not.toHaveBeenCalled();
    atlas.getState().dispatch(chooseLevel('county'));
    expect(atlas.getState()).toMatchObject({ session: { counties: 'loading' }, portrayal: { level: 'prefecture' } });
    atlas.getState().dispatch(select('370500'));
    await vi.waitFor(() => expect(atlas.getState().session.counties).toBe('ready'));
    expect(load).toHaveBeenCalledOnce();
    expect(atlas.getState().portrayal.level).toBe('county');
    expect(atlas.getState().portrayal.areas.map(({ adcode }) => adcode)).toEqual([SHIZHONG.adcode]);
    expect(atlas.getState().mapState.selection).toEqual(['370500']);
  });

  it('are fetched for the outline of a county that is selected, whatever is mapped', async () => {
    const load = vi.fn(async () => ({ data: complete, notices: [] }));
    const atlas = createAtlas(incomplete, { ...DEFAULT_MAP_STATE, selection: [SHIZHONG.adcode] }, session, load);
    await vi.waitFor(() => expect(atlas.getState().session.counties).toBe('ready'));
    expect(atlas.getState().portrayal.level).toBe('prefecture');
  });

  it('that could not be fetched are told, and asked for again by a choice but by no movement', async () => {
    const notice = { code: 'file-not-loaded', severity: 'warning', values: {} } as const;
    const load = vi.fn(async () => ({ data: incomplete, notices: [notice] }));
    const atlas = createAtlas(incomplete, DEFAULT_MAP_STATE, session, load);
    atlas.getState().dispatch(chooseLevel('county'));
    await vi.waitFor(() => expect(atlas.getState().session.counties).toBe('missing'));
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

  it('a theme goes back to its own classes and to where its figures are, and keeps the selection', () => {
    const chosen = [
      select('370500'),
      chooseLevel('county'),
      normaliseBy(['day']),
      drawAs('choropleth'),
      classifyBy({ method: 'manual', classCount: 1, breaks: [0, 1] }),
      moveCamera(view),
    ];
    const before = chosen.reduce((state, action) => action(state), DEFAULT_MAP_STATE);
    expect(chooseTheme('second')(before)).toEqual({ ...DEFAULT_MAP_STATE, theme: 'second', selection: ['370500'] });
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
