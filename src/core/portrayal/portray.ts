import type { Area, Level } from '../areas/area';
import type { Bounds } from '../record/bounds';
import { categoryClasses } from '../record/categories/categories';
import type { UnreadFigure } from '../record/figureTable';
import { perOf } from '../record/normalise';
import type { Measure, Observation, PublishedRecord } from '../record/observation';
import { BOUNDARIES_SOURCE } from '../record/observeAreas';
import { spanOf } from '../record/period';
import { joinedPeriods, periodsShown } from '../record/periods';
import type { Normalisation, Theme } from '../record/theme';
import { type Notice, portrayalNotice } from '../text/notice';
import { type Appearance, type Inks, inksOf } from './palette';
import { type AreaClasses, areaClasses, NO_CLASSES } from './portray/areaClasses';
import { classifyTheme } from './portray/classifyTheme';
import { figureNotices } from './portray/figureNotices';
import { type AreaInMaking, markGaps } from './portray/gaps';
import { blurredFigures, indistinctRuns } from './portray/indistinct';
import { referenceSymbols, symbolRadius } from './portray/symbols';
import { type ThemeValues, valuesOf } from './portray/values';
import { type ValuesOfPeriods, valuesOfPeriods } from './portray/valuesOfPeriods';
import type { Credits, Legend, LegendClass, LegendDenominator, Portrayal, PortrayedArea, Rgb } from './portrayal';
import { shownTheme, type ThemeChoices } from './shownTheme';

export interface PortrayInput {
  readonly theme: Theme;
  /** What the reader chose for it. */
  readonly choices: ThemeChoices;
  readonly level: Level;
  /** The areas of that level, in the order of the boundaries. */
  readonly areas: readonly Area[];
  /** With the land areas among its observations (`observeAreas`). */
  readonly record: PublishedRecord;
  readonly appearance: Appearance;
  /** What classes and the largest symbol come from, where the map stands among others; null: from its own figures. */
  readonly pooled?: ValuesOfPeriods | null;
}

/**
 * Turns published figures into what is drawn: figures are chosen, normalised, classified and given colours or symbols,
 * and the legend says all that a reader needs to judge them. Pure, and linear in the areas but for the classification.
 * Where a table has several periods, classes and the largest symbol come from all of them, whichever is shown.
 *
 * Throws for a theme that `parseThemes` would not have let through: an unknown measure or ramp, a measure that cannot be
 * divided so, breaks that do not ascend.
 */
export function portray({
  theme: asAuthored,
  choices,
  level,
  areas,
  record,
  appearance,
  pooled = null,
}: PortrayInput): Portrayal {
  const measure = record.measures.get(asAuthored.measure);
  if (measure === undefined)
    throw new RangeError(`the theme "${asAuthored.id}" shows an unknown measure "${asAuthored.measure}"`);
  const { theme, notices: choiceNotices } = shownTheme(asAuthored, choices, measure);
  const shown = valuesOf(record, measure, theme, areas, choices.period);
  const published = shown.values.filter((value) => value !== null);
  if (theme.symbol === 'none') return withoutFigures(theme, measure, shown, level, areas, appearance, choiceNotices);
  const isFilled = theme.symbol === 'choropleth';
  const ofPeriods =
    shown.comparison.answer === 'no' ? null : (pooled ?? valuesOfPeriods(record, measure, theme.normalisation, areas));
  const values = ofPeriods?.values ?? published;
  const classified = isFilled
    ? classifyTheme(
        { values, runs: ofPeriods?.runs ?? runsShown(shown, measure) },
        theme,
        measure,
        choices.classification,
      )
    : { classification: null, notices: [] as const };
  const { classification } = classified;
  const classes = isFilled ? areaClasses(classification, theme, measure, appearance) : NO_CLASSES;
  const inks = inksOf(appearance);
  const largest = isFilled ? 0 : largestOf(values);
  const portrayed = isFilled ? fillAreas(areas, shown, classes, inks) : placeSymbols(areas, shown, largest, inks);
  markGaps(portrayed);
  const withValue = shown.observations.filter(
    (observation, index): observation is Observation => observation !== null && shown.values[index] !== null,
  );
  const withFigure = shown.observations.reduce((count, observation) => (observation === null ? count : count + 1), 0);
  const notRead = unreadCount(shown);
  return {
    theme,
    level,
    areas: portrayed,
    classification,
    legend: {
      measure,
      normalisation: theme.normalisation,
      denominators: denominatorsOf(theme.normalisation, measure, shown),
      ...periodOf(withValue),
      classes: legendClasses(classes, portrayed),
      symbols: referenceSymbols(largest, stepOf(measure, theme.normalisation)),
      symbolColour: inks.symbol,
      isWhole: published.length > 0 && (ofPeriods?.isWhole ?? published.every(Number.isInteger)),
      published: published.length,
      notPublished: areas.length - withFigure - notRead,
      notComparable: withFigure - published.length,
      notComparableColour: inks.notComparable,
      notRead,
      notReadColour: inks.notRead,
    },
    notices: [
      ...choiceNotices,
      ...figureNotices(theme, measure, record, shown, withValue, { level, period: choices.period }),
      ...countyNotices(level, areas),
      ...classified.notices,
      ...groupedNotices(measure),
    ],
    credits: creditsOf(shown),
  };
}

