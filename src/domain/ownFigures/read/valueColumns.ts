import type { PeriodCell } from '../../cells/periodCell';
import { readHeading } from '../../cells/readHeading';
import { unitKey } from '../../cells/unitKey';
import { columnName } from '../columnName';
import { formOf, type TableLayout } from '../tableLayout';
import { type Notice, tableNotice } from '../tableNotices';

/** A column of figures. */
export interface ValueColumn {
  /** From 0. */
  readonly column: number;
  /** Key of its measure; '' in a long table, whose rows say it. */
  readonly measure: string;
  /** As the heading says it, a key of `units` where it is one; '' where it says none. */
  readonly unit: string;
  /** What the heading counts in: 10 000 for 万元. */
  readonly factor: number;
  /** What the heading says of time. */
  readonly period: PeriodCell;
}

const LONGEST_KEY = 120;
/** It has every day that a part of a year may end on. */
const LEAP_YEAR = 2000;

/**
 * The columns of figures with what their headings say. Two columns of one heading are two measures, the second named by
 * its column too, which is told.
 *
 * @param above texts above the heading: a title names the measure of columns that say years alone, and 单位：万元 counts for
 *   columns that say no unit.
 * @param name of the sheet or file, where there is no title.
 */
export function valueColumns(
  headings: readonly string[],
  layout: TableLayout,
  above: readonly string[],
  name: string,
): { readonly columns: readonly ValueColumn[]; readonly notices: readonly Notice[] } {
  const isLong = formOf(layout) === 'long';
  const shared = sharedUnit(above);
  const title = titleOf(above) || name;
  const taken = new Map<string, number>();
  const notices: Notice[] = [];
  const columns = layout.roles.flatMap((role, column): readonly ValueColumn[] => {
    if (role !== 'value') return [];
    const heading = readHeading(headings[column] ?? '');
    const { unit, factor } = heading.unit === '' && heading.factor === 1 ? shared : heading;
    const plain = (heading.name || title).slice(0, LONGEST_KEY);
    const identity = isLong ? String(column) : JSON.stringify([plain, unit, periodKey(heading.period)]);
    const twin = taken.get(identity);
    taken.set(identity, column);
    if (twin !== undefined)
      notices.push(
        tableNotice('table-heading-twice', 'warning', { heading: plain, first: twin + 1, second: column + 1 }),
      );
    const measure = isLong ? '' : twin === undefined ? plain : `${plain} · ${columnName(column + 1)}`;
    return [{ column, measure, unit: unitKey(unit), factor, period: heading.period }];
  });
  return { columns: isLong ? columns : apartByUnit(columns), notices };
}

/** 案件（起） beside 案件（%）: the same words, but two measures. */
function apartByUnit(columns: readonly ValueColumn[]): readonly ValueColumn[] {
  const first = new Map<string, string>();
  return columns.map((column) => {
    const unit = first.get(column.measure) ?? column.unit;
    first.set(column.measure, unit);
    return unit === column.unit ? column : { ...column, measure: `${column.measure}（${column.unit}）` };
  });
}

function periodKey(period: PeriodCell): string {
  if (period.status === 'none') return '';
  // A year is enough to tell two parts of a year apart.
  const { start, end } = (period.status === 'read' ? period.period : period.inYear(LEAP_YEAR)) ?? {
    start: '',
    end: '',
  };
  return `${start} ${end}`;
}

function sharedUnit(above: readonly string[]): { readonly unit: string; readonly factor: number } {
  const said = above
    .map((text) => /(?:单位|單位|unit)\s*[:：]\s*([^()（）\s]+)/i.exec(text)?.[1])
    .find((unit) => unit !== undefined);
  return said === undefined || /[、,，/]/.test(said) ? { unit: '', factor: 1 } : readHeading(`(${said})`);
}

function titleOf(above: readonly string[]): string {
  const title = above.find((text) => !/^[（(]?(?:单位|單位|unit)/i.test(text)) ?? '';
  return readHeading(title).name;
}
