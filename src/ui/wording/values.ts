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

/** What the source says around the number, in words; null where it hedges nothing. */
export function hedgeText({ t }: Words, { qualifier, comparator }: Observation): string | null {
  const parts: string[] = [];
  if (comparator !== 'none') parts.push(t(`comparator.${comparator}`));
  if (qualifier !== 'none') parts.push(t(`qualifier.${qualifier}`));
  return parts.length === 0 ? null : parts.join(t('list.dot'));
}

/** "paragraphs 4, 25"; null where the figure stands in no document. */
export function paragraphText({ t }: Words, { paragraphs }: Observation): string | null {
  if (paragraphs.length === 0) return null;
  return t('card.paragraph', { count: paragraphs.length, list: paragraphs.join(', ') });
}
