import type { Legend, LegendDenominator, Rgb } from '../../core/portrayal/portrayal';
import { formatValue } from '../../core/record/format';
import type { Source } from '../../core/record/observation';
import { classLabels } from './classLabels';
import type { Words } from './useWords';
import { periodText, perText, unitText } from './values';

/** A line of the legend of figures: a class, or what was not published. */
export interface LegendRow {
  /** null: hatched. */
  readonly colour: Rgb | null;
  readonly label: string;
  /** Whether it is a fall or a rise; empty for what is no change. */
  readonly direction: string;
  /** How many areas fall in it. */
  readonly count: number;
}

/**
 * Each class with its edges, the highest on top; below all, where there are such areas, what cannot be shown beside the others,
 * what could not be read and what was not published.
 */
export function legendRows(words: Words, legend: Legend): readonly LegendRow[] {
  const { t, language } = words;
  const labels = classLabels(legend, language);
  const isChange = legend.measure.kind === 'change';
  const classes = legend.classes.map(
    ({ lower, upper, colour, count }, index): LegendRow => ({
      colour,
      label: labels[index] ?? '',
      direction: isChange ? directionText(lower, upper, words) : '',
      count,
    }),
  );
  const others = [
    {
      colour: legend.notComparableColour,
      label: t(legend.normalisation.length > 0 ? 'legend.notDivisible' : 'legend.notComparable'),
      direction: '',
      count: legend.notComparable,
    },
    { colour: legend.notReadColour, label: t('legend.notRead'), direction: '', count: legend.notRead },
    { colour: null, label: t('legend.notPublished'), direction: '', count: legend.notPublished },
  ];
  return [...classes.reverse(), ...others.filter(({ count }) => count > 0)];
}

/** A class that holds zero inside is neither a fall nor a rise; one of two equal edges holds just the zeros. */
function directionText(lower: number, upper: number, { t }: Words): string {
  if (lower === 0 && upper === 0) return t('legend.unchanged');
  if (upper <= 0) return t('legend.fall');
  return lower >= 0 ? t('legend.rise') : '';
}

/** Of all areas of the map. */
function areaCount({ published, notComparable, notRead, notPublished }: Legend): number {
  return published + notComparable + notRead + notPublished;
}

/** What the figures are of: unit, period, and how many areas have one. */
export function headTexts(words: Words, legend: Legend) {
  return {
    unit: unitText(words, legend.measure, legend.normalisation),
    period: legend.period === null ? null : periodText(words, legend.period),
    coverage: coverageText(words, legend),
  };
}

/** How many areas have a figure, or a category. */
export function coverageText({ t }: Words, legend: Legend): string {
  const isOfCategories = legend.measure.kind === 'category';
  return t(isOfCategories ? 'legend.coverageOfCategories' : 'legend.coverage', {
    published: legend.published,
    all: areaCount(legend),
  });
}

/** Values of the reference circles, in their order. */
export function symbolLabels({ language }: Words, { symbols, measure, normalisation }: Legend): readonly string[] {
  return symbols.map(({ value }) => formatValue(value, measure, language, normalisation));
}

/** Whether a fall is good, in words; null for what is no change. */
export function polarityText({ t }: Words, { measure }: Legend): string | null {
  return measure.kind === 'change' ? t(`legend.polarity.${measure.polarity}`) : null;
}

export interface DenominatorText {
  readonly denominator: LegendDenominator['denominator'];
  readonly name: string;
  readonly detail: string;
}

/** What the figures were divided by, of what date and from whom. */
export function denominatorTexts(
  words: Words,
  { denominators, measure }: Legend,
  sources: ReadonlyMap<string, Source>,
): readonly DenominatorText[] {
  const detailOf = ({ denominator, period, sources: ids }: LegendDenominator) => {
    if (denominator === 'day') return words.t('normalise.ownDays');
    const titles = ids.map((id) => sources.get(id)).filter((source) => source !== undefined);
    return [
      ...titles.map(({ title }) => words.of(title)),
      ...(period === null ? [] : [periodText(words, period)]),
    ].join(words.t('list.dot'));
  };
  return denominators.map((divisor) => ({
    denominator: divisor.denominator,
    name: perText(words, divisor.denominator, measure),
    detail: detailOf(divisor),
  }));
}
