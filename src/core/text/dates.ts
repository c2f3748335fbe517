/** True for a day of the calendar, written YYYY-MM-DD: 2022-02-30 is none. */
export function isCalendarDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** A day as spreadsheets write it into CSV, 2024/1/31, as ISO 8601; any other text as it is. */
export function isoDay(text: string): string {
  const day = /^(\d{4})[/-](\d{1,2})[/-](\d{1,2})$/.exec(text);
  return day === null
    ? text
    : day
        .slice(1)
        .map((part) => part.padStart(2, '0'))
        .join('-');
}

/** True for a date that may be given by its day, its month or its year only. */
export function isSourceDate(text: string): boolean {
  if (/^\d{4}$/.test(text)) return true;
  return isCalendarDate(/^\d{4}-\d{2}$/.test(text) ? `${text}-01` : text);
}
