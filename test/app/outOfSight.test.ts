import type { Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { createAtlas } from '../../src/state/atlas';
import { outOfSight } from '../../src/state/camera';
import { DEFAULT_MAP_STATE } from '../../src/state/mapState';
import { data, session } from '../state/smallAtlas';

const size = { widthPixels: 800, heightPixels: 600 };
const small = createAtlas(data, DEFAULT_MAP_STATE, session).getState();
/** Of area i: a square of one degree from 100 + 10 i° east, 30° north. */
const westOf = (index: number) => 100 + 10 * index;
const topology = {
  type: 'Topology',
  arcs: small.geography.areas.map((_, index) => {
    const west = westOf(index);
    return [
      [west, 30],
      [west + 1, 30],
      [west + 1, 31],
      [west, 31],
      [west, 30],
    ];
  }),
  objects: {
    prefectures: {
      type: 'GeometryCollection',
      geometries: small.geography.areas.map((_, index) => ({ type: 'Polygon', arcs: [[index]] })),
    },
  },
} as unknown as Topology;

function seen(longitude: number, latitude: number, zoom: number, bearing = 0, atlas = small) {
  const view = { longitude, latitude, zoom, bearing, pitch: 0 };
  const geography = { ...small.geography, topology };
  return outOfSight({ ...atlas, geography, mapState: { ...atlas.mapState, view } }, size);
}

describe('outOfSight', () => {
  it('is said of a camera over the sea, turned or not, and of none that goes where the figures are', () => {
    expect(seen(-30, 0, 5)).toBe('areas');
    expect(seen(-30, 0, 5, 45)).toBe('areas');
    expect(outOfSight(small, size)).toBeNull();
  });

  it('is said of a camera over areas of which the theme shows nothing', () => {
    const values = small.portrayal.areas.map(({ value }) => value);
    expect(values.map((_, index) => seen(westOf(index) + 0.5, 30.5, 9))).toEqual(
      values.map((value) => (value === null ? 'figures' : null)),
    );
    expect(new Set(values.map((value) => value === null))).toEqual(new Set([true, false]));
  });

  it('is said of a theme whose data are not here only where there is no map', () => {
    const absent = createAtlas(data, { ...DEFAULT_MAP_STATE, theme: 'of-another-site' }, session).getState();
    expect(small.portrayal.areas.map((_, index) => seen(westOf(index) + 0.5, 30.5, 9, 0, absent))).toEqual(
      small.portrayal.areas.map(() => null),
    );
    expect(seen(-30, 0, 5, 0, absent)).toBe('areas');
  });

  it('is not said where an edge of what is shown is in the window', () => {
    const index = small.portrayal.areas.findIndex(({ value }) => value !== null);
    // 800 pixels of 512 × 2⁹ are 1.1°.
    expect(seen(westOf(index) - 0.5, 30.5, 9)).toBeNull();
    expect(seen(westOf(index) - 0.6, 30.5, 9)).toBe('areas');
  });
});
