import type { Period } from './observation';

const MILLISECONDS_OF_DAY = 86_400_000;

/** Days of a period, both ends included: 1 for a date. Throws a RangeError on dates that are none, or out of order. */
export function daysOf({ start, end }: Period): number {
  const days = dayNumber(end) - dayNumber(start) + 1;
  if (days < 1) throw new RangeError(`daysOf: the period "${start}" to "${end}" ends before it starts`);
  return days;
}

/** Days from 1970-01-01 to an ISO date (YYYY-MM-DD). */
export function dayNumber(date: string): number {
  const days = /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(`${date}T00:00:00Z`) / MILLISECONDS_OF_DAY : Number.NaN;
  if (!Number.isInteger(days)) throw new RangeError(`dayNumber: "${date}" is not a date (YYYY-MM-DD)`);
  return days;
}

/**
 * The last day that a date may mean of which the day or the month is not given: 2021-05 → 2021-05-31, 2021 → 2021-12-31.
 * Throws a RangeError on what is no date.
 */
export function lastDayOf(date: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(date)) return date;
  const [, year, month = '12'] = /^(\d{4})(?:-(\d{2}))?$/.exec(date) ?? [];
  if (year === undefined) throw new RangeError(`lastDayOf: "${date}" is not a date`);
  return new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);
}

/** From the first day to the last of several periods; null of none. */
export function spanOf(periods: readonly Period[]): Period | null {
  const [first, ...others] = periods;
  if (first === undefined) return null;
  let { start, end } = first;
  for (const period of others) {
    if (period.start < start) start = period.start;
    if (period.end > end) end = period.end;
  }
  return { start, end };
}

/** What tells one period from another, as the key of a map. */
export function periodKey({ start, end }: Period): string {
  return `${start} ${end}`;
}

export function isSamePeriod(a: Period, b: Period): boolean {
  return a.start === b.start && a.end === b.end;
}

/** Whether a period is one calendar year. */
export function isCalendarYear({ start, end }: Period): boolean {
  return start.endsWith('-01-01') && end.endsWith('-12-31') && start.slice(0, 4) === end.slice(0, 4);
}
