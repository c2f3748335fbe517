import type { Legend, PortrayedArea } from '../../core/portrayal/portrayal';
import { unitName as nameOfUnit, scaledUnitName, singularUnitName } from '../../core/record/authored/units';
import type { UnreadFigure } from '../../core/record/figureTable';
import { formatValue, qualifierMark, spokenFactor } from '../../core/record/format';
import { formatPeriodInWords } from '../../core/record/formatPeriod';
import type { Measure, Observation, Period, Source } from '../../core/record/observation';
import type { Denominator, Normalisation } from '../../core/record/theme';
import type { Words } from './useWords';

/** The unit of places in an order: 第 1 名 is not one of something. */
const RANK = 'rank';

/** What a column or a legend of values is headed with: "cases per million residents per day", "% change". */
export function unitText(words: Words, measure: Measure, normalisation: Normalisation = []): string {
  if (measure.categories !== undefined)
    return words.t(measure.categories.isOrdered ? 'value.orderedCategory' : 'value.category');
  const name = unitName(words, measure, normalisation);
  return measure.kind === 'change' ? words.t('value.change', { unit: name }) : name;
}

/** The figure with its unit, as it is read out: "1,192 cases", "−34.2%". */
export function valueText(words: Words, value: number, measure: Measure, normalisation: Normalisation = []): string {
  const number = formatValue(value, measure, words.language, normalisation);
  if (measure.categories !== undefined) return number;
  if (measure.unit === RANK && normalisation.length === 0) return words.t('value.rank', { number });
  const unit = unitName(words, measure, normalisation, isOne(number));
  if (unit === '') return number;
  return words.t(unit === '%' ? 'value.tight' : isMany(unit) ? 'value.times' : 'value.spaced', { number, unit });
}

/** The unit of a figure as published, behind its number: "case" behind 1. */
export function countedUnit(words: Words, number: string, measure: Measure): string {
  return unitName(words, measure, [], isOne(number));
}

function isOne(number: string): boolean {
  return /^[−+]?1$/.test(number);
}

/** Whether a unit begins with a number itself, as 10,000 cases: behind another it would be read on into it. */
export function isMany(unit: string): boolean {
  return /^\d/.test(unit);
}

/** @param isSingular whether it stands behind a one. */
function unitName(words: Words, measure: Measure, normalisation: Normalisation, isSingular = false): string {
  if (measure.unit === RANK) return words.t('value.ranks');
  const plain = words.of((isSingular ? singularUnitName : nameOfUnit)(measure.unit));
  const { scale = 1 } = measure;
  if (normalisation.length === 0) return scale === 1 ? plain : words.of(scaledUnitName(measure.unit, scale));
  return words.t('per.unit', { unit: plain, per: perTexts(words, normalisation, measure) });
}

/** "per million residents per day". */
export function perTexts(words: Words, normalisation: Normalisation, measure: Measure): string {
  const texts = normalisation.map((denominator) => perText(words, denominator, measure, normalisation));
  return texts.join(words.t('per.separator'));
}

/**
 * "per 10,000 residents", or by what the reader's own figures are divided.
 *
 * @param normalisation that the denominator is part of: it decides by how many residents people speak.
 */
export function perText(
  { t, measureName }: Words,
  denominator: Denominator,
  measure: Measure,
  normalisation: Normalisation,
): string {
  if (denominator !== 'own') {
    const isSpoken = spokenFactor(denominator, normalisation, measure) !== 1;
    return t(isSpoken && denominator !== 'day' ? `per.${denominator}.spoken` : `per.${denominator}`);
  }
  const { divisor } = measure;
  const name = measureName(divisor?.measure ?? '');
  const per = divisor?.per ?? 1;
  if (per === 1) return t('per.ownOne', { name });
  return per === 10_000 ? t('per.ownTenThousand', { name }) : t('per.own', { per, name });
}

export function periodText({ language }: Words, period: Period): string {
  return formatPeriodInWords(period, language);
}

/** An area's value as the portrayal has it, with the mark of its hedge; or why there is none. */
export function portrayedText(words: Words, { value, observation, unread }: PortrayedArea, legend: Legend): string {
  if (observation === null) return unread === null ? words.t('value.notPublished') : unreadText(words, unread);
  if (value === null) return words.t('value.notComparable');
  return `${qualifierMark(observation.qualifier)}${valueText(words, value, legend.measure, legend.normalisation)}`;
}

/** That a cell of a reader's table could not be read as a figure, and what is in it. */
export function unreadText({ t }: Words, { text }: UnreadFigure): string {
  return text === '' ? t('value.notRead') : t('value.notReadText', { text });
}

/** The figure as printed, or that the atlas computed it; null where the source's own writing is not recorded. */
export function printedText({ t }: Words, { published }: Observation, source: Source | null): string | null {
  if (published !== '') return published;
  return source?.kind === 'boundaries' ? t('card.computed') : null;
}

/** A print that is in quotation marks itself, without them, to be quoted like all others. */
export function unquoted(published: string): string {
  return published.replace(/^“(.*)”$/, '$1');
}

/** What the source says around the number, in words; null where it hedges nothing. */
export function hedgeText(words: Words, observation: Observation): string | null {
  const parts = [comparatorText(words, observation), qualifierText(words, observation)];
  const said = parts.filter((part) => part !== null);
  return said.length === 0 ? null : said.join(words.t('list.dot'));
}

function comparatorText({ t }: Words, { comparator }: Observation): string | null {
  return comparator === 'none' ? null : t(`comparator.${comparator}`);
}

export function qualifierText({ t }: Words, { qualifier }: Observation): string | null {
  return qualifier === 'none' ? null : t(`qualifier.${qualifier}`);
}

/** Of what part of the place a figure tells; null where it is of all. */
export function scopeText({ t }: Words, { scope }: Observation): string | null {
  return scope === 'all' ? null : t(`scope.${scope}`);
}
