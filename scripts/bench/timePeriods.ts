import type { Area } from '../../src/core/areas/area';
import { themeOf } from '../../src/core/portrayal/deriveThemes';
import { portray } from '../../src/core/portrayal/portray';
import { AS_AUTHORED } from '../../src/core/portrayal/shownTheme';
import { withGroupsOfOne } from '../../src/core/record/authored/parseComparability';
import type { FigureTable } from '../../src/core/record/figureTable';
import type { Measure, Period, PublishedRecord } from '../../src/core/record/observation';
import { sameInAll } from '../../src/core/text/text';
import { figureTableOf } from '../../src/features/tables/model/figureTableOf';
import { median } from './statistics';

const AREAS = 3000;
const PERIODS = 200;
const AREAS_OF_PREFECTURE = 99;

export interface PeriodTiming {
  readonly areas: number;
  readonly periods: number;
  /** Of a switch to another period, once the values of all are known. */
  readonly switchMs: number;
  /** Of the first, which finds out what values there are. */
  readonly firstMs: number;
}

/** Times classify and portray of a table that has a figure of each county for each of many months, period by period. */
export function timePeriods(): PeriodTiming {
  const areas = Array.from({ length: AREAS }, (_, index) => areaOf(index));
  const table = tableOf(areas);
  // The first round warms the compiler up, as the atlas's own themes do, and is left out.
  const [, [firstMs = 0, ...others] = []] = [timesOf(areas, table), timesOf(areas, table)];
  return { areas: AREAS, periods: PERIODS, switchMs: median(others), firstMs };
}

/** Milliseconds of each period, of a record that is not known yet. */
function timesOf(areas: readonly Area[], table: FigureTable): readonly number[] {
  const record = recordOf(table);
  return table.periods.map((period) => {
    const begun = performance.now();
    const { legend } = portray({
      theme: themeOf(MEASURE, MEASURE.id, 'project'),
      choices: { ...AS_AUTHORED, period, classification: { method: 'natural-breaks', classCount: 5 } },
      level: 'county',
      areas,
      record,
      appearance: 'day',
    });
    const milliseconds = performance.now() - begun;
    if (legend.published !== AREAS) throw new Error(`${legend.published} of ${AREAS} areas were portrayed`);
    return milliseconds;
  });
}

const NAME = sameInAll('bench');
const MEASURE: Measure = {
  id: 'own-bench',
  topic: 'bench',
  kind: 'rate',
  unit: 'percent',
  polarity: 'neither',
  span: 'flow',
  decimals: 1,
  name: NAME,
  definition: NAME,
  comparability: 'own-bench',
  divisor: null,
};

/** So many counties in each prefecture of one province, none of them part of another. */
function areaOf(index: number): Area {
  const prefecture = 1 + Math.floor(index / AREAS_OF_PREFECTURE);
  const adcode = String(130_000 + 100 * prefecture + 1 + (index % AREAS_OF_PREFECTURE));
  return {
    adcode,
    level: 'county',
    names: { zh: adcode, hant: adcode, en: adcode },
    province: '130000',
    areaKm2: 1000,
    labelPoint: [100, 30],
  };
}

function tableOf(areas: readonly Area[]): FigureTable {
  const count = AREAS * PERIODS;
  const values = Float64Array.from({ length: count }, (_, index) => (((index + 1) * 0.618034) % 1) * 100);
  return figureTableOf(
    { measure: MEASURE.id, source: 'bench', unit: 'percent', comparator: 'none', file: 'bench.csv' },
    {
      adcodes: areas.map(({ adcode }) => adcode),
      periods: Array.from({ length: PERIODS }, (_, index) => monthOf(index)),
      areaOf: Uint32Array.from({ length: count }, (_, index) => Math.floor(index / PERIODS)),
      periodOf: Uint32Array.from({ length: count }, (_, index) => index % PERIODS),
      values,
      qualifiers: new Uint8Array(count),
      rows: Uint32Array.from({ length: count }, (_, index) => 2 + Math.floor(index / PERIODS)),
      columns: Uint16Array.from({ length: count }, (_, index) => 2 + (index % PERIODS)),
      texts: Array.from(values, (value) => value.toFixed(1)),
    },
  );
}

function monthOf(index: number): Period {
  const day = (month: number, date: number) => new Date(Date.UTC(2000, month, date)).toISOString().slice(0, 10);
  return { start: day(index, 1), end: day(index + 1, 0) };
}

function recordOf(table: FigureTable): PublishedRecord {
  const measures = new Map([[MEASURE.id, MEASURE]]);
  return {
    sources: new Map(),
    measures,
    comparability: withGroupsOfOne(new Map(), measures),
    observations: [],
    tables: [table],
    conflicts: [],
  };
}
