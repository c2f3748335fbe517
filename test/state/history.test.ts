import { describe, expect, it } from 'vitest';
import { asAuthored } from '../../src/core/overlays/choices';
import type { MapState } from '../../src/core/portrayal/mapState';
import {
  type Action,
  chooseAppearance,
  chooseLevel,
  choosePeriod,
  chooseTheme,
  classifyBy,
  drawAs,
  layOverlays,
  moveCamera,
  normaliseBy,
  openFigure,
  select,
  setLanguage,
  showEdition,
  showLabels,
} from '../../src/state/actions';
import { createAtlas } from '../../src/state/atlas';
import { recordHistory } from '../../src/state/history';
import { DEFAULT_MAP_STATE, FIELD_RULES, FIELDS } from '../../src/state/mapState';
import { data, session } from './smallAtlas';

const THERE = { longitude: 117, latitude: 36, zoom: 6, bearing: 0, pitch: 0 };
const ACTIONS: readonly (readonly [string, Action])[] = [
  ['an edition', showEdition(2)],
  ['a level', chooseLevel('province')],
  ['a normalisation', normaliseBy(['day'])],
  ['a period', choosePeriod({ start: '2024-01-01', end: '2024-03-31' })],
  ['a symbol', drawAs('choropleth')],
  ['classes', classifyBy({ method: 'quantile', classCount: 3 })],
  ['an overlay', layOverlays([asAuthored('belt')])],
  ['a place', select('370500')],
  ['evidence', openFigure('a')],
  ['a language', setLanguage('en')],
  ['names left out', showLabels(false)],
  ['the light', chooseAppearance('night')],
  ['a theme', chooseTheme('second')],
];
const newAtlas = (change: Partial<MapState> = {}) => {
  const atlas = createAtlas(data, { ...DEFAULT_MAP_STATE, ...change }, session);
  return { atlas, history: recordHistory(atlas) };
};
const withoutView = ({ view: _, ...state }: MapState) => state;

describe('undo and redo', () => {
  it.each(ACTIONS)('bring back %s', (_, action) => {
    const { atlas, history } = newAtlas();
    const before = atlas.getState().mapState;
    atlas.getState().dispatch(action);
    const after = atlas.getState().mapState;
    expect(history.steps).toEqual({ canUndo: true, canRedo: false });
    history.undo();
    expect(withoutView(atlas.getState().mapState)).toEqual(withoutView(before));
    expect(history.steps).toEqual({ canUndo: false, canRedo: true });
    history.redo();
    expect(withoutView(atlas.getState().mapState)).toEqual(withoutView(after));
  });

  it('leave the camera where the reader has moved it', () => {
    const { atlas, history } = newAtlas();
    atlas.getState().dispatch(moveCamera(THERE));
    expect(history.steps.canUndo).toBe(false);
    atlas.getState().dispatch(showLabels(false));
    atlas.getState().dispatch(moveCamera({ ...THERE, zoom: 7 }));
    history.undo();
    expect(atlas.getState().mapState).toEqual({ ...DEFAULT_MAP_STATE, view: { ...THERE, zoom: 7 } });
  });

  it('take periods that a slider passes over as one step', () => {
    const { atlas, history } = newAtlas();
    for (const year of [2021, 2022, 2023])
      atlas.getState().dispatch(choosePeriod({ start: `${year}-01-01`, end: `${year}-12-31` }));
    history.undo();
    expect(atlas.getState().mapState.period).toBeNull();
    history.redo();
    expect(atlas.getState().mapState.period?.start).toBe('2023-01-01');
  });

  it('walk back through everything, step by step, and forward again', () => {
    const { atlas, history } = newAtlas();
    const states = [atlas.getState().mapState];
    for (const [, action] of ACTIONS) {
      atlas.getState().dispatch(action);
      states.push(atlas.getState().mapState);
    }
    for (const state of states.slice(0, -1).toReversed()) {
      history.undo();
      expect(withoutView(atlas.getState().mapState)).toEqual(withoutView(state));
    }
    expect(history.steps.canUndo).toBe(false);
    for (const state of states.slice(1)) {
      history.redo();
      expect(withoutView(atlas.getState().mapState)).toEqual(withoutView(state));
    }
  });
});

describe('the table of fields', () => {
  it('has every field of MapState, and records all but the version and the camera', () => {
    expect([...FIELDS].sort()).toEqual(Object.keys(DEFAULT_MAP_STATE).sort());
    expect(FIELDS.filter((key) => !FIELD_RULES[key].isRecorded)).toEqual(['version', 'view']);
  });
});
