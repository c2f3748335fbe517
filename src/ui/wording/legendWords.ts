import type { KeyFigure, RampKey } from '../../core/portrayal/legend/legendKey';
import type { Legend, LegendDenominator, PortrayedArea, Rgb } from '../../core/portrayal/portrayal';
import { formatValue, qualifierMark } from '../../core/record/format';
import { formatInnerBreaks } from '../../core/record/formatBreaks';
import { formatPeriodBriefly, formatPeriodsBriefly } from '../../core/record/formatPeriod';
import type { Period, Source } from '../../core/record/observation';
import { classLabels } from './classLabels';
import type { Words } from './useWords';
import { periodText, perText, unitText, valueText } from './values';

/** A class in words. */
export interface LegendRow {
  readonly colour: Rgb;
  readonly label: string;
  /** Whether it is a fall or a rise; empty for what is no change. */
  readonly direction: string;
  /** How many areas fall in it. */
  readonly count: number;
}

/** Each class with its edges, the lowest first. */
export function classRows(words: Words, legend: Legend): readonly LegendRow[] {
  const labels = classLabels(legend, words.language);
  const isChange = legend.measure.kind === 'change';
  return legend.classes.map(({ lower, upper, colour, count }, index) => ({
    colour,
    label: labels[index] ?? '',
    direction: isChange ? directionText(lower, upper, words) : '',
    count,
  }));
}

/** A class with how many areas fall in it: "−20 to −10, fall: 2 areas". */
export function classText({ t }: Words, { label, direction, count }: LegendRow): string {
  const areas = t('legend.areas', { count });
  return direction === ''
    ? t('legend.class', { label, areas })
    : t('legend.classOfChange', { label, direction, areas });
}

/** Of each tick of a ramp, in its order. */
export function tickTexts(
  { language }: Words,
  { bands, ticks }: RampKey,
  { measure, normalisation }: Legend,
): readonly string[] {
  const breaks = formatInnerBreaks(bands, measure, language, normalisation);
  return ticks.map(({ classIndex }) => breaks[classIndex - 1] ?? '');
}

/** A class that holds zero inside is neither a fall nor a rise; one of two equal edges holds just the zeros. */
function directionText(lower: number, upper: number, { t }: Words): string {
  if (lower === 0 && upper === 0) return t('legend.unchanged');
  if (upper <= 0) return t('legend.fall');
  return lower >= 0 ? t('legend.rise') : '';
}

/** What can be said of an area: that it shows a value, or why it shows none. */
export interface AreaState {
  readonly state: 'published' | 'notComparable' | 'notRead' | 'notPublished';
  /** What fills such areas; null: hatched, and where they show values, the colours of these. */
  readonly colour: Rgb | null;
  readonly label: string;
  readonly count: number;
}

/** How many areas show a value, and how many of the others are why without: those that there are. */
export function areaStates({ t }: Words, legend: Legend): readonly AreaState[] {
  const states: readonly AreaState[] = [
    { state: 'published', colour: null, label: t('legend.published'), count: legend.published },
    {
      state: 'notComparable',
      colour: legend.notComparableColour,
      label: t(legend.normalisation.length > 0 ? 'legend.notDivisible' : 'legend.notComparable'),
      count: legend.notComparable,
    },
    { state: 'notRead', colour: legend.notReadColour, label: t('legend.notRead'), count: legend.notRead },
    { state: 'notPublished', colour: null, label: t('legend.notPublished'), count: legend.notPublished },
  ];
  return states.filter(({ state, count }) => state === 'published' || count > 0);
}

/** Of all areas of the map. */
function areaCount({ published, notComparable, notRead, notPublished }: Legend): number {
  return published + notComparable + notRead + notPublished;
}

/** What the figures are of: unit, whether a fall is good, period, and how many areas have one. */
export function headTexts(words: Words, legend: Legend, mostPeriods = MOST_PERIODS) {
  return {
    unit: unitText(words, legend.measure, legend.normalisation),
    polarity: polarityText(words, legend),
    period: periodsText(words, legend.periods, mostPeriods),
    coverage: coverageText(words, legend),
  };
}

/** More are not listed. */
const MOST_PERIODS = 3;

/** When the figures are of, briefly; times that do not touch are listed: "2022年1–8月 · 2024年1–10月". null: none is shown. */
function periodsText({ t, language }: Words, periods: readonly Period[], most: number): string | null {
  const [first, last] = [periods[0], periods.at(-1)];
  if (first === undefined || last === undefined) return null;
  if (periods.length <= most) return formatPeriodsBriefly(periods, language).join(t('list.dot'));
  const ends = { first: formatPeriodBriefly(first, language), last: formatPeriodBriefly(last, language) };
  return t('legend.periods', { ...ends, count: periods.length });
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

/** The value of an area in the key, hedged as printed; without its unit, which the head says, unless it is a sign. */
export function keyValueText(words: Words, { value, observation }: PortrayedArea, legend: Legend): string {
  if (value === null) return '';
  const { measure, normalisation } = legend;
  const isTight = measure.unit === 'percent' && normalisation.length === 0;
  const text = isTight
    ? valueText(words, value, measure, normalisation)
    : formatValue(value, measure, words.language, normalisation);
  return `${observation === null ? '' : qualifierMark(observation.qualifier)}${text}`;
}

/** An area of the key by name, with its value. */
export function keyFigureText(words: Words, { area }: Pick<KeyFigure, 'area'>, legend: Legend): string {
  return words.t('legend.figure', { name: words.shortAreaName(area.adcode), value: keyValueText(words, area, legend) });
}

/** Whether a fall is good, in words; null for what is no change. */
function polarityText({ t }: Words, { measure }: Legend): string | null {
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
  { denominators, measure, normalisation }: Legend,
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
    name: perText(words, divisor.denominator, measure, normalisation),
    detail: detailOf(divisor),
  }));
}
