import type { Language } from '../text/text';
import { categoryName } from './categories/categories';
import type { Measure, Observation, Period } from './observation';
import { dayNumber } from './period';
import type { Normalisation } from './theme';

/** Digits of a normalised value: it is as good as its denominator, not better. */
const SIGNIFICANT_DIGITS = 3;

/** An edge is written no farther from where it is than this share of the narrower class beside it. */
const EDGE_TOLERANCE = 1 / 100;

/** An edge with no more decimals is written with all of them. */
const MOST_EDGE_DECIMALS = 6;

/** From here on a tick is written in thousands or 万. */
const FIRST_SHORTENED = 10_000;

/** What any browser's Intl can write. */
const MOST_DECIMALS = 20;

/**
 * A value as it is read, without its unit: "1,192", "−34.2", "+3", "0.0081". Changes carry their sign; minus is U+2212.
 * Figures as published have no more than the measure's decimals, and none that nobody printed; normalised ones three
 * significant digits. A category is its name.
 */
export function formatValue(
  value: number,
  measure: Pick<Measure, 'kind' | 'decimals' | 'scale' | 'categories'>,
  language: Language,
  normalisation: Normalisation = [],
): string {
  if (measure.categories !== undefined) return categoryName(measure.categories, value);
  const digits =
    normalisation.length === 0
      ? formatPrinted(inScale(value, measure, normalisation), measure.decimals, language)
      : formatDigits(value, language);
  return measure.kind === 'change' ? withSign(digits, value) : digits;
}

/** A value in what it is shown in: 12 000 as 1.2 where that counts in 万. What was divided is shown as it is. */
function inScale(value: number, { scale = 1 }: Pick<Measure, 'scale'>, normalisation: Normalisation): number {
  return scale === 1 || normalisation.length > 0 ? value : value / scale;
}

/** A measure shown in its plain unit, as files write it, which name the unit apart. */
export function unscaled<M extends Pick<Measure, 'scale' | 'decimals'>>(measure: M): M {
  const { scale = 1, decimals } = measure;
  return scale === 1 ? measure : { ...measure, scale: 1, decimals: Math.max(0, decimals - Math.log10(scale)) };
}

/**
 * A value beside a tick of an axis, as short as it can be said: "−20", "+5", "0.5", and from 10,000 on "20K", "2万".
 *
 * @param decimals that the ticks of the axis are written with.
 */
export function formatTick(
  value: number,
  measure: Pick<Measure, 'kind' | 'scale'>,
  decimals: number,
  language: Language,
  normalisation: Normalisation = [],
): string {
  const shown = inScale(value, measure, normalisation);
  const isLong = Math.abs(shown) >= FIRST_SHORTENED;
  const options = { notation: 'compact', maximumSignificantDigits: SIGNIFICANT_DIGITS } as const;
  const digits = isLong
    ? spell(numberFormat(`${language} compact`, language, options, shortLocales), shown)
    : formatDecimals(shown, shown === value ? decimals : decimalsOf(shown), language);
  return measure.kind === 'change' ? withSign(digits, value) : digits;
}

function formatPrinted(value: number, most: number, language: Language): string {
  return spell(numberFormat(`${language} to ${most}`, language, { maximumFractionDigits: most }), value);
}

/** Of a round number. */
function decimalsOf(value: number): number {
  return String(Number(value.toPrecision(SIGNIFICANT_DIGITS))).split('.')[1]?.length ?? 0;
}

/** A number with as many decimals, grouped by thousands. */
export function formatDecimals(value: number, decimals: number, language: Language): string {
  const options = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  return spell(numberFormat(`${language} ${decimals}`, language, options), value);
}

/** Lower and upper edge of a class. */
export interface ClassEdges {
  readonly lower: number;
  readonly upper: number;
}

/**
 * Labels of classes, in their order, that do not seem to overlap. Whole figures: "1–20", "21–40". Others: "0–20",
 * "> 20–40". Classes about zero: "−20 to −10", "> −10 to < 0", "0", "> 0 to +10". A class of one value is that value, and
 * a category its name. No figure is written outside of the label of its class: where edges are rounded, the lowest goes
 * down and the highest up.
 *
 * @param areWhole whether all values are whole numbers (`legend.isWhole`).
 */
export function formatBreaks(
  ofValues: readonly ClassEdges[],
  measure: Pick<Measure, 'kind' | 'scale' | 'categories'>,
  language: Language,
  areWhole = false,
  normalisation: Normalisation = [],
): readonly string[] {
  const { categories } = measure;
  if (categories !== undefined) return ofValues.map(({ lower }) => categoryName(categories, lower));
  const shown = (edge: number) => inScale(edge, measure, normalisation);
  const classes = ofValues.map(({ lower, upper }) => ({ lower: shown(lower), upper: shown(upper) }));
  const isWhole = areWhole && shown(1) === 1;
  const isChange = measure.kind === 'change';
  // The outermost edges are figures, and as such written elsewhere.
  const shownEdge = (edge: number) => (normalisation.length > 0 ? inDigits(edge) : edge);
  const inner = normalisation.length > 0 ? [] : classes.slice(1).map(({ lower }) => decimalsIn(lower));
  const decimals = Math.max(decimalsOfEdges(classes), ...inner.filter((count) => count <= MOST_EDGE_DECIMALS));
  const write = (edge: number, most = decimals) => {
    const digits = formatDecimals(edge, most, language);
    return isChange ? withSign(digits, edge) : digits;
  };
  const hasNegatives = classes.some(({ lower }) => lower < 0);
  return classes.map(({ lower, upper }, index) => {
    if (lower === upper) return write(shownEdge(lower), Math.min(decimalsIn(shownEdge(lower)), MOST_DECIMALS));
    if (isWhole && !isChange) {
      const lowest = index === 0 ? Math.ceil(lower) : Math.floor(lower) + 1;
      const highest = Math.floor(upper);
      if (lowest === highest) return formatDecimals(lowest, 0, language);
      if (lowest < highest) {
        const [low, high] = [lowest, highest].map((edge) => formatDecimals(edge, 0, language));
        return joined(low!, high!, hasNegatives, language);
      }
    }
    const low = index === 0 ? write(roundedOut(Math.min(lower, shownEdge(lower)), decimals, -1)) : `> ${write(lower)}`;
    const highest = index === classes.length - 1 ? roundedOut(Math.max(upper, shownEdge(upper)), decimals, 1) : upper;
    // No change is neither a fall nor a rise: no class of falls takes it in.
    const high = isChange && upper === 0 ? `< ${write(upper)}` : write(highest);
    return joined(low, high, hasNegatives, language);
  });
}

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

