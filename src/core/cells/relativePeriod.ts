import type { Period } from '../record/observation';
import { daysInMonth, YEARS } from './calendarSpan';
import { namesChange } from './headingWords';

/**
 * A period that is said by another, the one that a table is of: of 2024年1-9月, `same` 本期 is that, `year-before` 上年同期
 * 2023年1-9月, `month` 本月 September 2024 and `to-date` 本年累计 January to September. What `this-year` 今年 and `last-year`
 * 去年 are beside a part of a year, only the other headings tell.
 */
export type RelativePeriod = keyof typeof WORDS;

/** Longer ones first. */
const WORDS = {
  'to-date-before': '(?:上年|去年|上一年)度?(?:同期)?累计',
  'to-date':
    '(?:本年|今年|当年)度?累计|(?:自|从)?年初(?:至今|以来|起)?累计|年初至今|累计至本月|本月[止末]?累计|1[-—~至]本月(?:累计)?|year[- ]to[- ]date|ytd',
  'whole-year-before': '(?:上年|去年)度?全年',
  'end-of-year-before': '(?:上年|去年)度?年?[末底]',
  'month-year-before': '(?:上年|去年)(?:同月|本月)',
  'year-before': '(?:上年|去年|上一年|前一年)度?同期|(?<!年|年度)同期|same period (?:of )?(?:last|previous|prior) year',
  'month-before': '上个?月|(?:last|previous|prior) month',
  month: '本月份?|当月|(?:this|current) month',
  before: '上一?期|上个?季度?|(?:last|previous|prior) (?:period|quarter)',
  'last-year': '上一?年度?|去年|前一年|(?:last|previous|prior) year',
  'this-year': '本年度?|今年|当年|(?:this|current) year',
  same: '本期|报告期|本季度?|(?:this|current|reporting) (?:period|quarter)',
} as const;

/** These lie before the period that the table is of. */
const EARLIER: ReadonlySet<RelativePeriod> = new Set([
  'to-date-before',
  'whole-year-before',
  'end-of-year-before',
  'month-year-before',
  'year-before',
  'month-before',
  'before',
  'last-year',
]);

export function isEarlier(relative: RelativePeriod): boolean {
  return EARLIER.has(relative);
}

/**
 * The period that a heading without unit and dates says by another, and what else it says: 上年同期发案数 is 发案数 of the
 * year before. null where it says none, or compares with it: 较上年同期, 去年同期增减, （上年=100）.
 */
export function splitRelative(name: string): { readonly name: string; readonly relative: RelativePeriod } | null {
  if (BASE.test(name)) return null;
  for (const { relative, whole, atStart, atEnd } of FORMS) {
    const rest = whole.test(name)
      ? ''
      : (atStart.exec(name)?.groups?.rest ?? atEnd.exec(name)?.groups?.rest ?? '').trim();
    if (rest === '' && !whole.test(name)) continue;
    // 去年同期增减 compares with that; 本月同比 is the change of this month.
    if (isEarlier(relative) && namesChange(rest)) return null;
    return { name: rest, relative };
  }
  return null;
}

/** What an index is counted from is none of its periods: 同比 上年同月=100. */
const BASE = /[=＝]\s*10+/;
const QUANTITY = '(?:数值?|值|数量|数据|情况)';
/** What 上年 and 当年 are part of, and no period then: 上年结转案件, 当年价. */
const NO_PERIODS = '结转|结余|结存|遗留|留存|转入|价|以来|出生|[=＝]';

const FORMS = (Object.entries(WORDS) as [RelativePeriod, string][]).map(([relative, words]) => ({
  relative,
  whole: new RegExp(`^[(（[]?(?:${words})${QUANTITY}?[)）\\]]?$`, 'i'),
  atStart: new RegExp(`^(?:${words})(?!${NO_PERIODS}|[a-z])的?[\\s·:：_-]*(?<rest>.+)$`, 'i'),
  atEnd: new RegExp(
    `^(?<rest>.*?[^较比与同超占和\\s·_-])(?:[\\s·_-]*[(（[](?:${words})${QUANTITY}?[)）\\]]|[\\s·_-]*(?<![a-z])(?:${words})${QUANTITY}?)$`,
    'i',
  ),
}));

