import { LANGUAGES, type Language } from '../text/text';
import { categoryName } from './categories/categories';
import { RESIDENTS_INSIDE_MEASURE, RESIDENTS_MEASURE } from './normalise';
import type { Measure, Observation } from './observation';
import type { Denominator, Normalisation } from './theme';

/** Digits of a normalised value: it is as good as its denominator, not better. */
const SIGNIFICANT_DIGITS = 3;

/** From here on a tick is written in thousands or 万. */
export const FIRST_SHORTENED = 10_000;

/**
 * A value as it is read, without its unit: "1,192", "−34.2", "+3", "0.0081". Changes carry their sign; minus is U+2212.
 * Figures as published have no more than the measure's decimals, and none that nobody printed; normalised ones three
 * significant digits. A category is its name.
 */
export function formatValue(
  value: number,
  measure: Pick<Measure, 'kind' | 'decimals' | 'categories'> & Scaled,
  language: Language,
  normalisation: Normalisation = [],
): string {
  if (measure.categories !== undefined) return categoryName(measure.categories, value);
  const shown = inScale(value, measure, normalisation);
  const digits =
    normalisation.length === 0 ? formatPrinted(shown, measure.decimals, language) : formatDigits(shown, language);
  return measure.kind === 'change' ? withSign(digits, value) : digits;
}

/** What decides how many of its unit a shown number counts in. */
export type Scaled = Pick<Measure, 'scale'> & Partial<Pick<Measure, 'id'>>;

/** A value in what it is shown in: 12 000 as 1.2 where that counts in 万, and what was divided as people say it. */
export function inScale(value: number, measure: Scaled, normalisation: Normalisation): number {
  const scale = shownScale(measure, normalisation);
  return scale === 1 ? value : withoutNoise(value / scale);
}

/** The value of a number that is shown: the other way round. */
export function outOfScale(shown: number, measure: Scaled, normalisation: Normalisation): number {
  const scale = shownScale(measure, normalisation);
  return scale === 1 ? shown : withoutNoise(shown * scale);
}

function shownScale(measure: Scaled, normalisation: Normalisation): number {
  if (normalisation.length === 0) return measure.scale ?? 1;
  return 1 / (spokenFactor('residents', normalisation, measure) * spokenFactor('area', normalisation, measure));
}

/**
 * How many times `PER` of a denominator people speak of: cases of a day by the million residents, not by 10 000 of them, and
 * residents themselves by the square kilometre. Values and links keep to `PER`.
 */
export function spokenFactor(denominator: Denominator, normalisation: Normalisation, measure: Scaled): number {
  if (!normalisation.includes(denominator)) return 1;
  if (denominator === 'residents' && normalisation.includes('day')) return 100;
  return denominator === 'area' && countsResidents(measure) ? 1 / 1000 : 1;
}

/** Residents of an area, or of the part of it that is drawn. */
function countsResidents({ id }: Scaled): boolean {
  return id === RESIDENTS_MEASURE || id === RESIDENTS_INSIDE_MEASURE;
}

/** A power of ten more or less leaves the digits as they are. */
function withoutNoise(value: number): number {
  return Number(value.toPrecision(15));
}

/** In the plain unit, as files write it, which name unit and divisors apart. */
export function formatPlainly(
  value: number,
  measure: Pick<Measure, 'kind' | 'decimals' | 'scale' | 'categories'>,
  language: Language,
  normalisation: Normalisation,
): string {
  const { scale = 1, decimals, kind } = measure;
  if (normalisation.length > 0) return formatDigits(value, language);
  const plain = { ...measure, scale: 1, decimals: Math.max(0, decimals - Math.log10(scale)), kind };
  return formatValue(value, plain, language);
}

/**
 * A value beside a tick of an axis, as short as it can be said: "−20", "+5", "0.5", and from 10,000 on "20K", "2万".
 *
 * @param decimals that the ticks of the axis are written with.
 */
export function formatTick(
  value: number,
  measure: Pick<Measure, 'kind'> & Scaled,
  decimals: number,
  language: Language,
  normalisation: Normalisation = [],
): string {
  const shown = inScale(value, measure, normalisation);
  const isLong = Math.abs(shown) >= FIRST_SHORTENED;
  const digits = isLong
    ? formatShortened(shown, SIGNIFICANT_DIGITS, language)
    : formatDecimals(shown, shown === value ? decimals : decimalsOf(shown), language);
  return measure.kind === 'change' ? withSign(digits, value) : digits;
}

/** A number in thousands or 万 with so many significant digits: "12.3K", "1.23万". */
export function formatShortened(value: number, digits: number, language: Language): string {
  const options = { notation: 'compact', maximumSignificantDigits: digits } as const;
  return spell(numberFormat(`${language} compact ${digits}`, LANGUAGES[language].shortLocale, options), value);
}

function formatPrinted(value: number, most: number, language: Language): string {
  return spell(
    numberFormat(`${language} to ${most}`, LANGUAGES[language].locale, { maximumFractionDigits: most }),
    value,
  );
}

/** Of a round number. */
function decimalsOf(value: number): number {
  return String(Number(value.toPrecision(SIGNIFICANT_DIGITS))).split('.')[1]?.length ?? 0;
}

/** A number with as many decimals, grouped by thousands. */
export function formatDecimals(value: number, decimals: number, language: Language): string {
  const options = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  return spell(numberFormat(`${language} ${decimals}`, LANGUAGES[language].locale, options), value);
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
export function inDigits(value: number): number {
  return Math.abs(value) >= 10 ** SIGNIFICANT_DIGITS
    ? Math.round(value)
    : Number(value.toPrecision(SIGNIFICANT_DIGITS));
}

function formatDigits(value: number, language: Language): string {
  // Integer digits are never rounded away: 1,230 for 1,234 would read as if the source had rounded it.
  if (Math.abs(value) >= 10 ** SIGNIFICANT_DIGITS) return formatDecimals(value, 0, language);
  const options = { minimumSignificantDigits: 1, maximumSignificantDigits: SIGNIFICANT_DIGITS };
  return spell(numberFormat(`${language} significant`, LANGUAGES[language].locale, options), value);
}

/** With a plus in front of a rise; a fall has its minus already. */
export function withSign(digits: string, value: number): string {
  return value > 0 && hasDigits(digits) ? `+${digits}` : digits;
}

// Making a formatter costs far more than using it.
const formatters = new Map<string, Intl.NumberFormat>();

function numberFormat(key: string, locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  let formatter = formatters.get(key);
  if (formatter === undefined) {
    formatter = new Intl.NumberFormat(locale, options);
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
