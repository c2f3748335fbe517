/** Days as ISO 8601 texts, and what is counted from them. */
export interface Span {
  /** Null where the text does not say when it began. */
  readonly start: string | null;
  readonly end: string;
}

const two = (number: number) => String(number).padStart(2, '0');

export const dayOf = (year: number, month: number, day: number) => `${year}-${two(month)}-${two(day)}`;

export const yearOf = (day: string) => Number(day.slice(0, 4));
export const monthOf = (day: string) => Number(day.slice(5, 7));

export function lastOfMonth(year: number, month: number): string {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The same day so many months later; of a month that is too short its last. */
export function addMonths(day: string, months: number): string {
  const at = yearOf(day) * 12 + monthOf(day) - 1 + months;
  const [year, month] = [Math.floor(at / 12), (at % 12) + 1];
  const last = lastOfMonth(year, month);
  return isLastOfMonth(day) && monthOf(day) !== 2 && Number(day.slice(8)) >= 30
    ? last
    : minimum(dayOf(year, month, Number(day.slice(8))), last);
}

const isLastOfMonth = (day: string) => lastOfMonth(yearOf(day), monthOf(day)) === day;

export function months(year: number, from: number, to: number, lastYear = year): Span {
  return { start: dayOf(year, from, 1), end: lastOfMonth(lastYear, to) };
}

export const wholeYear = (year: number) => months(year, 1, 12);

/** A span so many years earlier; ends of months stay ends of months. */
export function yearsBefore({ start, end }: Span, years: number): Span {
  return { start: start === null ? null : addYears(start, -years), end: addYears(end, -years) };
}

function addYears(day: string, years: number): string {
  const year = yearOf(day) + years;
  const month = monthOf(day);
  return isLastOfMonth(day) ? lastOfMonth(year, month) : dayOf(year, month, Number(day.slice(8)));
}

/** As bulletins' figures are printed: a day alone, a span, or one whose start is open. */
export function printSpan({ start, end }: Span): string {
  if (start === end) return end;
  return `${start ?? ''}..${end}`;
}

export function isWithin(inner: Span, outer: Span): boolean {
  return (outer.start === null || (inner.start ?? inner.end) >= outer.start) && inner.end <= outer.end;
}

const minimum = (one: string, other: string) => (one < other ? one : other);

/** 2022-02-30 and month 13 are none. */
export function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= Number(lastOfMonth(year, month).slice(8));
}
