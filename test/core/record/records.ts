import type { Area } from '../../../src/core/areas/area';
import { type PortrayInput, portray } from '../../../src/core/portrayal/portray';
import type { Portrayal } from '../../../src/core/portrayal/portrayal';
import { AS_AUTHORED } from '../../../src/core/portrayal/shownTheme';
import { withGroupsOfOne } from '../../../src/core/record/authored/parseComparability';
import type {
  ComparabilityGroup,
  Measure,
  Observation,
  PublishedRecord,
  Source,
} from '../../../src/core/record/observation';
import { observeAreas } from '../../../src/core/record/observeAreas';
import type { Theme } from '../../../src/core/record/theme';

/** Small literal records: four prefectures and what some of them published. */

export const dongying = areaOf('370500', 8000);
export const dalian = areaOf('210200', 12500);
export const weinan = areaOf('610500', 13000);
export const xian = areaOf('610100', 10000);
export const fourAreas: readonly Area[] = [dongying, dalian, weinan, xian];

export function areaOf(adcode: string, areaKm2: number): Area {
  const names = { zh: adcode, hant: adcode, en: adcode };
  return { adcode, level: 'prefecture', names, province: `${adcode.slice(0, 2)}0000`, areaKm2, labelPoint: [110, 35] };
}

export function measureOf(id: string, fields: Partial<Measure> = {}): Measure {
  const name = { zh: id, en: id };
  return {
    id,
    topic: 'calls',
    kind: 'count',
    unit: 'cases',
    polarity: 'neither',
    span: 'flow',
    decimals: 0,
    name,
    definition: name,
    comparability: id,
    divisor: null,
    ...fields,
  };
}

export const cases = measureOf('cases');
export const change = measureOf('change', { kind: 'change', unit: 'percent', polarity: 'bad', decimals: 1 });
export const rate = measureOf('rate', { kind: 'rate', unit: 'percent', decimals: 1 });
export const population = measureOf('resident-population', { span: 'stock', unit: 'persons' });
export const landArea = measureOf('land-area', { span: 'stock', unit: 'km2' });

/** Cases are counted by operations that may last as long as they like; all else stands beside its own kind only. */
const GROUPS = new Map<string, ComparabilityGroup>([['cases', { id: 'cases', requires: ['scope'], statement: null }]]);

let nextLine = 1;

export function observe(area: Area, measure: Measure, value: number, fields: Partial<Observation> = {}): Observation {
  nextLine += 1;
  return {
    id: `${area.adcode}-${measure.id}-${nextLine}`,
    source: 'bulletin',
    adcode: area.adcode,
    measure: measure.id,
    value,
    unit: measure.unit,
    comparator: measure.kind === 'change' ? 'yoy' : 'none',
    period: { start: '2024-01-01', end: '2024-12-31' },
    qualifier: 'none',
    scope: 'all',
    published: String(Math.abs(value)),
    paragraphs: [1],
    note: '',
    file: 'observations/bulletin.csv',
    line: nextLine,
    ...fields,
  };
}

export const censusDay = { start: '2020-11-01', end: '2020-11-01' };

export function recordOf(...observations: readonly Observation[]): PublishedRecord {
  const measures = [cases, change, rate, population, landArea];
  const sources = [
    sourceOf('bulletin', 'bulletin', '2025-01-10'),
    sourceOf('newer-bulletin', 'bulletin', '2025-03-01'),
    sourceOf('census', 'census', '2021-05'),
    sourceOf('boundaries', 'boundaries', '2018'),
  ];
  return {
    sources: new Map(sources.map((source) => [source.id, source])),
    measures: new Map(measures.map((measure) => [measure.id, measure])),
    comparability: withGroupsOfOne(GROUPS, new Map(measures.map((measure) => [measure.id, measure]))),
    observations: [...observations, ...observeAreas(fourAreas, '2018')],
    tables: [],
    conflicts: [],
  };
}

export function sourceOf(id: string, kind: Source['kind'], date: string): Source {
  const title = { zh: id, en: id };
  return { id, kind, title, publisher: title, date, adcode: null, url: null, licence: null, note: null, covers: null };
}

export function themeOf(measure: Measure, fields: Partial<Theme> = {}): Theme {
  const title = { zh: measure.id, en: measure.id };
  const isChange = measure.kind === 'change';
  return {
    id: `theme-of-${measure.id}`,
    topic: 'calls',
    measure: measure.id,
    normalisation: [],
    classification: { method: isChange ? 'symmetric' : 'quantile', classCount: 4 },
    ramp: isChange ? 'blue-orange' : 'blues',
    symbol: 'choropleth',
    title,
    caption: title,
    alongside: [],
    overlays: [],
    place: null,
    origin: 'authored',
    ...fields,
  };
}

/** The theme as authored, by day, on the four prefectures, unless the input says otherwise. */
export function portrayalOf(
  theme: Theme,
  observations: readonly Observation[],
  input: Partial<PortrayInput> = {},
): Portrayal {
  const record = recordOf(...observations);
  return portray({
    theme,
    choices: AS_AUTHORED,
    level: 'prefecture',
    areas: fourAreas,
    record,
    appearance: 'day',
    ...input,
  });
}
