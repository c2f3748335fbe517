import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { positionsOf } from '../../../../src/domain/overlays/boundsOfParts';
import type { OwnLayer } from '../../../../src/domain/overlays/own/ownLayer';
import { toWgs84Layer } from '../../../../src/domain/overlays/own/toWgs84Layer';
import { read } from './ownFiles';

/** What may stand in a file in place of a position, mostly one. */
const ordinate = fc.oneof(
  { weight: 60, arbitrary: fc.integer({ min: -60, max: 60 }) },
  { weight: 30, arbitrary: fc.double({ min: -90, max: 90, noNaN: true }) },
  { weight: 1, arbitrary: fc.constantFrom(null, Number.NaN, Infinity, '1', [], 1e308) },
);
const position = fc.oneof(
  { weight: 60, arbitrary: fc.tuple(ordinate, ordinate) },
  { weight: 1, arbitrary: fc.jsonValue() },
);
const path = fc.array(position, { minLength: 1, maxLength: 12 });
const paths = fc.array(path, { maxLength: 4 });
const geometry = fc.oneof(
  fc.record({ type: fc.constant('Point'), coordinates: position }),
  fc.record({ type: fc.constantFrom('MultiPoint', 'LineString'), coordinates: path }),
  fc.record({ type: fc.constantFrom('MultiLineString', 'Polygon'), coordinates: paths }),
  fc.record({ type: fc.constant('MultiPolygon'), coordinates: fc.array(paths, { maxLength: 3 }) }),
  fc.record({ type: fc.constantFrom('Point', 'Polygon', 'Nothing'), coordinates: fc.jsonValue() }),
  fc.jsonValue(),
);
const properties = fc.oneof(
  fc.record({ name: fc.jsonValue(), minutes: fc.jsonValue(), speed: fc.jsonValue() }),
  fc.jsonValue(),
);
const feature = fc.record({
  type: fc.constant('Feature'),
  properties,
  geometry: fc.oneof(geometry, fc.record({ type: fc.constant('GeometryCollection'), geometries: fc.array(geometry) })),
});
const collection = fc.record({
  type: fc.constant('FeatureCollection'),
  features: fc.array(feature),
  crs: fc.constant(null),
});

const cell = fc.oneof(
  fc.double({ min: -200, max: 200 }).map(String),
  fc.string({ maxLength: 6 }),
  fc.constantFrom('"', ',', '经度', '3'),
);
const table = fc
  .tuple(fc.constantFrom('lon,lat,name', 'x;y;minutes', 'name\t经度\t纬度'), fc.array(fc.array(cell, { maxLength: 4 })))
  .map(([heading, rows]) => [heading, ...rows.map((cells) => cells.join(heading.match(/[,;\t]/)?.[0]))].join('\n'));

describe('any file', () => {
  it('of any text is read without throwing', () => {
    const text = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.json(), table);
    fc.assert(fc.property(fc.string(), text, (name, content) => expectSound(read({ name, text: content }))));
  });

  it('of any value is read without throwing', () => {
    fc.assert(fc.property(fc.anything(), (geojson) => expectSound(read({ name: 'a.kml', geojson }))));
  });

  it('that is nearly GeoJSON gives nothing but positions on earth', () => {
    let layers = 0;
    fc.assert(
      fc.property(collection, (geojson) => {
        const result = read({ name: 'a.kml', geojson });
        expectSound(result);
        if (result.ok) layers += 1;
      }),
      { numRuns: 400 },
    );
    expect(layers).toBeGreaterThan(50);
  });

  it('that is a table gives nothing but positions on earth', () => {
    fc.assert(fc.property(table, (text) => expectSound(read({ name: 'a.csv', text }))));
  });
});

function expectSound(result: ReturnType<typeof read>): void {
  if (!result.ok) return;
  expectOnEarth(result.layer);
  expectOnEarth(toWgs84Layer(result.layer));
}

function expectOnEarth(layer: OwnLayer): void {
  const lists = [...layer.parts.flatMap(positionsOf), ...(layer.roads?.lines ?? []), layer.stations?.positions ?? []];
  const isOnEarth = lists.every((list) =>
    [...list].every((value, index) => Math.abs(value) <= (index % 2 === 0 ? 180 : 90)),
  );
  expect(isOnEarth).toBe(true);
  expect(layer.bounds.every(Number.isFinite)).toBe(true);
  expect(layer.counts.vertices).toBeGreaterThan(0);
  for (const part of layer.parts) {
    if (part.type !== 'areas') continue;
    for (const ring of part.areas.flat(2)) {
      expect(ring.length).toBeGreaterThanOrEqual(8);
      expect([...ring.subarray(0, 2)]).toEqual([...ring.subarray(-2)]);
    }
  }
}
