import { LEVELS } from '../../../core/areas/area';
import { readHeading } from '../../../core/cells/readHeading';
import type { Period } from '../../../core/record/observation';
import type { PlacesLevel } from './join/joinReport';

/**
 * What a column holds. `value`: figures, of the measure that its heading names, or that the `measure` column names;
 * `category`: texts that sort places, of the measure that its heading names;
 * `breakdown`: which part of it they are (男, 女).
 */
export type ColumnRole = (typeof COLUMN_ROLES)[number];

export const COLUMN_ROLES = [
  'place',
  'province',
  'city',
  'period',
  'measure',
  'breakdown',
  'unit',
  'value',
  'category',
  'ignored',
] as const;

/**
 * `long` where a `measure` column says what each row's figure is of; else `wide`, with a measure, or a period of one, in
 * each column.
 */
export type TableForm = 'wide' | 'long';

export const PLACES_LEVELS: readonly PlacesLevel[] = ['each', ...LEVELS];

/** How a table is read. */
export interface TableLayout {
  /** Row of the (first) heading, from 1; 0 where the table has none. */
  readonly headingRow: number;
  /** Rows that the heading takes, as where 2024年 stands above 案件 and 破案. */
  readonly headingRows: number;
  /** By column. */
  readonly roles: readonly ColumnRole[];
  /** Of the places; `each`: every row is of its own. */
  readonly level: PlacesLevel;
  /** Of figures that neither row nor heading give a period; null where the table names none. */
  readonly period: Period | null;
  /** For periods without a year; null where none is known. */
  readonly year: number | null;
  /** Of a layout that a reader said: what its columns are called (`columnNames`), to know them again by. */
  readonly columns?: readonly string[];
  /** Whether it was said of an earlier table: what holds of that one's columns holds of this one's, and no more. */
  readonly isEarlier?: boolean;
}

/** What columns are called, without their periods, which change from month to month. */
export function columnNames(headings: readonly string[]): readonly string[] {
  return headings.map((heading) => readHeading(heading).name);
}

/**
 * How a table is read: as a reader said of it, or as it was recognised. Of what was said of an earlier one the roles of its
 * columns and the level count, where the columns are called the same; heading and period are the table's own.
 */
export function layoutAtHand(
  said: TableLayout | null,
  recognised: TableLayout,
  headings: readonly string[],
): TableLayout {
  if (said === null) return recognised;
  if (said.isEarlier !== true) return fitted(said, headings.length);
  if (!isOfSameColumns(said, headings)) return recognised;
  return { ...recognised, roles: said.roles, level: said.level };
}

/** Whether a table has the columns that a layout was said of. */
export function isOfSameColumns({ columns, roles }: TableLayout, headings: readonly string[]): boolean {
  const names = columnNames(headings);
  return roles.length === names.length && columns?.join('\t') === names.join('\t');
}

/** The same with a role for each column: a layout that a reader, or a file, gives may be of another table. */
function fitted(layout: TableLayout, columnCount: number): TableLayout {
  return { ...layout, roles: Array.from({ length: columnCount }, (_, column) => layout.roles[column] ?? 'ignored') };
}

/** Whether a column holds what can be mapped. */
export function holdsFigures({ roles }: Pick<TableLayout, 'roles'>): boolean {
  return roles.some((role) => role === 'value' || role === 'category');
}

export function formOf({ roles }: Pick<TableLayout, 'roles'>): TableForm {
  return roles.includes('measure') ? 'long' : 'wide';
}