/** What is shown and not told apart by its print. */
function runsShown({ observations, values }: ThemeValues, measure: Measure): readonly Bounds[] {
  return indistinctRuns(blurredFigures(observations, values, measure));
}

/** Plain land: what an overlay stands for is not drawn a second time. Table and chart have the figures all the same. */
function withoutFigures(
  theme: Theme,
  measure: Measure,
  shown: ThemeValues,
  level: Level,
  areas: readonly Area[],
  appearance: Appearance,
  notices: readonly Notice[],
): Portrayal {
  const inks = inksOf(appearance);
  const published = shown.values.filter((value) => value !== null);
  const observations = shown.observations.filter((observation) => observation !== null);
  const notRead = unreadCount(shown);
  return {
    theme,
    level,
    areas: areas.map(({ adcode }, index) => ({
      adcode,
      value: shown.values[index] ?? null,
      observation: shown.observations[index] ?? null,
      unread: shown.unread[index] ?? null,
      classIndex: -1,
      fill: null,
      isGap: false,
      radiusPixels: 0,
    })),
    classification: null,
    legend: {
      measure,
      normalisation: theme.normalisation,
      denominators: [],
      ...periodOf(observations),
      classes: [],
      symbols: [],
      symbolColour: inks.symbol,
      isWhole: published.every(Number.isInteger),
      published: published.length,
      notPublished: areas.length - observations.length - notRead,
      notComparable: observations.length - published.length,
      notComparableColour: inks.notComparable,
      notRead,
      notReadColour: inks.notRead,
    },
    notices: [...notices, ...countyNotices(level, areas)],
    credits: creditsOf(shown),
  };
}

function periodOf(observations: readonly Observation[]): Pick<Legend, 'period' | 'periods'> {
  const periods = periodsShown(observations).map(({ period }) => period);
  return { period: spanOf(periods), periods: joinedPeriods(periods) };
}

function unreadCount({ unread }: ThemeValues): number {
  return unread.reduce((count, each) => (each === null ? count : count + 1), 0);
}

/** Which categories share a colour, since there are more than can be told apart. */
function groupedNotices({ categories }: Measure): readonly Notice[] {
  if (categories === undefined) return [];
  const { names } = categories;
  const [first] = categoryClasses(categories);
  if (first === undefined || first.lower === first.upper) return [];
  const shared = names.slice(0, first.upper + 1).reverse();
  return [portrayalNotice('categories-grouped', 'info', { count: shared.length, names: shared.join('\n') })];
}

/** Of Hong Kong, Macau and Taiwan the boundaries have no counties. */
const WITHOUT_COUNTIES: readonly string[] = ['710000', '810000', '820000'];
/** All others. */
const PROVINCES_WITH_COUNTIES = 31;

