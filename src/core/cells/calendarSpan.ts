import type { Period } from '../record/observation';

/** Years that figures can be of. */
export const YEARS = { min: 1900, max: 2100 } as const;

/** A span of the calendar as it is said, with or without its year. */
export interface CalendarSpan {
  /** null where none is said. */
  readonly year: number | null;
  /** How many years after the first the last one is: 2 of 2022–2024. */
  readonly yearsOn: number;
  readonly firstMonth: number;
  readonly lastMonth: number;
  /** null: the first day of the month. */
  readonly firstDay: number | null;
  /** null: the last day of the month. */
  readonly lastDay: number | null;
  /** Only its last day is meant: 截至2024年7月31日, 2024年底. */
  readonly isDate: boolean;
}

/** Whether a span is one whole year of the calendar, which a part of a year may narrow. */
export function isWholeYear({ yearsOn, firstMonth, lastMonth, firstDay, lastDay, isDate }: CalendarSpan): boolean {
  const isMonths = firstDay === null && lastDay === null && !isDate;
  return isMonths && yearsOn === 0 && firstMonth === 1 && lastMonth === 12;
}

/** The span in a year; null if it has a day that is none, ends before it starts, or is not of 1900 to 2100. */
export function periodOf(span: CalendarSpan, year: number): Period | null {
  const lastYear = year + span.yearsOn;
  const end = dateOf(lastYear, span.lastMonth, span.lastDay ?? daysInMonth(lastYear, span.lastMonth));
  if (span.isDate) return end === null ? null : { start: end, end };
  const start = dateOf(year, span.firstMonth, span.firstDay ?? 1);
  return start === null || end === null || start > end ? null : { start, end };
}

function dateOf(year: number, month: number, day: number): string | null {
  if (!Number.isInteger(year) || year < YEARS.min || year > YEARS.max) return null;
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
