import { isOfUpdate, isPeriodHeading } from '../../../../core/cells/periodHeading';
import type { ColumnRole } from '../tableLayout';

/**
 * The roles without those columns of time that do not say when the figures are of, where others do: when a row was last
 * written, and dates of something else beside one that is only called 日期.
 */
export function withoutSparePeriods(roles: readonly ColumnRole[], headings: readonly string[]): readonly ColumnRole[] {
  const columns = roles.flatMap((role, column) => (role === 'period' ? [column] : []));
  const announced = columns.filter((column) => isPeriodHeading(headings[column]!));
  const own = columns.filter((column) => !isOfUpdate(headings[column]!));
  const spare = (column: number) =>
    (own.length > 0 && !own.includes(column)) ||
    (own.some((each) => announced.includes(each)) && !announced.includes(column) && !isPart(headings[column]!));
  return roles.map((role, column) => (role === 'period' && columns.length > 1 && spare(column) ? 'ignored' : role));
}

/** 半年, beside a year, is a part of the period though it announces none by itself. */
function isPart(heading: string): boolean {
  return heading === '' || /年|季|月|期|half/i.test(heading);
}

/** The roles without columns of hours, of which a day has several rows: 8 below 小时 is no figure beside 2024-01-05. */
export function withoutHours(
  roles: readonly ColumnRole[],
  headings: readonly string[],
  rows: readonly { readonly cells: readonly string[] }[],
): readonly ColumnRole[] {
  if (!roles.includes('period')) return roles;
  return roles.map((role, column) => {
    const isHeaded = role === 'value' && HOURS.test((headings[column] ?? '').trim());
    return isHeaded && rows.every(({ cells }) => /^(?:(?:[01]?\d|2[0-4])(?:\.0)?)?$/.test(cells[column] ?? ''))
      ? 'ignored'
      : role;
  });
}

const HOURS = /^(?:小时|时|时刻|时次|时段|整点|hours?|hr|hh)$/i;
