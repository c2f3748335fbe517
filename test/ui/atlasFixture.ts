import type { Area } from '../../src/core/areas/area';
import type { Geographies } from '../../src/core/areas/geography';
import type { GeometryCollection, Topology } from '../../src/core/areas/topology';
import { withGroupsOfOne } from '../../src/core/record/authored/parseComparability';
import type { Measure, Observation, PublishedRecord, Source } from '../../src/core/record/observation';

/** A small record: two prefectures, a county and a province with figures. Frozen. */
export function area(adcode: string, zh: string, en: string, level: Area['level'] = 'prefecture'): Area {
  const province = `${adcode.slice(0, 2)}0000`;
  return { adcode, level, names: { zh, hant: zh, en }, province, areaKm2: 1, labelPoint: [118, 37] };
}

const SHANDONG = area('370000', '山东省', 'Shandong', 'province');
export const DONGYING = area('370500', '东营市', 'Dongying');
export const DALIAN = area('210200', '大连市', 'Dalian');
export const JINAN = area('370100', '济南市', 'Jinan');
const NONE: GeometryCollection = { type: 'GeometryCollection', geometries: [] };
const NO_SHAPES: Topology = { type: 'Topology', objects: { provinces: NONE, prefectures: NONE }, arcs: [] };
export const GEOGRAPHIES: Geographies = {
  province: { level: 'province', topology: NO_SHAPES, object: 'provinces', areas: [SHANDONG] },
  prefecture: { level: 'prefecture', topology: NO_SHAPES, object: 'prefectures', areas: [DALIAN, JINAN, DONGYING] },
  county: null,
};

export const CHANGE: Measure = Object.freeze({
  id: 'fraud-cases-change',
  topic: 'calls',
  kind: 'change',
  unit: 'percent',
  polarity: 'bad',
  span: 'flow',
  decimals: 1,
  name: { zh: '诈骗变化', en: 'Fraud, change' },
  definition: { zh: '定义', en: 'Definition' },
  comparability: 'fraud-cases-change',
  divisor: null,
});

export const CASES: Measure = Object.freeze({
  ...CHANGE,
  id: 'cases',
  comparability: 'cases',
  topic: 'enforcement',
  kind: 'count',
  unit: 'cases',
  decimals: 0,
});

export function observation(change: Partial<Observation>): Observation {
  return {
    id: 'a',
    source: 'bulletin',
    adcode: '370500',
    measure: CHANGE.id,
    value: -34.2,
    unit: 'percent',
    comparator: 'yoy',
    period: { start: '2024-01-01', end: '2024-10-12' },
    qualifier: 'none',
    scope: 'all',
    published: '34.2%',
    paragraphs: [4],
    note: '',
    file: 'observations/bulletin.csv',
    line: 2,
    ...change,
  };
}

export function source(change: Partial<Source> = {}): Source {
  return {
    id: 'bulletin',
    kind: 'bulletin',
    title: { zh: '通报', en: 'Bulletin' },
    publisher: { zh: '某局', en: 'Bureau' },
    date: '2024-10-12',
    adcode: null,
    url: null,
    licence: null,
    note: null,
    covers: null,
    ...change,
  };
}

export function record(...observations: Observation[]): PublishedRecord {
  const measures = new Map([
    [CHANGE.id, CHANGE],
    [CASES.id, CASES],
  ]);
  return {
    sources: new Map([['bulletin', source()]]),
    measures,
    comparability: withGroupsOfOne(new Map(), measures),
    observations,
    tables: [],
    conflicts: [],
  };
}