/** The period that is said so beside another one; null where there is none, as the month before of a whole year. */
export function relativeTo(base: Period, relative: RelativePeriod): Period | null {
  switch (relative) {
    case 'same':
    case 'this-year':
      return base;
    case 'year-before':
      return yearBefore(base);
    case 'last-year':
      return isWholeYear(base) ? yearBefore(base) : null;
    case 'whole-year-before':
      return wholeYear(yearOf(base) - 1);
    case 'end-of-year-before':
      return endOfYear(yearOf(base) - 1);
    case 'to-date':
      return toDate(base);
    case 'to-date-before':
      return then(toDate(base), yearBefore);
    case 'month':
      return monthOf(base);
    case 'month-year-before':
      return then(monthOf(base), yearBefore);
    case 'month-before':
      return then(monthOf(base), before);
    case 'before':
      return before(base);
  }
}

/** The same days of the year before; February ends when it does in that year. */
export function yearBefore({ start, end }: Period): Period | null {
  const year = yearOf({ start, end }) - 1;
  const firstYear = Number(start.slice(0, 4)) - 1;
  if (firstYear < YEARS.min) return null;
  const isEndOfFebruary = end.slice(5, 7) === '02' && Number(end.slice(8)) === daysInMonth(year + 1, 2);
  const day = (date: string, inYear: number) =>
    date.slice(5) === '02-29' ? `${inYear}-02-28` : `${inYear}${date.slice(4)}`;
  return {
    start: day(start, firstYear),
    end: isEndOfFebruary && start !== end ? `${year}-02-${daysInMonth(year, 2)}` : day(end, year),
  };
}

/** The period of the same length right before: of a month, a quarter or a year. */
function before(base: Period): Period | null {
  const months = monthsOf(base);
  if (months === null || ![1, 3, 12].includes(months.count)) return null;
  const last = months.first - 1;
  return ofMonths(last - months.count + 1, last);
}

/** From January to the end of the month in which the period ends. */
function toDate(base: Period): Period | null {
  const months = monthsOf(base);
  return months === null ? null : ofMonths(months.first - (months.first % 12), months.first + months.count - 1);
}

/** The month, or the last one of those from January on; of a whole year nobody says 本月. */
function monthOf(base: Period): Period | null {
  const months = monthsOf(base);
  if (months === null) return null;
  const last = months.first + months.count - 1;
  return months.count === 1 || (months.first % 12 === 0 && months.count < 12) ? ofMonths(last, last) : null;
}

/** Whole months of one year, counted from January of the year 0; null of any other period. */
function monthsOf({ start, end }: Period): { readonly first: number; readonly count: number } | null {
  const [year, month] = [Number(end.slice(0, 4)), Number(end.slice(5, 7))];
  const isWhole = start.slice(8) === '01' && Number(end.slice(8)) === daysInMonth(year, month);
  if (!isWhole || start.slice(0, 4) !== end.slice(0, 4)) return null;
  const first = year * 12 + Number(start.slice(5, 7)) - 1;
  return { first, count: year * 12 + month - first };
}

function ofMonths(first: number, last: number): Period | null {
  const [year, month] = [Math.floor(last / 12), (last % 12) + 1];
  if (Math.floor(first / 12) < YEARS.min) return null;
  const two = (number: number) => String(number).padStart(2, '0');
  return {
    start: `${Math.floor(first / 12)}-${two((first % 12) + 1)}-01`,
    end: `${year}-${two(month)}-${daysInMonth(year, month)}`,
  };
}

function wholeYear(year: number): Period | null {
  return year < YEARS.min ? null : { start: `${year}-01-01`, end: `${year}-12-31` };
}

function endOfYear(year: number): Period | null {
  return year < YEARS.min ? null : { start: `${year}-12-31`, end: `${year}-12-31` };
}

function isWholeYear({ start, end }: Period): boolean {
  return start.slice(0, 4) === end.slice(0, 4) && start.slice(4) === '-01-01' && end.slice(4) === '-12-31';
}

function yearOf({ end }: Period): number {
  return Number(end.slice(0, 4));
}

function then(period: Period | null, next: (period: Period) => Period | null): Period | null {
  return period === null ? null : next(period);
}
