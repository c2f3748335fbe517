import { scanNumerals } from '../record/authored/numerals';
import type { CalendarSpan } from './calendarSpan';

/**
 * The span that a match of one of the period patterns says, by its named groups.
 *
 * @param isSummed whether 累计 follows: 9月累计 is of January to September.
 */
export function readSpan(groups: Readonly<Record<string, string | undefined>>, isSummed: boolean): CalendarSpan {
  const year = yearIn(groups);
  const { m2, q2, d, third, asOf, atEnd } = groups;
  const isSince = isSummed && [m2, q2, d, third, asOf, atEnd].every((group) => group === undefined);
  return {
    year,
    yearsOn: groups.plan !== undefined ? YEARS_OF_PLAN - 1 : yearsOn(groups, year),
    ...monthsIn(groups),
    ...(isSince ? { firstMonth: 1 } : {}),
    ...daysIn(groups),
    isDate: groups.asOf !== undefined || groups.atEnd !== undefined,
  };
}

function yearsOn({ y2 }: Readonly<Record<string, string | undefined>>, year: number | null): number {
  return y2 === undefined || year === null ? 0 : Number(y2) - year;
}

function yearIn({ y, yy, plan }: Readonly<Record<string, string | undefined>>): number | null {
  if (y !== undefined) return Number(y);
  if (plan !== undefined) return FIRST_PLAN + YEARS_OF_PLAN * ((numberIn(plan) ?? 0) - 1);
  if (yy === undefined) return null;
  return Number(yy) + (Number(yy) < FIRST_YEAR_OF_1900S ? 2000 : 1900);
}

/** The five-year plans have followed each other since the sixth (1981–1985); 十四五 is 2021–2025. */
const FIRST_PLAN = 1956;
const YEARS_OF_PLAN = 5;

/** As spreadsheets take years of two digits, with room for plans. */
const FIRST_YEAR_OF_1900S = 50;

function monthsIn({ m, m2, n, q, q2, nq, h }: Readonly<Record<string, string | undefined>>): {
  readonly firstMonth: number;
  readonly lastMonth: number;
} {
  if (m !== undefined) return { firstMonth: monthOf(m), lastMonth: monthOf(m2 ?? m) };
  if (n !== undefined) return { firstMonth: 1, lastMonth: monthOf(n) };
  if (nq !== undefined) return { firstMonth: 1, lastMonth: monthOf(nq) * 3 };
  if (q !== undefined) return { firstMonth: monthOf(q) * 3 - 2, lastMonth: monthOf(q2 ?? q) * 3 };
  if (h !== undefined)
    return h === '上' || h === '1' ? { firstMonth: 1, lastMonth: 6 } : { firstMonth: 7, lastMonth: 12 };
  return { firstMonth: 1, lastMonth: 12 };
}

/** A month has three thirds, 旬: of ten days each, and what is left of it. */
function daysIn({ d, d2, third }: Readonly<Record<string, string | undefined>>): {
  readonly firstDay: number | null;
  readonly lastDay: number | null;
} {
  if (third === undefined) return { firstDay: numberIn(d), lastDay: numberIn(d2 ?? d) };
  if (third === '下') return { firstDay: 21, lastDay: null };
  return third === '上' ? { firstDay: 1, lastDay: 10 } : { firstDay: 11, lastDay: 20 };
}

function monthOf(text: string): number {
  if (text === '元') return 1;
  if (/^\d/.test(text)) return Number(text);
  const name = MONTH_NAMES.indexOf(text.slice(0, 3).toLowerCase());
  return name === -1 ? (numberIn(text) ?? 0) : name + 1;
}

const MONTH_NAMES = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Digits or Chinese numerals; 0, which is neither month nor day, where they are none. */
function numberIn(text: string | undefined): number | null {
  if (text === undefined) return null;
  if (/^\d+$/.test(text)) return Number(text);
  return scanNumerals(text)[0]?.value ?? 0;
}
