import type { FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import { topology as topologyOf } from 'topojson-server';
import { describe, expect, it } from 'vitest';
import { hasSameCounties, withFinerCounties } from '../../../src/core/areas/finerCounties';
import { collectionOf, polygonsOf, type Topology } from '../../../src/core/areas/topology';

const square = (west: number, south: number, side = 1) => [
  [west, south],
  [west, south + side],
  [west + side, south + side],
  [west + side, south],
  [west, south],
];

function counties(quantisation: number, ...places: readonly [id: string, west: number, south: number][]): Topology {
  const features = places.map(([id, west, south]) => ({
    type: 'Feature' as const,
    id,
    properties: { zh: id },
    geometry: { type: 'Polygon' as const, coordinates: [square(west, south)] },
  }));
  const collection: FeatureCollection = { type: 'FeatureCollection', features };
  return topologyOf({ counties: collection }, quantisation) as unknown as Topology;
}

describe('withFinerCounties', () => {
  const overview = counties(100, ['210202', 121, 38], ['210203', 122, 38], ['370103', 116, 36], ['370104', 117, 36]);
  const shandong = counties(1e5, ['370103', 116.0123, 36], ['370104', 117.0123, 36]);
  const finer = withFinerCounties(overview, new Map([['370000', shandong]]));
  const positionsOf = (topology: Topology, id: string) => {
    const geometry = collectionOf(topology, 'counties').geometries.find((one) => one.id === id);
    if (geometry === undefined) throw new Error(`${id} is gone`);
    return polygonsOf(topology, geometry).flat(2).flat() as number[];
  };

  it('keeps every geometry, its id, its properties and the order', () => {
    expect(collectionOf(finer, 'counties').geometries.map(({ id, properties }) => [id, properties])).toEqual(
      ['210202', '210203', '370103', '370104'].map((id) => [id, { zh: id }]),
    );
  });

  it.each([
    ['210203', overview],
    ['370103', shandong],
    ['370104', shandong],
  ])('draws %s as the finest file has it, whatever its quantisation', (id, from) => {
    const [after, before] = [positionsOf(finer, id), positionsOf(from, id)];
    expect(after).toHaveLength(before.length);
    for (const [i, coordinate] of after.entries()) expect(coordinate).toBeCloseTo(before[i] as number, 9);
  });

  it('gives arcs that can be drawn, backwards ones too', () => {
    expect(JSON.stringify(finer.objects.counties)).toMatch(/-\d+/);
    expect(() => feature(finer, finer.objects.counties as never)).not.toThrow();
  });

  it('is for files of the very same counties', () => {
    expect(hasSameCounties(overview, '370000', shandong)).toBe(true);
    expect(hasSameCounties(overview, '210000', shandong)).toBe(false);
    expect(hasSameCounties(overview, '370000', counties(100, ['370103', 116, 36]))).toBe(false);
  });
});