/** Counties are known of some provinces only, so that an empty land is none without figures. */
function countyNotices(level: Level, areas: readonly Area[]): readonly Notice[] {
  if (level !== 'county') return [];
  const provinces = [...new Set(areas.map(({ province }) => province))];
  if (provinces.length >= PROVINCES_WITH_COUNTIES)
    return [portrayalNotice('counties-not-drawn', 'info', { adcodes: WITHOUT_COUNTIES.join(',') })];
  const values = { counties: areas.length, adcodes: provinces.join(',') };
  return [portrayalNotice('counties-of-some-provinces', 'info', values)];
}

function fillAreas(
  areas: readonly Area[],
  { observations, unread: cells, values }: ThemeValues,
  { colours, indexOf }: AreaClasses,
  inks: Inks,
): AreaInMaking[] {
  return areas.map(({ adcode }, index) => {
    const value = values[index] ?? null;
    const observation = observations[index] ?? null;
    const classIndex = value === null ? -1 : indexOf(value);
    const unread = cells[index] ?? null;
    const fill = colours[classIndex] ?? inkWithout(observation, unread, inks);
    return { adcode, value, observation, unread, classIndex, fill, isGap: false, radiusPixels: 0 };
  });
}

function placeSymbols(
  areas: readonly Area[],
  { observations, unread: cells, values }: ThemeValues,
  largest: number,
  inks: Inks,
): AreaInMaking[] {
  return areas.map(({ adcode }, index) => {
    const value = values[index] ?? null;
    const observation = observations[index] ?? null;
    const unread = cells[index] ?? null;
    return {
      adcode,
      value,
      observation,
      unread,
      classIndex: -1,
      fill: value === null ? inkWithout(observation, unread, inks) : inks.figureLand,
      isGap: false,
      radiusPixels: value === null ? 0 : symbolRadius(value, largest),
    };
  });
}

/** What fills an area without a value; null is plain land. */
function inkWithout(observation: Observation | null, unread: UnreadFigure | null, inks: Inks): Rgb | null {
  if (observation !== null) return inks.notComparable;
  return unread === null ? null : inks.notRead;
}

function legendClasses({ colours, edges }: AreaClasses, areas: readonly PortrayedArea[]): readonly LegendClass[] {
  const counts = colours.map(() => 0);
  for (const { classIndex } of areas) {
    if (classIndex >= 0) counts[classIndex]! += 1;
  }
  return colours.map((colour, index) => ({ ...edges[index]!, colour, count: counts[index]! }));
}

function denominatorsOf(
  normalisation: Normalisation,
  measure: Measure,
  shown: ThemeValues,
): readonly LegendDenominator[] {
  return normalisation.map((denominator) => {
    const per = perOf(denominator, measure);
    if (denominator === 'day') return { denominator, per, sources: [], period: null };
    const all = { residents: shown.residents, area: shown.landAreas, own: shown.divisors }[denominator];
    const used = all.filter((observation) => observation !== null);
    const sources = [...new Set(used.map(({ source }) => source))];
    return { denominator, per, sources, period: spanOf(used.map(({ period }) => period)) };
  });
}

/** Sources of the figures first, then of what they were divided by, then of the boundaries that are always drawn. */
function creditsOf({ observations, values, residents, landAreas, divisors: own }: ThemeValues): Credits {
  const sources = new Set<string>();
  observations.forEach((observation, index) => {
    if (observation !== null && values[index] !== null) sources.add(observation.source);
  });
  for (const list of [residents, landAreas, own]) {
    for (const observation of list) if (observation !== null) sources.add(observation.source);
  }
  sources.delete(BOUNDARIES_SOURCE);
  return [...sources, BOUNDARIES_SOURCE];
}

/** By how much figures as published differ at least, as they are shown; 0 for what was divided. */
function stepOf({ decimals, scale = 1 }: Measure, normalisation: Normalisation): number {
  return normalisation.length > 0 ? 0 : scale * 10 ** -decimals;
}

// Not Math.max(...values): a county map has more areas than a call may have arguments.
function largestOf(values: ArrayLike<number>): number {
  let largest = 0;
  for (let index = 0; index < values.length; index += 1) largest = Math.max(largest, values[index]!);
  return largest;
}
