import type { Area } from '../../src/core/areas/area';
import { portray } from '../../src/core/portrayal/portray';
import { AS_AUTHORED } from '../../src/core/portrayal/shownTheme';
import { withGroupsOfOne } from '../../src/core/record/authored/parseComparability';
import type { Measure, Observation, PublishedRecord } from '../../src/core/record/observation';
import type { Theme } from '../../src/core/record/theme';
import { sameInAll } from '../../src/core/text/text';
import { median } from './statistics';

const AREAS = 2900;
const REPETITIONS = 60;
const METHODS: readonly string[] = ['quantile', 'equal-interval', 'natural-breaks', 'standard-deviation', 'symmetric'];

export interface PortrayalTiming {
  readonly areas: number;
  /** Median of each classification method. */
  readonly medianMs: Readonly<Record<string, number>>;
  readonly slowest: string;
  readonly slowestMs: number;
}

/** Times classify and portray for as many areas as there are counties, a figure for each, by every method. */
export function timePortrayal(): PortrayalTiming {
  const areas = Array.from({ length: AREAS }, (_, index) => areaOf(countyAdcode(index)));
  const record = recordOf(areas);
  const timed = METHODS.map((method) => ({ method, ms: median(timesOf(themeOf(method), areas, record)) }));
  const slowest = timed.reduce((slower, candidate) => (candidate.ms > slower.ms ? candidate : slower));
  return {
    areas: AREAS,
    medianMs: Object.fromEntries(timed.map(({ method, ms }) => [method, ms])),
    slowest: slowest.method,
    slowestMs: slowest.ms,
  };
}

/** Milliseconds of each repetition. The first ones warm the compiler up, as the atlas's first themes do, and are left out. */
function timesOf(theme: Theme, areas: readonly Area[], record: PublishedRecord): number[] {
  const times: number[] = [];
  for (let repetition = 0; repetition < 2 * REPETITIONS; repetition += 1) {
    const begun = performance.now();
    const { legend } = portray({ theme, choices: AS_AUTHORED, level: 'county', areas, record, appearance: 'day' });
    times.push(performance.now() - begun);
    if (legend.published !== AREAS)
      throw new Error(`${theme.id}: ${legend.published} of ${AREAS} areas were portrayed`);
  }
  return times.slice(REPETITIONS);
}

function themeOf(method: string): Theme {
  const name = sameInAll(method);
  return {
    id: method,
    topic: 'bench',
    measure: method === 'symmetric' ? MEASURES.change.id : MEASURES.rate.id,
    normalisation: [],
    classification: { method, classCount: 5 },
    ramp: method === 'symmetric' ? 'blue-orange' : 'blues',
    symbol: 'choropleth',
    title: name,
    caption: name,
    alongside: [],
    overlays: [],
    place: null,
    origin: 'authored',
  };
}

const MEASURES = { rate: measureOf('rate'), change: measureOf('change') };

function measureOf(kind: 'rate' | 'change'): Measure {
  const name = sameInAll(kind);
  return {
    id: `bench-${kind}`,
    topic: 'bench',
    kind,
    unit: 'percent',
    polarity: 'neither',
    span: 'flow',
    decimals: 1,
    name,
    definition: name,
    comparability: `bench-${kind}`,
    divisor: null,
  };
}

/** 99 counties in each prefecture of one province, so that none is part of another. */
function countyAdcode(index: number): string {
  return String(130_000 + 100 * (1 + Math.floor(index / 99)) + 1 + (index % 99));
}

function areaOf(adcode: string): Area {
  return {
    adcode,
    level: 'county',
    names: { zh: adcode, hant: adcode, en: adcode },
    province: `${adcode.slice(0, 2)}0000`,
    areaKm2: 1000,
    labelPoint: [100, 30],
  };
}

/** Two figures for each area, spread over −100 to 100 without repetition. */
function recordOf(areas: readonly Area[]): PublishedRecord {
  const observations = Object.values(MEASURES).flatMap((measure) =>
    areas.map(
      ({ adcode }, index): Observation => ({
        id: `${measure.id}-${adcode}`,
        source: 'bench',
        adcode,
        measure: measure.id,
        value: (((index + 1) * 0.618034) % 1) * 200 - 100,
        unit: measure.unit,
        comparator: measure.kind === 'change' ? 'yoy' : 'none',
        period: { start: '2024-01-01', end: '2024-12-31' },
        qualifier: 'none',
        scope: 'all',
        published: '',
        paragraphs: [],
        note: '',
        file: 'bench.csv',
        line: index + 2,
      }),
    ),
  );
  const measures = new Map(Object.values(MEASURES).map((measure) => [measure.id, measure]));
  return {
    sources: new Map(),
    measures,
    comparability: withGroupsOfOne(new Map(), measures),
    observations,
    tables: [],
    conflicts: [],
  };
}
