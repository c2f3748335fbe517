import { formatPeriodInWords, formatValue, qualifierMark } from '../../domain/format';
import type { Measure, Observation, Period, Source } from '../../domain/observation';
import type { Legend, PortrayedArea } from '../../domain/portrayal';
import { units } from '../../domain/record/units';
import type { Normalisation } from '../../domain/theme';
import type { Words } from './useWords';

/** What a column or a legend of values is headed with: "cases per 10,000 residents per day", "% change". */
export function unitText(words: Words, { unit, kind }: Measure, normalisation: Normalisation = []): string {
  const name = unitName(words, unit, normalisation);
  return kind === 'change' ? words.t('value.change', { unit: name }) : name;
}

/** The figure with its unit, as it is read out: "1,192 cases", "−34.2%". */
export function valueText(words: Words, value: number, measure: Measure, normalisation: Normalisation = []): string {
  const number = formatValue(value, measure, words.language, normalisation);
  const unit = unitName(words, measure.unit, normalisation);
  return words.t(unit === '%' ? 'value.tight' : 'value.spaced', { number, unit });
}

/** The unit's key where it has no name. */
function unitName({ t, of }: Words, key: string, normalisation: Normalisation): string {
  const name = units[key];
  const unit = name === undefined ? key : of(name);
  if (normalisation.length === 0) return unit;
  const per = normalisation.map((denominator) => t(`per.${denominator}`)).join(t('per.separator'));
  return t('per.unit', { unit, per });
}

export function periodText({ language }: Words, period: Period): string {
  return formatPeriodInWords(period, language);
}

/** An area's value as the portrayal has it, with the mark of its hedge; or why there is none. */
export function portrayedText(words: Words, { value, observation }: PortrayedArea, legend: Legend): string {
  if (observation === null) return words.t('value.notPublished');
  if (value === null) return words.t('value.notComparable');
  return `${qualifierMark(observation.qualifier)}${valueText(words, value, legend.measure, legend.normalisation)}`;
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

export function comparatorText({ t }: Words, { comparator }: Observation): string | null {
  return comparator === 'none' ? null : t(`comparator.${comparator}`);
}

export function qualifierText({ t }: Words, { qualifier }: Observation): string | null {
  return qualifier === 'none' ? null : t(`qualifier.${qualifier}`);
}

/** Of what part of the place a figure tells; null where it is of all. */
export function scopeText({ t }: Words, { scope }: Observation): string | null {
  return scope === 'all' ? null : t(`scope.${scope}`);
}

/** "paragraphs 4, 25"; null where the figure stands in no document. */
export function paragraphText({ t }: Words, { paragraphs }: Observation): string | null {
  if (paragraphs.length === 0) return null;
  return t('card.paragraph', { count: paragraphs.length, list: paragraphs.join(', ') });
}
