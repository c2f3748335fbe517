import { describe, expect, it, vi } from 'vitest';
import { withAddition } from '../../src/data/assembleAtlas';
import { choosePeriod, chooseTheme, showParts } from '../../src/state/actions';
import { createAtlas } from '../../src/state/atlas';
import { DEFAULT_MAP_STATE } from '../../src/state/mapState';
import { quarter, TABLE_SOURCE, tableOf, tableRow, thefts } from '../core/portrayal/readerTables';
import { dongying } from '../core/record/records';
import { data, session } from './smallAtlas';

const days = Array.from({ length: 70 }, (_, i) => {
  const day = new Date(Date.UTC(2024, 0, 1 + i)).toISOString().slice(0, 10);
  return { start: day, end: day };
});
const rows = days.map((day, i) => tableRow(dongying, day, 10 + i));
const projectFigures = { sources: [TABLE_SOURCE], measures: [thefts], topics: [], tables: [tableOf(thefts, rows)] };
const atlasOf = () => {
  const atlas = createAtlas(data, DEFAULT_MAP_STATE, session);
  atlas.getState().merge({ parts: { projectFigures }, notices: [] });
  atlas.getState().dispatch(chooseTheme(thefts.id));
  return atlas;
};
const valueIn = (atlas: ReturnType<typeof atlasOf>) =>
  atlas.getState().portrayal.areas.find(({ adcode }) => adcode === dongying.adcode)?.value;

describe('a period', () => {
  it('is shown by itself, and the newest of each area where none is chosen', () => {
    const atlas = atlasOf();
    expect(valueIn(atlas)).toBe(79);
    atlas.getState().dispatch(choosePeriod(days[3]!));
    expect(valueIn(atlas)).toBe(13);
    expect(atlas.getState().portrayal.legend.period).toEqual(days[3]);
    atlas.getState().dispatch(choosePeriod(null));
    expect(valueIn(atlas)).toBe(79);
  });

  it('leaves the camera where it is, and goes with its theme', () => {
    const state = { ...DEFAULT_MAP_STATE, view: { longitude: 118, latitude: 37, zoom: 6, bearing: 0, pitch: 0 } };
    const chosen = choosePeriod(quarter(1))(state);
    expect(chosen).toEqual({ ...state, period: quarter(1) });
    expect(choosePeriod({ ...quarter(1) })(chosen)).toBe(chosen);
    expect(choosePeriod(null)(state)).toBe(state);
    expect(chooseTheme('second')(chosen).period).toBeNull();
  });

  it('is found finished when it is come back to, but for those of long ago', () => {
    const atlas = atlasOf();
    const shownAt = (index: number) => {
      atlas.getState().dispatch(choosePeriod(days[index]!));
      return atlas.getState().portrayal;
    };
    const newest = atlas.getState().portrayal;
    const [first, second] = [shownAt(0), shownAt(1)];
    for (let index = 2; index < 64; index += 1) shownAt(index);
    // Needed once more, it is kept longer.
    expect(shownAt(0)).toBe(first);
    for (let index = 64; index < 70; index += 1) shownAt(index);
    expect(shownAt(0)).toBe(first);
    const again = shownAt(1);
    expect(again).not.toBe(second);
    expect(again).toEqual(second);
    atlas.getState().dispatch(choosePeriod(null));
    expect(atlas.getState().portrayal).toBe(newest);
  });

  it('is portrayed once for a frame', () => {
    const atlas = atlasOf();
    const heard = vi.fn();
    atlas.subscribe(heard);
    atlas.getState().dispatch(choosePeriod(days[5]!));
    expect(heard).toHaveBeenCalledTimes(1);
  });
});

describe('own figures that are put away', () => {
  it('leave the atlas as it was', () => {
    const atlas = atlasOf();
    expect(withAddition(atlas.getState().newest, { parts: { projectFigures: null }, notices: [] }).data).toBe(data);
  });
});

it('parts side by side that a link asks for of a theme without any are told of, and the map is shown alone', () => {
  const atlas = atlasOf();
  const codes = () => atlas.getState().portrayal.notices.map(({ code }) => code);
  expect(codes()).not.toContain('parts-not-offered');
  atlas.getState().dispatch(showParts(true));
  expect(codes()).toContain('parts-not-offered');
  expect(valueIn(atlas)).toBe(79);
  atlas.getState().dispatch(chooseTheme(thefts.id));
  expect(codes()).not.toContain('parts-not-offered');
});
