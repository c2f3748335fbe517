import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { fitView, project } from '../../../src/core/geometry/mercator';
import { NATIONAL_ALBERS } from '../../../src/core/geometry/nationalProjection';
import { cutsOffIslands, fitCountry, nationalView } from '../../../src/core/scene/nationalView';

const SIZE = { widthPixels: 900, heightPixels: 500 };
const PADDING = { top: 20, right: 60, bottom: 40, left: 100 };
const NONE = { top: 0, right: 0, bottom: 0, left: 0 };
const MERCATOR_VIEW = fitView([73, 17, 136, 54], SIZE, NONE, 20);
/** Sansha: the islands in the south. */
const ISLANDS = '460300';

function positions(): readonly (readonly [string, Position])[] {
  const file = join(import.meta.dirname, '../../../geodata/built/overview.topo.json');
  const topology: Topology = JSON.parse(readFileSync(file, 'utf8'));
  const areas = feature(topology, topology.objects.prefectures as GeometryCollection);
  return (areas as FeatureCollection<Polygon | MultiPolygon>).features.flatMap(({ id, geometry }: Feature) => {
    const rings = (geometry as Polygon | MultiPolygon).coordinates.flat(geometry.type === 'Polygon' ? 1 : 2);
    return (rings as Position[]).map((position) => [String(id), position] as const);
  });
}

describe('fitCountry', () => {
  it('has all of the mainland within the padding, and fills it one way', () => {
    const toPixels = project(fitCountry(SIZE, PADDING), SIZE);
    const points = positions()
      .filter(([adcode]) => adcode !== ISLANDS)
      .map(([, [longitude = 0, latitude = 0]]) => toPixels([longitude, latitude]));
    const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
    const least = (numbers: readonly number[]) => numbers.reduce((a, b) => Math.min(a, b));
    const most = (numbers: readonly number[]) => numbers.reduce((a, b) => Math.max(a, b));
    expect(least(xs)).toBeGreaterThan(PADDING.left - 0.5);
    expect(most(xs)).toBeLessThan(SIZE.widthPixels - PADDING.right + 0.5);
    expect(least(ys)).toBeGreaterThan(PADDING.top - 0.5);
    expect(most(ys)).toBeLessThan(SIZE.heightPixels - PADDING.bottom + 0.5);
    expect(most(ys) - least(ys)).toBeCloseTo(SIZE.heightPixels - PADDING.top - PADDING.bottom, -0.5);
  });
});

describe('nationalView', () => {
  it('takes a camera that sees the whole country over to its projection', () => {
    const wide = { ...MERCATOR_VIEW, zoom: MERCATOR_VIEW.zoom - 0.2 };
    expect(nationalView(wide, SIZE)).toEqual({ ...wide, projection: NATIONAL_ALBERS });
  });

  it('still shows all of it where it was seen by a hair’s breadth', () => {
    expect(nationalView(MERCATOR_VIEW, SIZE)).toEqual(fitCountry(SIZE, NONE));
  });

  it('leaves others as they are: of a part, or turned', () => {
    expect(nationalView({ ...MERCATOR_VIEW, zoom: MERCATOR_VIEW.zoom + 0.3 }, SIZE)).toBeNull();
    expect(nationalView({ ...MERCATOR_VIEW, longitude: 118 }, SIZE)).toBeNull();
    expect(nationalView({ ...MERCATOR_VIEW, zoom: MERCATOR_VIEW.zoom - 1, bearing: 20 }, SIZE)).toBeNull();
  });
});

describe('cutsOffIslands', () => {
  it('holds for a national map that ends north of them, and for no other', () => {
    const fitted = fitCountry(SIZE, NONE);
    expect(cutsOffIslands(fitted, SIZE)).toBe(true);
    expect(cutsOffIslands({ ...fitted, zoom: fitted.zoom - 1.5 }, SIZE)).toBe(false);
    expect(cutsOffIslands(MERCATOR_VIEW, SIZE)).toBe(false);
  });
});
