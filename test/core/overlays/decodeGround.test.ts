import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeGround } from '../../../src/core/overlays/decodeGround';

interface Geometry {
  type: unknown;
  id: unknown;
  arcs: unknown;
  properties: Record<string, unknown>;
}

/** Two counties of Dongying, one of Jinan, and a coast and a river of Dongying's. */
function file() {
  const county = (id: string, zh: string, prefecture: string): Geometry => ({
    type: 'Polygon',
    id,
    arcs: [[0]],
    properties: { zh, hant: zh, en: 'Name', km2: 1156, prefecture, seat: [118.5, 37.5] },
  });
  const line = (kind: string, arcs: unknown, type = 'LineString'): Geometry => ({
    type,
    id: `${kind}-370500`,
    arcs,
    properties: { kind, prefecture: '370500', km: 1, osm: true },
  });
  return {
    type: 'Topology',
    edition: {
      id: '2021-01-abcd',
      date: '2021-01-31',
      sources: [{ name: 'water', version: '1.0.0', licence: 'ODbL-1.0', role: '© OpenStreetMap contributors' }],
    },
    places: ['370500', '370103'] as unknown[],
    transform: { scale: [0.5, 0.25], translate: [118, 37] },
    objects: {
      counties: {
        type: 'GeometryCollection',
        geometries: [
          county('370503', '河口区', '370500'),
          county('370502', '东营区', '370500'),
          county('370103', '市中区', '370100'),
        ],
      },
      lines: {
        type: 'GeometryCollection',
        geometries: [line('river', [~1]), line('coast', [[1], [1]], 'MultiLineString')],
      },
    },
    arcs: [
      [
        [0, 0],
        [0, 4],
        [2, 0],
        [-2, -4],
      ],
      [
        [0, 0],
        [1, 2],
      ],
    ] as unknown[],
  };
}

function decoded(input: unknown) {
  const found = decodeGround(input);
  if (!found.ok) throw new Error(found.reason);
  return found;
}

