import { describe, expect, it } from 'vitest';
import { countCrossings, createRepairBudget } from '../../../../src/core/overlays/files/crossings';
import { readLayerFile } from '../../../../src/core/overlays/files/readLayerFile';
import { accepted, feature, geoJson, refused } from './layerFiles';

const point = feature('Point', [121.6, 38.9], { name: 'Xigang' });
const square = [
  [0, 0],
  [4, 0],
  [4, 4],
  [0, 4],
  [0, 0],
];
const bowTie = [
  [0, 0],
  [4, 4],
  [4, 0],
  [0, 4],
  [0, 0],
];

describe('a file that is refused', () => {
  const cases: readonly (readonly [string, string, unknown[]])[] = [
    ['no JSON', '{"type": "FeatureCollection", "features": [', ['layer-not-json']],
    ['JSON that is no GeoJSON', '{"type": "Topology"}', ['layer-not-geojson']],
    ['a list', '[1, 2]', ['layer-not-geojson']],
    ['features that are no list', '{"type": "FeatureCollection", "features": {}}', ['layer-not-geojson']],
    ['nothing', ' \n', ['layer-empty']],
    ['a mark of byte order alone', '\uFEFF', ['layer-empty']],
    ['no features', '{"type": "FeatureCollection", "features": []}', ['layer-no-features']],
    ['markup', '<kml><Placemark/></kml>', ['layer-unknown-format']],
    ['a binary file', 'PK\u0003\u0004\0\0', ['layer-unknown-format']],
  ];
  it.each(cases)('for %s', (_, text, problem) => {
    expect(refused({ name: 'own.txt', text })).toEqual([problem]);
  });

  it('is called no JSON by its name', () => {
    expect(refused({ name: 'own.geojson', text: 'hello' })).toEqual([['layer-not-json']]);
  });

  it('is not even parsed beyond 100 MB', () => {
    const parse = JSON.parse;
    JSON.parse = () => {
      throw new Error('parsed');
    };
    try {
      const text = `{${' '.repeat(100_000_000)}`;
      expect(readLayerFile({ name: 'own.geojson', text }).problems).toEqual([
        { code: 'layer-too-long', severity: 'error', values: { file: 'own.geojson', limit: 100 } },
      ]);
    } finally {
      JSON.parse = parse;
    }
  });

  it('for a named reference system that is not WGS-84', () => {
    const withCrs = (crs: unknown) => ({
      name: 'own.geojson',
      text: JSON.stringify({ type: 'FeatureCollection', crs, features: [point] }),
    });
    const named = (name: string) => withCrs({ type: 'name', properties: { name } });
    expect(refused(named('urn:ogc:def:crs:EPSG::3857'))).toEqual([
      ['layer-other-reference', 'urn:ogc:def:crs:EPSG::3857'],
    ]);
    expect(refused(withCrs({ type: 'link', properties: { href: 'http://a/b' } }))).toEqual([
      ['layer-other-reference', 'http://a/b'],
    ]);
    expect(refused(withCrs('EPSG:3857'))).toEqual([['layer-other-reference', '?']]);
    for (const name of ['urn:ogc:def:crs:OGC:1.3:CRS84', 'urn:ogc:def:crs:EPSG::4326', 'EPSG:4326', 'CRS84']) {
      expect(accepted(named(name)).problems).toEqual([]);
    }
    expect(accepted(withCrs(null)).problems).toEqual([]);
    expect(accepted(named('urn:ogc:def:crs:EPSG::4490')).problems).toEqual([['layer-cgcs2000']]);
  });

  it('for coordinates that are no degrees, by the first feature that has them', () => {
    const projected = feature(
      'LineString',
      [
        [121, 38],
        [500000, 4300000],
      ],
      { name: '滨海路' },
    );
    expect(refused(geoJson(point, projected))).toEqual([['layer-projected', '2 “滨海路”', 500000, 4300000]]);
    expect(refused(geoJson(feature('Point', [181, 0])))).toEqual([['layer-projected', '1', 181, 0]]);
  });

  it('for latitudes before longitudes throughout', () => {
    const swapped = [
      feature('Point', [38.9, 121.6]),
      feature('LineString', [
        [39, 121.5],
        [38.8, 121.7],
      ]),
    ];
    expect(refused(geoJson(...swapped))).toEqual([['layer-swapped', 38.9, 121.6]]);
    expect(refused(geoJson(...swapped, point))).toEqual([['layer-projected', '1', 38.9, 121.6]]);
  });

  it('for more positions than can be drawn, with their number', () => {
    const line = Array.from({ length: 250_001 }, (_, index) => [index / 10_000, 38]);
    const file = geoJson(feature('MultiLineString', [line, line]));
    expect(refused(file)).toEqual([['layer-too-many-vertices', 500_002, 500_000]]);
  });

  it('for properties of persons, not for telephone numbers of places', () => {
    expect(refused(geoJson(point, feature('Point', [0, 0], { 姓名: 'x', 身份证号: 1 })))).toEqual([
      ['layer-personal-columns', '姓名, 身份证号'],
    ]);
    expect(accepted(geoJson(feature('Point', [0, 0], { phone: '119', 'addr:street': 'a' }))).problems).toEqual([]);
  });

  it('where nothing is left', () => {
    expect(refused(geoJson(feature('Point', []), { type: 'Feature', geometry: null }))).toEqual([
      ['layer-unreadable-coordinates', '1'],
      ['layer-feature-without-geometry', '2'],
      ['layer-nothing-left', 2],
    ]);
  });
});

