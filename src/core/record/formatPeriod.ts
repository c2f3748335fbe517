import type { Language } from '../text/text';
import type { Period } from './observation';
import { dayNumber } from './period';

/**
 * A period in figures, as short as it can be said and never like a date: "2020-11-01", "2024", "2024-07",
 * "2024-01 – 2024-10" (whole months), and else its days: "2024-01-01 – 2024-10-12".
 */
export function formatPeriod(period: Period, language: Language): string {
  const { start, end } = period;
  const isOfMonths = areWholeMonths(period);
  const [fromYear, untilYear] = [start.slice(0, 4), end.slice(0, 4)];
  if (isOfMonths && start.slice(5, 7) === '01' && end.slice(5, 7) === '12') {
    return fromYear === untilYear ? fromYear : `${fromYear}–${untilYear}`;
  }
  const length = isOfMonths ? 'YYYY-MM'.length : 'YYYY-MM-DD'.length;
  const [from, until] = [start.slice(0, length), end.slice(0, length)];
  if (from === until) return from;
  return language === 'zh' ? `${from} 至 ${until}` : `${from} – ${until}`;
}

/**
 * A period in words, each in one way: "2024", "January – September 2024", "1 January – 12 October 2024"; "2024年",
 * "2024年1–9月", "2024年1月1日至10月12日".
 */
export function formatPeriodInWords(period: Period, language: Language): string {
  const { start, end } = period;
  if (start === end) return dateInWords(start, language, true);
  if (areWholeMonths(period)) return formatMonthsInWords(period, language);
  const isWithinYear = start.slice(0, 4) === end.slice(0, 4);
  // The year is said once: before the first day in Chinese, after the last in English.
  return language === 'zh'
    ? `${dateInWords(start, language, true)}至${dateInWords(end, language, !isWithinYear)}`
    : `${dateInWords(start, language, !isWithinYear)} – ${dateInWords(end, language, true)}`;
}

/** The months of a period in words, whatever its days: "January 2022", "January – October 2024"; "2022年1月", "2024年1–10月". */
export function formatMonthsInWords(period: Period, language: Language): string {
  const { start, end } = period;
  const [fromYear, untilYear] = [start.slice(0, 4), end.slice(0, 4)];
  if (areWholeMonths(period) && start.slice(5, 7) === '01' && end.slice(5, 7) === '12') {
    if (fromYear === untilYear) return language === 'zh' ? `${fromYear}年` : fromYear;
    return language === 'zh' ? `${fromYear}–${untilYear}年` : `${fromYear}–${untilYear}`;
  }
  if (start.slice(0, 7) === end.slice(0, 7)) return monthInWords(start, language, true);
  const isWithinYear = fromYear === untilYear;
  if (language === 'en')
    return `${monthInWords(start, language, !isWithinYear)} – ${monthInWords(end, language, true)}`;
  const until = monthInWords(end, language, !isWithinYear);
  return `${isWithinYear ? monthInWords(start, language, true).replace(/月$/, '') : monthInWords(start, language, true)}–${until}`;
}

/**
 * A period where there is little room, its months whatever its days: "2024", "Jan–Oct 2024", "Jan 2022"; "2024年",
 * "2024年1–10月", "2022年1月". A single day is written: "1 Nov 2020", "2020年11月1日".
 */
export function formatPeriodBriefly(period: Period, language: Language): string {
  const { start, end } = period;
  if (start === end) return dayBriefly(start, language, true);
  if (language === 'zh' || areWholeYears(period)) return formatMonthsInWords(period, language);
  if (start.slice(0, 7) === end.slice(0, 7)) return shortMonth(start, true);
  const isWithinYear = start.slice(0, 4) === end.slice(0, 4);
  return `${shortMonth(start, !isWithinYear)}–${shortMonth(end, true)}`;
}

/** Each of some periods briefly; days of one year name it once: "1 Nov", "31 Dec 2020"; "2020年11月1日", "12月31日". */
export function formatPeriodsBriefly(periods: readonly Period[], language: Language): readonly string[] {
  const [first] = periods;
  const year = first?.start.slice(0, 4);
  const areDaysOfYear = periods.every(({ start, end }) => start === end && start.slice(0, 4) === year);
  if (!areDaysOfYear) return periods.map((period) => formatPeriodBriefly(period, language));
  const withYear = language === 'zh' ? 0 : periods.length - 1;
  return periods.map(({ start }, index) => dayBriefly(start, language, index === withYear));
}

function dayBriefly(date: string, language: Language, hasYear: boolean): string {
  return language === 'zh'
    ? dateInWords(date, language, hasYear)
    : `${Number(date.slice(8))} ${shortMonth(date, hasYear)}`;
}

function areWholeYears({ start, end }: Period): boolean {
  return start.endsWith('-01-01') && end.endsWith('-12-31');
}

function areWholeMonths({ start, end }: Period): boolean {
  return start.endsWith('-01') && isLastOfMonth(end);
}

function shortMonth(date: string, hasYear: boolean): string {
  const [month = '', year] = monthInWords(date, 'en', hasYear).split(' ');
  return [month.slice(0, 3), ...(year === undefined ? [] : [year])].join(' ');
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

function dateInWords(date: string, language: Language, hasYear: boolean): string {
  const [year, month, day] = date.split('-').map(Number);
  if (language === 'zh') return `${hasYear ? `${year}年` : ''}${month}月${day}日`;
  return `${day} ${months[month! - 1]}${hasYear ? ` ${year}` : ''}`;
}

function monthInWords(date: string, language: Language, hasYear: boolean): string {
  const [year, month] = date.split('-').map(Number);
  if (language === 'zh') return `${hasYear ? `${year}年` : ''}${month}月`;
  return `${months[month! - 1]}${hasYear ? ` ${year}` : ''}`;
}

function isLastOfMonth(date: string): boolean {
  return new Date((dayNumber(date) + 1) * 86_400_000).getUTCDate() === 1;
}
