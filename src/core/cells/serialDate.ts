const DAY_MILLISECONDS = 86_400_000;
const DAY_SECONDS = 86_400;
/** 31 December 9999 of the 1900 system. */
const LAST_DAY = 2_958_465;
/** 29 February 1900, which never was: days before it are counted from a day later. */
const LEAP_DAY_1900 = 60;

/** What of a date a format shows; a date with a time of day has that too. */
export type DatePart = 'date' | 'month' | 'year' | 'time';

/**
 * A spreadsheet's date as ISO 8601: `2024-07-01`, `2024-07`, `2024`, `2024-07-01T08:30`, `08:30`; null for a number that
 * is no date. Days are counted from 1 January 1900 as 1, or from 1 January 1904 as 0.
 */
export function serialDate(serial: number, part: DatePart, isDate1904: boolean): string | null {
  if (serial < 0 || serial > LAST_DAY) return null;
  // To the second, since a fraction of a day is never exact.
  const seconds = Math.round(serial * DAY_SECONDS);
  const [day, secondOfDay] = [Math.floor(seconds / DAY_SECONDS), seconds % DAY_SECONDS];
  if (part === 'time') return timeText(seconds);
  if (!isDate1904 && (day === 0 || day === LEAP_DAY_1900)) return null;
  const first = isDate1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, day > LEAP_DAY_1900 ? 30 : 31);
  const date = new Date(first + day * DAY_MILLISECONDS).toISOString().slice(0, 10);
  if (part === 'month') return date.slice(0, 7);
  if (part === 'year') return date.slice(0, 4);
  return secondOfDay === 0 ? date : `${date}T${timeText(secondOfDay)}`;
}

function timeText(seconds: number): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const shown = parts[2] === 0 ? parts.slice(0, 2) : parts;
  return shown.map((each) => String(each).padStart(2, '0')).join(':');
}
