import type { Adcode } from '../../../core/areas/area';
import type { DuplicateChoice } from './decisions';
import type { ProjectTable, TableSource } from './project';
import type { TableLayout } from './tableLayout';
import type { MeasureCorrection } from './tableMeasure';

/** What a reader says of a table: pure, so that it can be undone. */
export type TableEdit = (table: ProjectTable) => ProjectTable;

/** null leaves the place out. */
export const decidePlace =
  (key: string, adcode: Adcode | null): TableEdit =>
  (table) => ({ ...table, decisions: { ...table.decisions, places: { ...table.decisions.places, [key]: adcode } } });

/** The place is again what the join makes of it. */
export const undecidePlace =
  (key: string): TableEdit =>
  (table) => ({ ...table, decisions: { ...table.decisions, places: without(table.decisions.places, key) } });

/** null: as is decided for all. */
export const decideDuplicates =
  (adcode: Adcode, choice: DuplicateChoice | null): TableEdit =>
  (table) => {
    const { duplicates } = table.decisions;
    const next = choice === null ? without(duplicates, adcode) : { ...duplicates, [adcode]: choice };
    return { ...table, decisions: { ...table.decisions, duplicates: next } };
  };

/** For every area, whatever was decided for one; null: nothing is decided. */
export const decideAllDuplicates =
  (choice: DuplicateChoice | null): TableEdit =>
  (table) => ({ ...table, decisions: { ...table.decisions, duplicates: choice === null ? {} : { '*': choice } } });

/** What the correction leaves out stays as it was corrected before, or guessed. */
export const correctMeasure =
  (key: string, correction: MeasureCorrection): TableEdit =>
  (table) => ({ ...table, measures: { ...table.measures, [key]: { ...correctionOf(table, key), ...correction } } });

/** The measure is again as it was guessed. */
export const guessMeasure =
  (key: string): TableEdit =>
  (table) => ({ ...table, measures: without(table.measures, key) });

/** null: as recognised. */
export const layOutTable =
  (layout: TableLayout | null): TableEdit =>
  (table) => ({ ...table, layout });

export const describeSource =
  (change: Partial<TableSource>): TableEdit =>
  (table) => ({ ...table, source: { ...table.source, ...change } });

/** What has changed since another file took the place of the table was seen. */
export const forgetEarlier: TableEdit = ({ earlier: _, ...table }) => table;

/** Keys are a reader's headings: `constructor` is one like any other. */
export function correctionOf({ measures }: ProjectTable, key: string): MeasureCorrection {
  return Object.hasOwn(measures, key) ? (measures[key] ?? {}) : {};
}

function without<Value extends object>(record: Value, key: PropertyKey): Value {
  return Object.fromEntries(Object.entries(record).filter(([other]) => other !== key)) as Value;
}
