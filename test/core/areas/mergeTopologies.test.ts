import type { FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import { topology as topologyOf } from 'topojson-server';
import { describe, expect, it } from 'vitest';
import { mergeTopologies } from '../../../src/core/areas/mergeTopologies';
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

describe('mergeTopologies', () => {
  const liaoning = counties(1e4, ['210202', 121, 38], ['210203', 122, 38]);
  const shandong = counties(1e5, ['370103', 116, 36], ['370104', 117, 36]);
  const merged = mergeTopologies([liaoning, shandong], 'counties');

  it('keeps every geometry, its id, its properties and the order', () => {
    expect(collectionOf(merged, 'counties').geometries.map(({ id, properties }) => [id, properties])).toEqual(
      ['210202', '210203', '370103', '370104'].map((id) => [id, { zh: id }]),
    );
  });

  it('leaves each area where it was, whatever the quantisation of its part', () => {
    for (const part of [liaoning, shandong])
      for (const geometry of collectionOf(part, 'counties').geometries) {
        const same = collectionOf(merged, 'counties').geometries.find(({ id }) => id === geometry.id);
        if (same === undefined) throw new Error(`${geometry.id} is gone`);
        const [before, after] = [polygonsOf(part, geometry), polygonsOf(merged, same)].map((polygons) =>
          polygons.flat(2).flat(),
        ) as [number[], number[]];
        expect(after).toHaveLength(before.length);
        for (const [i, coordinate] of after.entries()) expect(coordinate).toBeCloseTo(before[i] as number, 9);
      }
  });

  it('keeps arcs that neighbours of one part share, backwards ones too', () => {
    expect(merged.arcs).toHaveLength(liaoning.arcs.length + shandong.arcs.length);
    const used = JSON.stringify(merged.objects.counties).match(/-\d+/g);
    expect(used).not.toBeNull();
    expect(() => feature(merged, merged.objects.counties as never)).not.toThrow();
  });
});
