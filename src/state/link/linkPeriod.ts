import type { Period } from '../../core/record/observation';
import { isCalendarDate } from '../../core/text/dates';

/** "2024-01-01_2024-09-30", and a date once. */
export function encodePeriod({ start, end }: Period): string {
  return start === end ? start : `${start}_${end}`;
}

/** null for what are no dates, or out of order; a date that is said twice is none, as a link has one form. */
export function parsePeriod(text: string): Period | null {
  const [start, end, ...more] = text.split('_');
  if (start === undefined || more.length > 0 || !isDate(start)) return null;
  if (end === undefined) return { start, end: start };
  return isDate(end) && start < end ? { start, end } : null;
}

/** Of the years 1000 to 9999, and in the calendar: 30 February is none. */
function isDate(text: string): boolean {
  return !text.startsWith('0') && isCalendarDate(text);
}