describe('a file that is read', () => {
  it('may have a hole in its list of features', () => {
    const features = Object.assign(new Array(2), {
      1: { type: 'Feature', properties: null, geometry: { type: 'Point', coordinates: [118, 37] } },
    });
    const read = readLayerFile({ name: 'a.kml', geojson: { type: 'FeatureCollection', features } });
    expect(read).toMatchObject({ ok: true, layer: { counts: { points: 1 } } });
  });

  it('may be a collection, a feature, a bare geometry or a collection of geometries', () => {
    const { geometry } = point;
    const line = {
      type: 'LineString',
      coordinates: [
        [1, 2],
        [3, 4],
      ],
    };
    const nested = {
      type: 'GeometryCollection',
      geometries: [geometry, { type: 'GeometryCollection', geometries: [line] }],
    };
    for (const input of [{ type: 'FeatureCollection', features: [point] }, point, geometry]) {
      const { layer } = accepted({ name: 'own.geojson', text: `\uFEFF${JSON.stringify(input)}` });
      expect(layer).toMatchObject({ name: 'own.geojson', kind: 'points', bounds: [121.6, 38.9, 121.6, 38.9] });
      expect(layer.counts).toEqual({ points: 1, lines: 0, areas: 0, vertices: 1 });
    }
    const { layer } = accepted({ name: 'track.gpx', geojson: nested });
    expect(layer.kind).toBe('mixed');
    expect(layer.counts).toEqual({ points: 1, lines: 1, areas: 0, vertices: 3 });
    expect(layer.bounds).toEqual([1, 2, 121.6, 38.9]);
  });

  it('gives its things entry by entry, with their names', () => {
    const { layer } = accepted(
      geoJson(
        feature(
          'MultiPoint',
          [
            [1, 1, 50],
            [2, 2],
          ],
          { 名称: '甲' },
        ),
        feature('Point', [3, 3]),
        feature('MultiPolygon', [[square], [square.map(([x = 0, y = 0]) => [x + 10, y])]], { Name: 'two squares' }),
        feature(
          'MultiLineString',
          [
            [
              [0, 0],
              [1, 1],
            ],
            [
              [5, 5],
              [6, 6],
            ],
          ],
          { title: 'road', speed: 50, maxspeed: 60 },
        ),
        feature(
          'LineString',
          [
            [0, 1],
            [1, 1],
          ],
          { maxspeed: '30 km/h' },
        ),
      ),
    );
    expect(layer.parts.map(({ entry, certainty, names }) => [entry, certainty, names])).toEqual([
      ['areas', 'surveyed', ['two squares']],
      ['lines', 'surveyed', ['road', 'road', '']],
      ['points', 'surveyed', ['甲', '甲', '']],
    ]);
    expect(layer.parts[0]).toMatchObject({
      type: 'areas',
      areas: [[[expect.any(Float64Array)], [expect.any(Float64Array)]]],
    });
    expect(layer.parts[2]).toMatchObject({ type: 'points', positions: Float64Array.of(1, 1, 2, 2, 3, 3) });
    expect(layer.counts).toEqual({ points: 3, lines: 3, areas: 1, vertices: 19 });
    expect(layer.roads).toMatchObject({
      file: 'own.geojson',
      names: ['road', 'road', ''],
      speeds: [50, 50, '30 km/h'],
    });
    expect(layer.stations).toBeNull();
  });

  it('has stations where it is of points alone, or its points have travel times', () => {
    expect(accepted(geoJson(point)).layer.stations).toEqual({
      positions: Float64Array.of(121.6, 38.9),
      minutes: null,
      names: ['Xigang'],
    });
    const line = feature('LineString', [
      [0, 0],
      [1, 1],
    ]);
    const timed = [feature('Point', [1, 1], { minutes: 3 }), feature('Point', [2, 2], { minutes: '5' })];
    const untimed = [feature('Point', [3, 3], { name: 'c' }), feature('Point', [4, 4], { minutes: 61 })];
    const { layer, problems } = accepted(geoJson(line, ...timed, ...untimed));
    expect(layer.stations?.minutes).toEqual(Float64Array.of(3, 5));
    expect(layer.counts.points).toBe(2);
    expect(problems).toEqual([
      ['layer-feature-minutes', '4 “c”', '', 60],
      ['layer-feature-minutes', '5', '61', 60],
    ]);
  });

  it('leaves out by name what cannot be read', () => {
    const { layer, problems } = accepted(
      geoJson(
        point,
        feature('Point', [null, 38], { name: 'no number' }),
        feature('LineString', [
          [0, 0],
          ['1', 1],
        ]),
        feature('LineString', 'none'),
        feature('Circle', [0, 0]),
        null,
        feature('MultiPolygon', []),
        feature('LineString', [
          [5, 5],
          [5, 5],
        ]),
        { type: 'Feature', geometry: { type: 'GeometryCollection', geometries: [point.geometry, { type: 'Point' }] } },
      ),
    );
    expect(problems).toEqual([
      ['layer-unreadable-coordinates', '2 “no number”'],
      ['layer-unreadable-coordinates', '3'],
      ['layer-unreadable-coordinates', '4'],
      ['layer-unreadable-coordinates', '9'],
      ['layer-unknown-geometry', '5', 'Circle'],
      ['layer-feature-without-geometry', '6'],
      ['layer-feature-without-geometry', '7'],
      ['layer-line-too-short', '8', 1],
    ]);
    expect(layer.counts.vertices).toBe(1);
  });

  it('does not follow collections in collections without end', () => {
    const nest = (depth: number) =>
      `${'{"type":"GeometryCollection","geometries":['.repeat(depth)}${JSON.stringify(point.geometry)}${']}'.repeat(depth)}`;
    expect(accepted({ name: 'own.json', text: nest(10) }).layer.counts.points).toBe(1);
    expect(refused({ name: 'own.json', text: nest(5000) })).toEqual([
      ['layer-unknown-geometry', '1', 'GeometryCollection'],
      ['layer-nothing-left', 1],
    ]);
  });

  it('reads 1e999 as no number', () => {
    const text = '{"type":"MultiPoint","coordinates":[[1e999,0]]}';
    expect(refused({ name: 'own.json', text })).toEqual([
      ['layer-unreadable-coordinates', '1'],
      ['layer-nothing-left', 1],
    ]);
  });

  it('names the first forty problems of a kind and counts the rest', () => {
    const broken = Array.from({ length: 45 }, () => feature('Point', [null, 0]));
    const result = readLayerFile(geoJson(...broken, { type: 'Feature', geometry: null }, point));
    expect(result.problems).toHaveLength(42);
    expect(result.problems.slice(39)).toEqual([
      { code: 'layer-unreadable-coordinates', severity: 'warning', values: { file: 'own.geojson', feature: '40' } },
      {
        code: 'layer-further-problems',
        severity: 'warning',
        values: { file: 'own.geojson', kind: 'layer-unreadable-coordinates', count: 5 },
      },
      { code: 'layer-feature-without-geometry', severity: 'warning', values: { file: 'own.geojson', feature: '46' } },
    ]);
  });

  it('shows names as text on one line, cut at 80 characters', () => {
    const nameOf = (name: unknown) => accepted(geoJson(feature('Point', [0, 0], { name }))).layer.stations?.names[0];
    expect(nameOf('a\u0000b\u202Ec\n\td\uD800')).toBe('a bc d');
    expect(nameOf('<b>站</b>')).toBe('<b>站</b>');
    expect(nameOf('站'.repeat(81))).toBe(`${'站'.repeat(79)}…`);
    expect(nameOf('𠮷'.repeat(80))).toBe('𠮷'.repeat(80));
    expect(nameOf(119)).toBe('119');
    expect(nameOf({ toString: 'x' })).toBe('');
  });

  it('is named itself without control characters', () => {
    expect(accepted({ ...geoJson(point), name: 'a\u0007\u202Eb.json' }).layer.name).toBe('a b.json');
  });
});

