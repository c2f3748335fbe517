import type { Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { cutCounties } from '../../../scripts/geodata/counties/cutCounties';
import { finishCounties } from '../../../scripts/geodata/counties/finishCounties';
import { fitCounties } from '../../../scripts/geodata/counties/fitCounties';
import { officialCounties } from '../../../scripts/geodata/counties/officialCounties';
import { prefectureOf, presentCounty } from '../../../scripts/geodata/counties/readCountyOutlines';
import { divisionsOf, isCountyRule, parseDivisions, readDivisions } from '../../../scripts/geodata/divisions';
import type { AreaFacts } from '../../../scripts/geodata/finishEdition';
import { geodesicAreaKm2 } from '../../../scripts/geodata/geodesicArea';
import type { Outline } from '../../../scripts/geodata/readOutlines';
import type { Gazetteer } from '../../../src/core/areas/gazetteer';

const box = (adcode: string, west: number, south: number, east: number, north: number): Outline => ({
  type: 'Feature',
  properties: { adcode },
  geometry: {
    type: 'MultiPolygon',
    coordinates: [
      [
        [
          [west, south],
          [west, north],
          [east, north],
          [east, south],
          [west, south],
        ],
      ],
    ],
  },
});

const prefectures = {
  type: 'FeatureCollection' as const,
  features: [box('370100', 0, 0, 2, 1), box('370500', 2, 0, 3, 1)],
};

describe('fitCounties', () => {
  // The two counties of the west stop short in the north and reach 0.1° into the east; the east's begins beyond.
  const drawn = [box('370502', 2.05, 0, 3, 1), box('370102', 0, 0, 1, 0.9), box('370103', 1, 0, 2.1, 0.9)];

  it('fills each prefecture with its own counties, and nothing else', async () => {
    const fitted = await fitCounties(drawn, prefectures);
    expect(fitted.features.map(({ properties }) => properties.adcode)).toEqual(['370102', '370103', '370502']);
    const areas = fitted.features.map(({ geometry }) => geodesicAreaKm2(geometry));
    const [west = 0, east = 0] = prefectures.features.map(({ geometry }) => geodesicAreaKm2(geometry));
    expect((areas[0] ?? 0) + (areas[1] ?? 0)).toBeCloseTo(west, 3);
    expect(areas[2]).toBeCloseTo(east, 3);
  });

  it('dissolves what shares a code', async () => {
    const islands = [box('370502', 2, 0, 2.5, 1), box('370502', 2.5, 0, 3, 1), box('370102', 0, 0, 2, 1)];
    const fitted = await fitCounties(islands, prefectures);
    expect(fitted.features.map(({ geometry }) => geometry.coordinates.length)).toEqual([1, 1]);
  });

  it('gives an island that no county is drawn on to the nearest', async () => {
    const withIsland = { ...prefectures, features: [...prefectures.features, box('370500', 3.2, 0.4, 3.3, 0.5)] };
    const fitted = await fitCounties([box('370102', 0, 0, 2, 1), box('370502', 2, 0, 3, 1)], withIsland);
    expect(fitted.features.map(({ geometry }) => geometry.coordinates.length)).toEqual([1, 2]);
  });
});

describe('cutCounties', () => {
  it('takes a small detached piece for what two drawings of a border leave, but not the whole of a small county', async () => {
    const drawn = [
      box('370102', 0, 0, 2, 1),
      box('370502', 2, 0, 2.9, 1),
      box('370102', 2.95, 0, 2.955, 0.005),
      box('370503', 2.95, 0.5, 2.955, 0.505),
      box('370502', 2.95, 0.7, 2.955, 0.705),
    ];
    const { pieces } = await cutCounties(drawn, prefectures);
    const firm = pieces.map((piece) => piece.firm).filter((county) => county !== null);
    expect(firm.sort()).toEqual(['370102', '370502', '370503']);
    expect(pieces.filter((piece) => piece.fallback === '370502')).toHaveLength(2);
  });
});

describe('a county that is drawn for the most part in another prefecture', () => {
  it('keeps what is drawn in its own, however small', async () => {
    const drawn = [box('370102', 0, 0, 1.995, 1), box('370103', 1.995, 0.5, 2.5, 0.505), box('370502', 2.5, 0, 3, 1)];
    const { pieces } = await cutCounties(drawn, prefectures);
    expect(pieces.map(({ firm }) => firm)).toContain('370103');
  });
});

describe('finishCounties', () => {
  const square = (adcode: string, arc: number) => ({ type: 'Polygon' as const, arcs: [[arc]], properties: { adcode } });
  const ring = (x: number) => [
    [x, 0],
    [x, 1],
    [x + 1, 1],
    [x + 1, 0],
    [x, 0],
  ];
  const topology: Topology = {
    type: 'Topology',
    objects: { counties: { type: 'GeometryCollection', geometries: [square('370116', 1), square('370103', 0)] } },
    arcs: [ring(0), ring(2)],
  };
  const stamp = { id: 'test', date: '2021-01-31', sources: [] };
  const fact = (zh: string): AreaFacts => ({ names: { zh, hant: zh, en: 'Name' }, areaKm2: 12.4 });

  it('sorts, names, and says where each county belongs', () => {
    const facts = new Map([
      ['370103', fact('市中区')],
      ['370116', { ...fact('莱芜区'), isFormer: true }],
    ]);
    const finished = finishCounties(topology, stamp, facts);
    expect(finished.edition).toEqual(stamp);
    expect(finished.objects.counties).toMatchObject({
      geometries: [
        { id: '370103', properties: { zh: '市中区', km2: 12, label: [0.5, 0.5], prefecture: '370100' } },
        { id: '370116', properties: { zh: '莱芜区', province: '370000', prefecture: '370100', earlier: true } },
      ],
    });
  });

  it('throws on a county without a name', () => {
    expect(() => finishCounties(topology, stamp, new Map())).toThrow('has no name');
  });
});

describe('the rules of counties', () => {
  const table =
    'adcode,name,change,target,geometry,since,note\n370634,长岛县,county-merge,370614,,2020-06,\n' +
    '370684,蓬莱市,county-recode,370614,,2020-06,\n370171,高新区,county-absent,370100,,,\n';

  it('give a drawn county its code of today', () => {
    const divisions = parseDivisions(table);
    expect(['370634', '370684', '370602'].map((drawn) => presentCounty(divisions, drawn))).toEqual([
      '370614',
      '370614',
      '370602',
    ]);
    expect(prefectureOf('370614')).toBe('370600');
    expect(prefectureOf('419001')).toBe('419001');
  });

  it('have the counties of the gazetteer for official, and prefectures without any', () => {
    const entries = ['370600', '370614', '210102', '419001', '410102', '441900', '460300', '460321', '659010'];
    const listed = { entries: entries.map((adcode) => ({ adcode })) } as unknown as Gazetteer;
    const official = (province: string) => [...officialCounties(listed, province)];
    expect(official('370000')).toEqual(['370614']);
    expect(official('410000')).toEqual(['419001', '410102']);
    expect(official('440000')).toEqual(['441900']);
    expect(official('460000')).toEqual(['460300', '460321']);
    expect(official('650000')).toEqual(['659010']);
  });

  it('count a county of a municipality as one of that', () => {
    expect(['110101', '500156', '310151', '460300'].map(prefectureOf)).toEqual([
      '110000',
      '500000',
      '310000',
      '460300',
    ]);
  });

  it('are no rules of the national editions', () => {
    expect(parseDivisions(table).every(isCountyRule)).toBe(true);
    expect(parseDivisions(`${table}371200,莱芜市,merge,370100,,2019-01,\n`).filter(isCountyRule)).toHaveLength(3);
  });

  it.each(['370634,长岛县,county-merge,蓬莱,,,', '370000,山东省,county-files,,,,', '370171,高新区,county-absent,,,,'])(
    'are refused where they say nothing: %s',
    (row) => {
      expect(() => parseDivisions(`adcode,name,change,target,geometry,since,note\n${row}\n`)).toThrow(
        'divisions.csv:2',
      );
    },
  );

  it('have a reason for each absence in the authored table, and a month for each change', async () => {
    const divisions = await readDivisions();
    const absences = divisionsOf(divisions, 'county-absent');
    expect(absences).toHaveLength(11);
    for (const { note } of absences) expect(note).not.toBe('');
    for (const change of ['county-recode', 'county-merge'] as const) {
      for (const { since } of divisionsOf(divisions, change)) expect(since).toMatch(/^(\d{4}(-\d{2})?)?$/);
    }
  });
});
