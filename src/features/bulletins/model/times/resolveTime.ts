/** What an expression of time means in a bulletin of a certain day. */
import {
  addDays,
  addMonths,
  dayOf,
  isDay,
  lastOfMonth,
  monthOf,
  months,
  type Span,
  wholeYear,
  yearOf,
  yearsBefore,
} from './calendar';
import type { DayWord, TimeMeaning, YearWord } from './timeExpression';

export interface Today {
  /** The day of the text, or of its press conference; null where it says none. */
  readonly asOf: string | null;
  /** What holds where nothing else is said. */
  readonly frame?: Span | null;
}

export interface Governing extends Today {
  readonly frame: Span | null;
  /** The operation that the passage is about. */
  readonly operation: { readonly start: string | null; readonly end: string | null } | null;
}

function resolveYear(word: YearWord, { asOf, frame = null }: Today): number | null {
  if (typeof word === 'number') return word;
  if (word === 'year-before' && frame !== null) return yearOf(frame.end) - 1;
  if (word === null || asOf === null) return null;
  return yearOf(asOf) - (word === 'this' ? 0 : word === 'before-last' ? 2 : 1);
}

/** A day without its year is the last such day that is not after the text. */
export function resolveDay({ year, month, day }: DayWord, today: Today): string | null {
  const known =
    resolveYear(year, today) ??
    (today.asOf === null
      ? null
      : yearOf(today.asOf) - (dayOf(yearOf(today.asOf), month, Math.min(day, 28)) > today.asOf ? 1 : 0));
  if (known === null) return null;
  if (isDay(known, month, day)) return dayOf(known, month, day);
  return month >= 1 && month <= 12 && day >= 29 ? lastOfMonth(known, month) : null;
}

/** Null where what it is counted from is not known. */
export function resolveTime(meaning: TimeMeaning, governing: Governing): Span | null {
  const { asOf, frame } = governing;
  switch (meaning.kind) {
    case 'day': {
      const day = resolveDay(meaning.day, governing);
      return day === null ? null : { start: day, end: day };
    }
    case 'days':
      return resolveDays(meaning, governing);
    case 'months':
      return resolveMonths(meaning, governing);
    case 'years': {
      // The year before one that does not follow the calendar does not either.
      if (
        meaning.from === 'year-before' &&
        frame !== null &&
        frame.start !== null &&
        !frame.start.endsWith('-01-01') &&
        yearOf(frame.end) > yearOf(frame.start)
      )
        return yearsBefore(frame, 1);
      const [from, to] = [resolveYear(meaning.from, governing), resolveYear(meaning.to, governing)];
      return from === null || to === null ? null : { start: wholeYear(from).start, end: wholeYear(to).end };
    }
    case 'recent-years': {
      const last =
        frame === null ? (asOf === null ? null : yearOf(asOf) - (monthOf(asOf) <= 6 ? 1 : 0)) : yearOf(frame.end);
      return last === null ? null : { start: wholeYear(last - meaning.count + 1).start, end: wholeYear(last).end };
    }
    case 'last-months':
      return null;
    case 'whole-year': {
      const year =
        frame !== null ? yearOf(frame.end) : asOf === null ? null : yearOf(asOf) - (monthOf(asOf) <= 4 ? 1 : 0);
      if (year === null) return null;
      return frame !== null && frame.start !== null && yearOf(frame.start) !== year ? frame : wholeYear(year);
    }
    case 'since': {
      if (asOf === null || meaning.from === null) return null;
      const start = resolveDay(meaning.from, governing);
      return start === null ? null : { start, end: asOf };
    }
    case 'until': {
      const end = meaning.at === null ? asOf : resolveDay(meaning.at, governing);
      return end === null ? null : { start: null, end };
    }
    case 'month-before':
      return asOf === null ? null : monthsBefore(asOf, 1, 1);
    case 'this-month': {
      const end = frame?.end ?? asOf;
      return end === null || end === undefined ? null : months(yearOf(end), monthOf(end), monthOf(end));
    }
    case 'quarter-before': {
      const end = frame?.end ?? asOf;
      return end === null ? null : monthsBefore(end, 3, 3);
    }
    case 'edge': {
      const year = frame === null ? (asOf === null ? null : yearOf(asOf)) : yearOf(frame.end);
      if (year === null) return null;
      const day = meaning.edge === 'start' ? `${year}-01-01` : `${year}-12-31`;
      return { start: day, end: day };
    }
    case 'same-period':
      return frame === null ? null : yearsBefore(frame, meaning.years);
    case 'operation':
      return resolveOperation(meaning.part, governing);
    case 'holiday':
    case 'period-before':
    case 'masked':
      return null;
  }
}