describe('polygons', () => {
  it('are closed, and told to be', () => {
    const { layer, problems } = accepted(geoJson(feature('Polygon', [square.slice(0, -1)], { name: 'open' })));
    expect(problems).toEqual([['layer-ring-closed', '1 “open”', 1]]);
    expect(layer.parts[0]).toMatchObject({ areas: [[[Float64Array.from(square.flat())]]] });
  });

  it('of fewer than three different positions are left out, holes as well', () => {
    const line = [
      [0, 0],
      [1, 1],
      [0, 0],
      [0, 0],
    ];
    const { layer, problems } = accepted(
      geoJson(
        feature(
          'MultiPolygon',
          [
            [line],
            [
              square,
              [
                [1, 1],
                [1, 1],
                [1, 1],
              ],
            ],
            [],
          ],
          { name: 'thin' },
        ),
      ),
    );
    expect(problems).toEqual([
      ['layer-polygon-too-few', '1 “thin”', 2],
      ['layer-hole-too-few', '1 “thin”', 1],
    ]);
    expect(layer.counts).toMatchObject({ areas: 1, vertices: 5 });
  });

  it('that cross themselves are parted at the crossing', () => {
    const { layer, problems } = accepted(geoJson(feature('Polygon', [bowTie], { name: 'bow' }), point));
    expect(problems).toEqual([['layer-crossing-repaired', '1 “bow”', 1]]);
    const [part] = layer.parts;
    if (part?.type !== 'areas') throw new Error('no areas');
    const [polygons = []] = part.areas;
    expect(polygons).toHaveLength(2);
    expect(polygons.map((rings) => areaOf(rings)).sort()).toEqual([4, 4]);
    for (const rings of polygons) expect(countCrossings(rings, createRepairBudget())).toBe(0);
  });

  it('keep their holes when they are repaired', () => {
    const hole = [
      [3.4, 1.8],
      [3.8, 1.8],
      [3.8, 2.2],
      [3.4, 2.2],
      [3.4, 1.8],
    ];
    const across = [
      [3, 1],
      [5, 1],
      [5, 2],
      [3, 2],
      [3, 1],
    ];
    const areaAfter = (...rings: unknown[]) => {
      const { layer, problems } = accepted(geoJson(feature('Polygon', rings)));
      expect(problems).toEqual([['layer-crossing-repaired', '1', 1]]);
      return layer.parts[0]?.type === 'areas' ? areaOf(layer.parts[0].areas.flat(2)) : 0;
    };
    expect(areaAfter(bowTie, hole)).toBeCloseTo(8 - 0.16, 10);
    expect(areaAfter(square, across)).toBeCloseTo(16 - 1, 10);
  });

  it('may touch themselves', () => {
    const eight = [
      [0, 0],
      [1, 1],
      [2, 0],
      [2, 2],
      [1, 1],
      [0, 2],
      [0, 0],
    ];
    const touchingHole = [
      [4, 1],
      [3, 2],
      [3, 1],
      [4, 1],
    ];
    expect(accepted(geoJson(feature('Polygon', [eight]))).problems).toEqual([]);
    expect(accepted(geoJson(feature('Polygon', [square, touchingHole]))).problems).toEqual([]);
  });

  it('that would take too long to repair are left out by name', () => {
    const scribble = Array.from({ length: 400 }, (_, index) => [(index * 7919) % 101, (index * 104729) % 89]);
    const { problems } = accepted(
      geoJson(point, feature('Polygon', [[...scribble, scribble[0]]], { name: 'scribble' })),
    );
    expect(problems).toEqual([['layer-crossing-left-out', '2 “scribble”', 1]]);
  });

  it('of many positions are left out where they cross themselves, and drawn where they do not', () => {
    const circle = Array.from({ length: 20_001 }, (_, index) => {
      const angle = (2 * Math.PI * index) / 20_001;
      return [120 + Math.cos(angle), 38 + Math.sin(angle)];
    });
    const crossed = [...circle.slice(0, 9000), [121.5, 39], [121.5, 37], ...circle.slice(9000)];
    const { problems } = accepted(
      geoJson(feature('Polygon', [[...crossed, crossed[0]]]), feature('Polygon', [[...circle, circle[0]]])),
    );
    expect(problems).toEqual([['layer-crossing-left-out', '1', 1]]);
  });
});

/** Of an outer ring less its holes, on the plane. */
function areaOf(rings: readonly Float64Array[]): number {
  const ringArea = (ring: Float64Array) => {
    let sum = 0;
    for (let i = 0; i + 3 < ring.length; i += 2) sum += ring[i]! * ring[i + 3]! - ring[i + 2]! * ring[i + 1]!;
    return sum / 2;
  };
  return Math.abs(rings.reduce((sum, ring) => sum + ringArea(ring), 0));
}
