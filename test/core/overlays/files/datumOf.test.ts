import { destination } from '@turf/turf';
import fc from 'fast-check';
import gcoord from 'gcoord';
import { describe, expect, it } from 'vitest';
import { positionsOf } from '../../../../src/core/overlays/boundsOfParts';
import { METRES_PER_DEGREE } from '../../../../src/core/overlays/closestOnSegment';
import { datumOf } from '../../../../src/core/overlays/files/datumOf';
import { gcj02ToWgs84 } from '../../../../src/core/overlays/files/gcj02';
import { createLandIndex } from '../../../../src/core/overlays/files/landIndex';
import { toWgs84Layer } from '../../../../src/core/overlays/files/toWgs84Layer';
import { accepted, builtBoundary, feature, geoJson } from './layerFiles';

type Place = [number, number];

const dalian = builtBoundary('210200');
const rings = dalian.map((polygon) => polygon.map((ring) => ring.map(([x = 0, y = 0]): Place => [x, y])));
const coast = rings.flat().find((ring) => ring.length > 100) ?? [];

/** Places on land, between 150 and 450 m from the boundary, near every third of its positions. */
const nearCoast = (() => {
  const land = createLandIndex(dalian, 1000);
  return coast.flatMap((place, index) => {
    const around = [0, 90, 180, 270].map(
      (bearing) => destination(place, 300, bearing, { units: 'meters' }).geometry.coordinates as Place,
    );
    const found = around.find((other) => land.holds(other) && land.metresToBoundary(other) > 150);
    return index % 3 === 0 && found !== undefined ? [found] : [];
  });
})();

const shifted = (place: Place): Place => gcoord.transform(place, gcoord.WGS84, gcoord.GCJ02);
const layerOf = (type: string, coordinates: unknown) => accepted(geoJson(feature(type, coordinates))).layer;

describe('datumOf', () => {
  it('recognises the outline of the place itself, shifted or not', () => {
    expect(datumOf(layerOf('MultiPolygon', rings), dalian)).toBe('wgs84');
    const moved = rings.map((polygon) => polygon.map((ring) => ring.map(shifted)));
    expect(datumOf(layerOf('MultiPolygon', moved), dalian)).toBe('gcj02');
    expect(datumOf(toWgs84Layer(layerOf('MultiPolygon', moved)), dalian)).toBe('wgs84');
  });

  it('recognises a coast that is drawn by somebody else', () => {
    const otherwise = coast.map(
      ([x, y], index): Place => [x + 0.0008 * Math.sin(index), y + 0.0008 * Math.cos(2 * index)],
    );
    expect(datumOf(layerOf('LineString', otherwise), dalian)).toBe('wgs84');
    expect(datumOf(layerOf('LineString', otherwise.map(shifted)), dalian)).toBe('gcj02');
  });

  it('recognises points near the coast by where they lie in the sea', () => {
    expect(nearCoast.length).toBeGreaterThan(50);
    expect(datumOf(layerOf('MultiPoint', nearCoast), dalian)).toBe('wgs84');
    expect(datumOf(layerOf('MultiPoint', nearCoast.map(shifted)), dalian)).toBe('gcj02');
  });

  it('does not tell from too few points, nor from those far inland', () => {
    expect(datumOf(layerOf('MultiPoint', nearCoast.slice(0, 4).map(shifted)), dalian)).toBe('unknown');
    const inland = Array.from({ length: 100 }, (_, index): Place => [121.95 + (index % 10) / 100, 39.6 + index / 2000]);
    expect(datumOf(layerOf('MultiPoint', inland), dalian)).toBe('unknown');
    expect(datumOf(layerOf('MultiPoint', inland.map(shifted)), dalian)).toBe('unknown');
  });

  it('does not take a road along one coast for a shifted one', () => {
    // Positions that the shift takes inland, so that undoing it brings them to the water.
    const land = createLandIndex(dalian, 3000);
    const westCoast = coast.filter(
      (place) => land.holds(shifted(place)) && land.metresToBoundary(shifted(place)) > 300,
    );
    expect(westCoast.length).toBeGreaterThan(20);
    expect(datumOf(layerOf('LineString', westCoast.map(shifted)), dalian)).toBe('unknown');
  });

  it('says nothing about a layer elsewhere, or without a boundary', () => {
    expect(
      datumOf(
        layerOf(
          'MultiPoint',
          nearCoast.map(([x, y]) => [x - 5, y]),
        ),
        dalian,
      ),
    ).toBe('unknown');
    expect(datumOf(layerOf('MultiPoint', nearCoast), [])).toBe('unknown');
  });

  it('gives the same for a layer of many positions, of which it looks at some', () => {
    const many = nearCoast.flatMap(([x, y]) => Array.from({ length: 400 }, (_, index): Place => [x + index * 1e-7, y]));
    expect(many.length).toBeGreaterThan(20_000);
    expect(datumOf(layerOf('MultiPoint', many.map(shifted)), dalian)).toBe('gcj02');
  });
});

describe('toWgs84Layer', () => {
  it('brings every position back within a centimetre', () => {
    const layer = accepted(
      geoJson(
        feature('LineString', coast.map(shifted), { speed: 50 }),
        feature('MultiPoint', nearCoast.map(shifted), { minutes: 3 }),
        feature(
          'MultiPolygon',
          rings.map((polygon) => polygon.map((ring) => ring.map(shifted))),
        ),
      ),
    ).layer;
    const converted = toWgs84Layer(layer);
    const expected = accepted(
      geoJson(
        feature('LineString', coast, { speed: 50 }),
        feature('MultiPoint', nearCoast, { minutes: 3 }),
        feature('MultiPolygon', rings),
      ),
    ).layer;
    expect(converted.counts).toEqual(expected.counts);
    const lists = converted.parts.flatMap(positionsOf);
    const metresOff = expected.parts
      .flatMap(positionsOf)
      .flatMap((list, index) => [...list].map((value, at) => Math.abs(value - lists[index]![at]!) * METRES_PER_DEGREE));
    expect(Math.max(...metresOff)).toBeLessThan(0.01);
    for (const [index, degrees] of expected.bounds.entries()) expect(converted.bounds[index]).toBeCloseTo(degrees, 7);
    expect(converted.roads?.lines[0]?.[0]).toBeCloseTo(coast[0]![0], 7);
    expect(converted.stations?.positions[0]).toBeCloseTo(nearCoast[0]![0], 7);
  });

  it('leaves positions outside China, and ends on the edge of the rectangle that gcoord holds for it', () => {
    expect(gcj02ToWgs84([2.35, 48.85])).toEqual([2.35, 48.85]);
    for (const edge of [72.0041, 72.005] as const) {
      expect(gcj02ToWgs84([edge, 38.9])[0]).toBeCloseTo(edge, 1);
    }
    fc.assert(
      fc.property(
        fc.double({ min: -180, max: 180, noNaN: true }),
        fc.double({ min: -90, max: 90, noNaN: true }),
        (x, y) => {
          const [longitude, latitude] = gcj02ToWgs84([x, y]);
          expect(Math.hypot(longitude - x, latitude - y)).toBeLessThan(0.05);
        },
      ),
    );
  });
});
