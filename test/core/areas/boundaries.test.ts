import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBoundaries } from '../../../src/core/areas/boundaries';

const area = { zh: '东营市', hant: '東營市', en: 'Dongying', km2: 7603, label: [118.6, 37.5], province: '370000' };

function file() {
  const geometry = { type: 'Polygon', arcs: [[0]] as unknown };
  return {
    type: 'Topology',
    edition: {
      id: '2020-06-abcd',
      date: '2020-06-30',
      sources: [{ name: 'outlines', version: '1.0.0', licence: 'MIT', role: 'all' }],
    },
    transform: { scale: [0.01, 0.01], translate: [118, 37] },
    objects: {
      prefectures: { type: 'GeometryCollection', geometries: [{ ...geometry, id: '370500', properties: area }] },
      provinces: { type: 'GeometryCollection', geometries: [{ ...geometry, id: '370000', properties: area }] },
      nation: { type: 'GeometryCollection', geometries: [{ ...geometry, id: '100000' }] },
    },
    arcs: [
      [
        [0, 0],
        [0, 100],
        [100, 0],
        [-100, -100],
      ],
    ] as unknown[],
  };
}

describe('decodeBoundaries', () => {
  it('lists the areas and provinces with what is known of them', () => {
    const decoded = decodeBoundaries(file());
    if (!decoded.ok) throw new Error(decoded.reason);
    const { areas, provinces, edition } = decoded.boundaries;
    expect(edition.date).toBe('2020-06-30');
    expect(areas).toEqual([
      {
        adcode: '370500',
        level: 'prefecture',
        names: { zh: '东营市', hant: '東營市', en: 'Dongying' },
        province: '370000',
        areaKm2: 7603,
        labelPoint: [118.6, 37.5],
      },
    ]);
    expect(provinces[0]).toMatchObject({ adcode: '370000', level: 'province' });
  });

  const damages: readonly (readonly [string, (topology: ReturnType<typeof file>) => void])[] = [
    ['no TopoJSON', (topology) => Object.assign(topology, { type: 'FeatureCollection' })],
    ['fewer than two positions', (topology) => topology.arcs.push([[0, 0]])],
    ['transform', (topology) => Object.assign(topology, { transform: { scale: [0], translate: [0, 0] } })],
    ['"provinces"', (topology) => Object.assign(topology.objects, { provinces: undefined })],
    ['is empty', (topology) => topology.objects.prefectures.geometries.pop()],
    ['no adcode', (topology) => Object.assign(topology.objects.prefectures.geometries[0] ?? {}, { id: 370500 })],
    [
      'twice',
      ({ objects: { prefectures } }) => prefectures.geometries.push(...structuredClone(prefectures.geometries)),
    ],
    ['arc -8', ({ objects }) => Object.assign(objects.nation.geometries[0] ?? {}, { arcs: [[~7]] })],
    ['arc -2147483649', ({ objects }) => Object.assign(objects.nation.geometries[0] ?? {}, { arcs: [[-2147483649]] })],
    ['arc -0.5', ({ objects }) => Object.assign(objects.nation.geometries[0] ?? {}, { arcs: [[-0.5]] })],
    ['arc -5e-324', ({ objects }) => Object.assign(objects.nation.geometries[0] ?? {}, { arcs: [[-5e-324]] })],
    ['no polygon', ({ objects }) => Object.assign(objects.nation.geometries[0] ?? {}, { type: 'Point' })],
    ['lacks a name', ({ objects }) => setProperty(objects.prefectures.geometries[0], { en: undefined })],
    ['no area', ({ objects }) => setProperty(objects.prefectures.geometries[0], { km2: '7603' })],
    ['no label point', ({ objects }) => setProperty(objects.prefectures.geometries[0], { label: [118.6] })],
    ['edition', (topology) => Object.assign(topology, { edition: undefined })],
    ['review number', (topology) => Object.assign(topology.edition, { publication: { reviewNumber: 3 } })],
  ];
  it.each(damages)('says why where something is wrong: %s', (reason, damage) => {
    const topology = file();
    damage(topology);
    const decoded = decodeBoundaries(topology);
    expect(decoded.ok ? 'nothing was found wrong' : decoded.reason).toContain(reason);
  });

  it('never throws, whatever it is given', () => {
    fc.assert(fc.property(fc.anything(), (input) => !decodeBoundaries(input).ok));
    fc.assert(
      fc.property(fc.anything(), fc.constantFrom('arcs', 'objects', 'edition', 'transform'), (value, key) => {
        expect(typeof decodeBoundaries({ ...file(), [key]: value }).ok).toBe('boolean');
      }),
    );
  });
});

describe('the built editions', () => {
  const [overview, detail] = ['overview', 'detail'].map((name) => {
    const path = new URL(`../../../geodata/built/${name}.topo.json`, import.meta.url);
    return decodeBoundaries(JSON.parse(readFileSync(path, 'utf8')));
  });

  it('decode, with the same areas in the same order', () => {
    if (!overview?.ok || !detail?.ok) throw new Error('An edition does not decode.');
    expect(overview.boundaries.areas).toHaveLength(369);
    expect(overview.boundaries.provinces).toHaveLength(34);
    expect(detail.boundaries.areas).toEqual(overview.boundaries.areas);
    expect(detail.boundaries.edition).toEqual(overview.boundaries.edition);
  });

  it('have the divisions of today', () => {
    if (!overview?.ok) throw new Error('The overview does not decode.');
    const adcodes = new Set(overview.boundaries.areas.map(({ adcode }) => adcode));
    for (const present of ['110000', '710000', '810000', '820000', '460300', '540600', '650500', '419001']) {
      expect(adcodes).toContain(present);
    }
    for (const past of ['371200', '542400', '652200', '110101']) expect(adcodes).not.toContain(past);
  });
});

function setProperty(geometry: { properties?: object } | undefined, change: object): void {
  Object.assign(geometry ?? {}, { properties: { ...geometry?.properties, ...change } });
}
