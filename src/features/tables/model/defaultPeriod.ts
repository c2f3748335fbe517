import { YEARS } from '../../../core/cells/calendarSpan';
import type { Period } from '../../../core/record/observation';
import { isCalendarDate } from '../../../core/text/dates';

/** A year as it is typed; null: none that figures can be of. */
export function readYear(text: string): number | null {
  const year = /^\d{4}$/.test(text.trim()) ? Number(text) : Number.NaN;
  return year >= YEARS.min && year <= YEARS.max ? year : null;
}

export function periodOfYear(year: number): Period {
  return { start: `${year}-01-01`, end: `${year}-12-31` };
}

/** The year that a period is all of; null: none. */
export function yearOfPeriod({ start, end }: Period): number | null {
  const year = Number(start.slice(0, 4));
  const whole = periodOfYear(year);
  return start === whole.start && end === whole.end ? year : null;
}

/** Two ISO dates as a period; null where one is none, or they are out of order. */
export function periodOfDates(start: string, end: string): Period | null {
  return isCalendarDate(start) && isCalendarDate(end) && start <= end ? { start, end } : null;
}