function resolveDays(meaning: Extract<TimeMeaning, { kind: 'days' }>, governing: Governing): Span | null {
  const toWord =
    meaning.to.year === null && typeof meaning.from.year === 'number'
      ? { ...meaning.to, year: meaning.from.year + (meaning.to.month < meaning.from.month ? 1 : 0) }
      : meaning.to;
  const to = resolveDay(toWord, governing);
  if (to === null) return null;
  const year = meaning.from.year === null ? yearOf(to) - (meaning.from.month > monthOf(to) ? 1 : 0) : meaning.from.year;
  const from = resolveDay(
    {
      ...meaning.from,
      year: meaning.from.year === null && meaning.to.year === null && governing.asOf === null ? null : year,
    },
    governing,
  );
  return from === null || from > to ? null : { start: from, end: to };
}

function monthsBefore(day: string, count: number, back: number): Span {
  const start = addMonths(`${day.slice(0, 7)}-01`, -back);
  const last = addMonths(start, count - 1);
  return { start, end: lastOfMonth(yearOf(last), monthOf(last)) };
}

/** Without their year months are those of the frame, where it holds them, else the last that are over. */
function resolveMonths(
  { year, from, to, toYear }: Extract<TimeMeaning, { kind: 'months' }>,
  governing: Governing,
): Span | null {
  const { asOf, frame } = governing;
  const said = resolveYear(year, governing);
  const lastSaid = resolveYear(toYear, governing);
  if (said !== null) return months(said, from, to, lastSaid ?? (to < from ? said + 1 : said));
  if (lastSaid !== null) return months(to < from ? lastSaid - 1 : lastSaid, from, to, lastSaid);
  if (frame !== null && frame.start !== null) {
    for (let at = yearOf(frame.end); at >= yearOf(frame.start); at -= 1) {
      const span = months(at, from, to);
      if (
        span.start !== null &&
        span.start >= frame.start.slice(0, 8).concat('01') &&
        span.end.slice(0, 7) <= frame.end.slice(0, 7)
      )
        return span;
    }
  }
  const last = asOf ?? frame?.end ?? null;
  if (last === null) return null;
  if (to < from) {
    const end = yearOf(last) - (to <= monthOf(last) ? 0 : 1);
    return months(end - 1, from, to, end);
  }
  const base = yearOf(last);
  return months(base, from, to).start! <= last && (to <= monthOf(last) || from === to)
    ? months(base, from, to)
    : months(base - 1, from, to);
}

function resolveOperation(
  part: Extract<TimeMeaning, { kind: 'operation' }>['part'],
  { asOf, operation }: Governing,
): Span | null {
  if (operation === null) return null;
  const end = operation.end ?? asOf;
  const { start } = operation;
  if (part.of === 'whole') return end === null ? null : { start, end };
  if (part.of === 'last-months') return end === null ? null : { start: addDays(addMonths(end, -part.count), 1), end };
  if (start === null) return null;
  if (part.of === 'first-days') return { start, end: addDays(start, part.count - 1) };
  if (part.of === 'first-months') return { start, end: addDays(addMonths(start, part.count), -1) };
  return { start: addMonths(start, -part.count), end: addDays(start, -1) };
}
