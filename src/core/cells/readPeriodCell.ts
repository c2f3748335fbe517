import { type CalendarSpan, periodOf } from './calendarSpan';
import { foldText } from './foldText';
import { keptAnswers } from './keptAnswers';
import type { PeriodCell } from './periodCell';
import { CELL_PATTERNS, signsIn } from './periodPatterns';
import { readSpan } from './readSpan';

/**
 * The period that a cell says and nothing else: 2024年1-9月 · 2024Q3 · 2024-09 · 上半年 · 截至7月31日 · Sep-24. "As of" a
 * date is that date: it claims no more than is said.
 */
export function readPeriodCell(text: string): PeriodCell {
  if (text.length > LONGEST_CELL) return NO_PERIOD;
  return readShort(text);
}

const readShort = keptAnswers((text: string): PeriodCell => {
  const cell = foldPeriod(text)
    .trim()
    .replace(/^[([](.*)[)\]]$/, '$1')
    .replace(/^(\d{4}年)\s*[([]([^()[\]]+)[)\]]$/, '$1$2')
    .replace(WEEKDAY, '');
  if (!MAY_BE_PERIOD.test(cell)) return NO_PERIOD;
  const signs = signsIn(cell);
  for (const { pattern, needs } of CELL_PATTERNS) {
    if ((signs & needs) !== needs) continue;
    const groups = pattern.exec(cell)?.groups;
    if (groups === undefined) continue;
    const period = periodCellOf(readSpan(groups, groups.summed !== undefined));
    if (period.status !== 'none') return period;
  }
  return NO_PERIOD;
});

const WEEKDAY = /\s*[([]?(?:星期|礼拜|周)[一二三四五六日天][)\]]?$/;
const LONGEST_CELL = 60;
const MAY_BE_PERIOD = /\d{4}|[年月]|季度|[a-z]{3}|^[qh]\d|\d[qh]|q\d|^fy|五/i;

export const NO_PERIOD: PeriodCell = { status: 'none' };

/** Folded text with the year of 二〇二四年 in digits, each character for one. */
export function foldPeriod(text: string): string {
  return foldText(text).replace(/[〇零○一二三四五六七八九]{4}(?=年)/g, (year) =>
    [...year].map((character) => Math.max('〇一二三四五六七八九'.indexOf(character), 0)).join(''),
  );
}

export function periodCellOf(span: CalendarSpan): PeriodCell {
  if (span.year !== null) {
    const period = periodOf(span, span.year);
    return period === null ? NO_PERIOD : { status: 'read', period };
  }
  // Every day that there is has its place in a leap year.
  return periodOf(span, LEAP_YEAR) === null
    ? NO_PERIOD
    : { status: 'needs-year', inYear: (year) => periodOf(span, year) };
}

const LEAP_YEAR = 2024;