describe('decodeGround', () => {
  it('has the districts of no place where it lists none', () => {
    const { edition } = file();
    const found = decodeGround({ type: 'Topology', edition, objects: {}, arcs: [], places: [] });
    if (!found.ok) throw new Error(found.reason);
    expect(found.ground('370500')).toBeNull();
  });

  it('gives a prefecture its counties, ascending, and its lines', () => {
    const ground = decoded(file()).ground('370500');
    expect(ground?.districts.map(({ adcode }) => adcode)).toEqual(['370502', '370503']);
    expect(ground?.districts[0]).toEqual({
      adcode: '370502',
      names: { zh: '东营区', hant: '东营区', en: 'Name' },
      areaKm2: 1156,
      polygons: [
        [
          [
            [118, 37],
            [118, 38],
            [119, 38],
            [118, 37],
          ],
        ],
      ],
      seat: [118.5, 37.5],
    });
    expect(ground?.lines).toEqual({
      river: [Float64Array.of(118.5, 37.5, 118, 37)],
      coast: [Float64Array.of(118, 37, 118.5, 37.5), Float64Array.of(118, 37, 118.5, 37.5)],
    });
  });

  it('gives one county alone the lines of its prefecture', () => {
    const { ground } = decoded(file());
    expect(ground('370503')?.districts.map(({ adcode }) => adcode)).toEqual(['370503']);
    expect(Object.keys(ground('370503')?.lines ?? {})).toEqual(['river', 'coast']);
    expect(ground('370103')).toMatchObject({ districts: [{ adcode: '370103' }], lines: {} });
  });

  it('has no ground for what the file does not hold, or not whole', () => {
    const { ground } = decoded(file());
    expect(['370100', '210200', '370505', ''].map(ground)).toEqual([null, null, null, null]);
  });

  it('gives the same ground each time', () => {
    const { ground } = decoded(file());
    expect(ground('370500')).toBe(ground('370500'));
  });

  it('says whose the ground is', () => {
    expect(decoded(file()).edition.sources[0]).toMatchObject({ licence: 'ODbL-1.0' });
  });

  const county = (change: object) => (ground: ReturnType<typeof file>) =>
    Object.assign(ground.objects.counties.geometries[0] ?? {}, change);
  const countyProperty = (change: object) => (ground: ReturnType<typeof file>) =>
    Object.assign(ground.objects.counties.geometries[0]?.properties ?? {}, change);
  const line = (change: object) => (ground: ReturnType<typeof file>) =>
    Object.assign(ground.objects.lines.geometries[0] ?? {}, change);
  const lineProperty = (change: object) => (ground: ReturnType<typeof file>) =>
    Object.assign(ground.objects.lines.geometries[0]?.properties ?? {}, change);

  it.each<readonly [string, (ground: ReturnType<typeof file>) => void]>([
    ['no TopoJSON', (ground) => Object.assign(ground, { type: 'FeatureCollection' })],
    ['Arc 2', (ground) => ground.arcs.push([[0, 0], [0]])],
    ['Arc 2', (ground) => ground.arcs.push([[0, 0], 'x'])],
    ['transform', (ground) => Object.assign(ground, { transform: { scale: [0], translate: [0, 0] } })],
    ['edition', (ground) => Object.assign(ground, { edition: undefined })],
    ['places', (ground) => Object.assign(ground, { places: undefined })],
    ['no adcode', (ground) => ground.places.push(370500)],
    ['610500 has no counties', (ground) => ground.places.push('610500')],
    ['"lines"', (ground) => Object.assign(ground.objects, { lines: undefined })],
    ['"counties" is empty', (ground) => Object.assign(ground.objects.counties, { geometries: [] })],
    ['no adcode', county({ id: 370503 })],
    ['twice', county({ id: '370502' })],
    ['no polygon', county({ type: 'Point' })],
    ['arc -8', county({ arcs: [[~7]] })],
    ['without arcs', county({ arcs: [[]] })],
    ['without arcs', county({ type: 'MultiPolygon', arcs: [] })],
    ['list of arcs', county({ arcs: [null] })],
    ['lacks a name', countyProperty({ hant: undefined })],
    ['no area', countyProperty({ km2: '1156' })],
    ['no prefecture', countyProperty({ prefecture: 370500 })],
    ['no seat', countyProperty({ seat: [118.5] })],
    ['no seat', countyProperty({ seat: [37.5, 118.5] })],
    ['no line', line({ type: 'Polygon' })],
    ['without arcs', line({ arcs: [] })],
    ['arc 9', line({ arcs: [9] })],
    ['"canal"', lineProperty({ kind: 'canal' })],
    ['"toString"', lineProperty({ kind: 'toString' })],
    ['no prefecture', lineProperty({ prefecture: undefined })],
  ])('says why where something is wrong: %s', (reason, damage) => {
    const ground = file();
    damage(ground);
    const found = decodeGround(ground);
    expect(found.ok ? 'nothing was found wrong' : found.reason).toContain(reason);
  });

  it('never throws, whatever it is given', () => {
    fc.assert(fc.property(fc.anything(), (input) => !decodeGround(input).ok));
    const keys = fc.constantFrom('arcs', 'objects', 'edition', 'transform', 'places');
    fc.assert(
      fc.property(fc.anything(), keys, (value, key) => {
        expect(typeof decodeGround({ ...file(), [key]: value }).ok).toBe('boolean');
      }),
    );
    const members = fc.constantFrom('id', 'type', 'arcs', 'properties');
    fc.assert(
      fc.property(fc.anything(), members, fc.constantFrom('counties', 'lines'), (value, key, object) => {
        const ground = file();
        Object.assign(ground.objects[object].geometries[0] ?? {}, { [key]: value });
        expect(typeof decodeGround(ground).ok).toBe('boolean');
      }),
    );
  });
});

describe('the built ground', () => {
  const path = new URL('../../../geodata/built/overlay-ground.topo.json', import.meta.url);
  const { ground, edition } = decoded(JSON.parse(readFileSync(path, 'utf8')));

  it('holds the four places, with every county', () => {
    const counts = ['210200', '370103', '370500', '610500'].map((place) => ground(place)?.districts.length);
    expect(counts).toEqual([10, 1, 5, 11]);
    expect(ground('370100')).toBeNull();
  });

  it('has the lines of Dongying in one piece each, and no others', () => {
    const { lines = {} } = ground('370500') ?? {};
    expect(Object.entries(lines).map(([kind, parts]) => [kind, parts.length])).toEqual([
      ['river', 1],
      ['boundary-coast', 1],
      ['coast', 1],
    ]);
    expect(ground('210200')?.lines).toEqual({});
  });

  it('has the river run from the west to the sea', () => {
    const [river] = ground('370500')?.lines.river ?? [];
    expect(river?.[0]).toBeCloseTo(118.15, 2);
    expect(river?.at(-2)).toBeCloseTo(119.23, 2);
  });

  it('credits the contributors of OpenStreetMap', () => {
    const open = edition.sources.filter(({ licence }) => licence === 'ODbL-1.0');
    expect(open).toHaveLength(2);
    for (const { role } of open) expect(role).toContain('OpenStreetMap contributors');
  });
});