/** The same where there is little room: "Jan 2022", "Jan–Oct 2024"; "2022年1月", "2024年1–10月". */
export function formatMonthsBriefly(period: Period, language: Language): string {
  if (language === 'zh') return formatMonthsInWords(period, language);
  const { start, end } = period;
  if (start.slice(0, 7) === end.slice(0, 7)) return shortMonth(start, true);
  const isWithinYear = start.slice(0, 4) === end.slice(0, 4);
  return `${shortMonth(start, !isWithinYear)}–${shortMonth(end, true)}`;
}

function areWholeMonths({ start, end }: Period): boolean {
  return start.endsWith('-01') && isLastOfMonth(end);
}

function shortMonth(date: string, hasYear: boolean): string {
  const [month = '', year] = monthInWords(date, 'en', hasYear).split(' ');
  return [month.slice(0, 3), ...(year === undefined ? [] : [year])].join(' ');
}

const qualifierMarks: Readonly<Record<Observation['qualifier'], string>> = {
  over: '≥ ',
  'or-more': '≥ ',
  exceeding: '> ',
  nearly: '≈ ',
  about: '≈ ',
  'daily-mean': '',
  none: '',
};

/** How a figure is hedged, as a mark before it: "≥ " for 余 and 以上, "> " for 逾 and 超过, "≈ " for 近 and 约; else empty. */
export function qualifierMark(qualifier: Observation['qualifier']): string {
  return qualifierMarks[qualifier];
}

/** As `formatDigits` writes it. */
function inDigits(value: number): number {
  return Math.abs(value) >= 10 ** SIGNIFICANT_DIGITS
    ? Math.round(value)
    : Number(value.toPrecision(SIGNIFICANT_DIGITS));
}

function formatDigits(value: number, language: Language): string {
  // Integer digits are never rounded away: 1,230 for 1,234 would read as if the source had rounded it.
  if (Math.abs(value) >= 10 ** SIGNIFICANT_DIGITS) return formatDecimals(value, 0, language);
  const options = { minimumSignificantDigits: 1, maximumSignificantDigits: SIGNIFICANT_DIGITS };
  return spell(numberFormat(`${language} significant`, language, options), value);
}

/** The fewest decimals that write every edge near to where it is. */
function decimalsOfEdges(classes: readonly ClassEdges[]): number {
  for (let decimals = 0; decimals < MOST_DECIMALS; decimals += 1) {
    const areNear = classes.every(({ lower, upper }) => {
      const most = (upper - lower) * EDGE_TOLERANCE;
      return isWrittenNear(lower, decimals, most) && isWrittenNear(upper, decimals, most);
    });
    if (areNear) return decimals;
  }
  return MOST_DECIMALS;
}

/** As it is written, but for an exponent: 0.0468 has four, 1e-7 seven. */
function decimalsIn(edge: number): number {
  const [digits = '', exponent = '0'] = String(edge).split('e');
  return Math.max(0, (digits.split('.')[1]?.length ?? 0) - Number(exponent));
}

/** The nearest number of as many decimals that lies at the edge or beyond it, in a direction: −1 down, 1 up. */
function roundedOut(edge: number, decimals: number, direction: -1 | 1): number {
  const near = Number(edge.toFixed(decimals));
  const isWithin = (edge - near) * direction > 0;
  return isWithin ? Number((near + direction * 10 ** -decimals).toFixed(decimals)) : near;
}

function isWrittenNear(edge: number, decimals: number, most: number): boolean {
  // Written and read back: arithmetic with powers of ten would bring errors of its own.
  return Math.abs(Number(edge.toFixed(decimals)) - edge) <= most;
}

function joined(low: string, high: string, hasNegatives: boolean, language: Language): string {
  if (language === 'zh') return `${low} 至 ${high}`;
  return hasNegatives ? `${low} to ${high}` : `${low}–${high}`;
}

function withSign(digits: string, value: number): string {
  return value > 0 && hasDigits(digits) ? `+${digits}` : digits;
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

const locales: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en-GB' };
/** British English shortens a million to "1m", which reads as a metre. */
const shortLocales: typeof locales = { ...locales, en: 'en-US' };

// Making a formatter costs far more than using it.
const formatters = new Map<string, Intl.NumberFormat>();

function numberFormat(
  key: string,
  language: Language,
  options: Intl.NumberFormatOptions,
  localeOf = locales,
): Intl.NumberFormat {
  let formatter = formatters.get(key);
  if (formatter === undefined) {
    formatter = new Intl.NumberFormat(localeOf[language], options);
    formatters.set(key, formatter);
  }
  return formatter;
}

/** With a true minus, and none before a zero. */
function spell(formatter: Intl.NumberFormat, value: number): string {
  const text = formatter.format(value);
  return text.replace('-', hasDigits(text) ? '−' : '');
}

function hasDigits(text: string): boolean {
  return /[1-9]/.test(text);
}
