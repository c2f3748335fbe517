import fc from 'fast-check';

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
/** What is nearly GeoJSON. */
export const anyCollection = fc.record({
  type: fc.constant('FeatureCollection'),
  features: fc.array(feature),
  crs: fc.constant(null),
});

const cell = fc.oneof(
  fc.double({ min: -200, max: 200 }).map(String),
  fc.string({ maxLength: 6 }),
  fc.constantFrom('"', ',', '经度', '3'),
);
/** What is nearly a table of points. */
export const anyTableOfPoints = fc
  .tuple(fc.constantFrom('lon,lat,name', 'x;y;minutes', 'name\t经度\t纬度'), fc.array(fc.array(cell, { maxLength: 4 })))
  .map(([heading, rows]) => [heading, ...rows.map((cells) => cells.join(heading.match(/[,;\t]/)?.[0]))].join('\n'));
