import type { Area } from '../../../src/core/areas/area';
import { withGroupsOfOne } from '../../../src/core/record/authored/parseComparability';
import type { FigureTable } from '../../../src/core/record/figureTable';
import type { Measure, Observation, Period, PublishedRecord } from '../../../src/core/record/observation';
import { tableFigures } from '../../../src/core/record/tableFigures';
import { type FigureRow, figureTableOfRows } from '../../../src/features/tables/model/figureTableOf';
import { measureOf, recordOf, sourceOf } from '../record/records';

/** A table of the reader's own beside the small records. */

export const TABLE_SOURCE = sourceOf('own-table', 'own', '');
export const vehicles = measureOf('own-vehicles', { span: 'stock', unit: '辆车' });
export const thefts = measureOf('own-thefts', { divisor: { measure: vehicles.id, per: 10_000 } });
export const quarter = (number: 1 | 2 | 3 | 4): Period => ({
  start: ['2024-01-01', '2024-04-01', '2024-07-01', '2024-10-01'][number - 1]!,
  end: ['2024-03-31', '2024-06-30', '2024-09-30', '2024-12-31'][number - 1]!,
});

export function tableRow({ adcode }: Area, period: Period, value: number, fields: Partial<FigureRow> = {}): FigureRow {
  return { adcode, period, value, qualifier: 'none', row: 2, column: 3, text: String(value), ...fields };
}

export function tableOf(measure: Measure, rows: readonly FigureRow[]): FigureTable {
  const { id, unit, kind } = measure;
  const comparator = kind === 'change' ? 'yoy' : 'none';
  return figureTableOfRows({ measure: id, source: TABLE_SOURCE.id, unit, comparator, file: '自己.xlsx' }, rows);
}

/** The small record with what was published, and with own tables of own measures. */
export function recordWith(
  measures: readonly Measure[],
  tables: readonly FigureTable[],
  ...observations: readonly Observation[]
): PublishedRecord {
  const record = recordOf(...observations);
  const all = new Map([...record.measures, ...measures.map((measure) => [measure.id, measure] as const)]);
  return {
    ...record,
    measures: all,
    sources: new Map([...record.sources, [TABLE_SOURCE.id, TABLE_SOURCE]]),
    comparability: withGroupsOfOne(record.comparability, all),
    tables,
  };
}

/** The same record with the figures of its tables as plain observations. */
export function plain(record: PublishedRecord): PublishedRecord {
  const own = record.tables.flatMap((table) => table.adcodes.flatMap((adcode) => tableFigures(table).of(adcode)));
  return { ...record, observations: [...record.observations, ...own], tables: [] };
}
