import { type Adcode, LEVELS, type Level } from '../../areas/area';
import { compare, named } from '../../record/compare';
import { RESIDENTS_INSIDE_MEASURE } from '../../record/normalise';
import type { Measure, Observation, Period, PublishedRecord } from '../../record/observation';
import { dayNumber } from '../../record/period';
import type { Theme } from '../../record/theme';
import { type Notice, type PortrayalNoticeCode, portrayalNotice, type Severity } from '../../text/notice';
import { figureCounts } from '../shownLevel';
import { canTellPersons, isSmallCount } from './smallCounts';
import type { ThemeValues } from './values';

const DAYS_OF_YEAR = 366;
const FEW_AREAS = 2;

/**
 * What has to be said before the figures of a theme are compared, the gravest first.
 *
 * @param observations the figures that have a value to show.
 */
export function figureNotices(
  theme: Theme,
  measure: Measure,
  record: PublishedRecord,
  shown: ThemeValues,
  observations: readonly Observation[],
  { level, period }: Shown,
): readonly Notice[] {
  const seen = lookThrough(shown, record);
  const unread = shown.unread.flatMap((each) => (each === null ? [] : [each.adcode]));
  if (seen.published === 0 && seen.unusable === 0 && unread.length === 0)
    return [absence(theme, { level, period }, record), ...leftOut()];
  if (shown.comparison.answer === 'no') {
    const { code, first, second } = shown.comparison.reason;
    const values = { reason: code, ...named([first.adcode, second.adcode]) };
    return [portrayalNotice('figures-not-comparable', 'error', values)];
  }
  // Some may have been published and not be divisible: they are not compared with anything.
  const comparison =
    seen.unusable === 0
      ? shown.comparison
      : compare(observations, record, { isPerDay: theme.normalisation.includes('day') });
  const notices: Notice[] = [
    ...(isRawCountInAreas(theme, measure) ? [portrayalNotice('raw-count-fills-areas', 'warning', {})] : []),
    ...(comparison.answer === 'yes-with-notices' ? comparison.notices : []),
  ];
  notices.push(...leftOut());
  if (measure.kind === 'change') notify('comparator-unsaid', 'warning', seen.uncompared);
  notify('sources-differ', 'warning', shown.disagreeing);
  notify('figures-unread', 'warning', unread);
  notify('no-population', 'warning', shown.withoutPopulation);
  notify('no-land-area', 'warning', shown.withoutLandArea);
  notify('no-own-divisor', 'warning', shown.withoutDivisor);
  if (theme.symbol === 'proportionalSymbol') notify('negative-without-symbol', 'warning', seen.negative);
  if (seen.published > 0 && seen.published <= FEW_AREAS) {
    notices.push(portrayalNotice('few-areas', 'info', { count: seen.published }));
  }
  notify('at-least-figures', 'info', seen.atLeast);
  notify('nearly-figures', 'info', seen.nearly);
  notify('about-figures', 'info', seen.about);
  if (seen.residents !== null) notices.push(portrayalNotice('residents-date', 'info', seen.residents));
  notify('residents-inside', 'info', seen.inside);
  if (seen.isComputed) notices.push(portrayalNotice('computed-figures', 'info', {}));
  notify('figure-notes', 'info', seen.noted);
  if (canTellPersons(measure)) notify('small-counts', 'info', seen.small);
  return notices;

  function notify(code: CodeOfAreas, severity: Severity, adcodes: readonly Adcode[]): void {
    if (adcodes.length > 0) notices.push(portrayalNotice(code, severity, named(adcodes)));
  }

  function leftOut(): readonly Notice[] {
    if (shown.leftOut.length === 0) return [];
    return [portrayalNotice('other-comparator-left-out', 'info', named(shown.leftOut))];
  }
}

/** What of the theme's figures is shown. */
interface Shown {
  readonly level: Level;
  /** null: the newest of each area. */
  readonly period: Period | null;
}

/** Nothing published at all, or nothing for this level or period. */
function absence(theme: Theme, { level, period }: Shown, record: PublishedRecord): Notice {
  const counts = figureCounts(theme, record);
  if (period !== null && counts[level] > 0) return portrayalNotice('no-figures-of-period', 'info', { ...period });
  const levels = LEVELS.filter((each) => each !== level && counts[each] > 0);
  if (levels.length === 0) return portrayalNotice('no-figures', 'info', {});
  return portrayalNotice('no-figures-at-level', 'info', { level, levels: levels.join(',') });
}

/** Land itself, by colour, is no count that larger areas distort. */
function isRawCountInAreas({ symbol, normalisation }: Theme, { kind, unit }: Measure): boolean {
  return symbol === 'choropleth' && kind === 'count' && normalisation.length === 0 && unit !== 'km2';
}

type CodeOfAreas = Extract<
  PortrayalNoticeCode,
  | 'comparator-unsaid'
  | 'sources-differ'
  | 'figures-unread'
  | 'residents-inside'
  | 'no-population'
  | 'no-land-area'
  | 'no-own-divisor'
  | 'small-counts'
  | 'negative-without-symbol'
  | 'at-least-figures'
  | 'nearly-figures'
  | 'about-figures'
  | 'figure-notes'
>;

interface Seen {
  published: number;
  /** Published, but not divisible. */
  unusable: number;
  isComputed: boolean;
  /** When the residents were counted, if more than a year before a figure. */
  residents: { start: string; end: string } | null;
  /** Divided by those inside the boundary. */
  readonly inside: Adcode[];
  readonly atLeast: Adcode[];
  readonly nearly: Adcode[];
  readonly about: Adcode[];
  readonly negative: Adcode[];
  readonly uncompared: Adcode[];
  readonly noted: Adcode[];
  /** Of the reader's own. */
  readonly small: Adcode[];
}

function lookThrough({ observations, values, residents }: ThemeValues, { sources }: PublishedRecord): Seen {
  const seen: Seen = {
    published: 0,
    unusable: 0,
    isComputed: false,
    residents: null,
    inside: [],
    atLeast: [],
    nearly: [],
    about: [],
    negative: [],
    uncompared: [],
    noted: [],
    small: [],
  };
  for (let index = 0; index < observations.length; index += 1) {
    const observation = observations[index];
    const value = values[index];
    if (observation === null || observation === undefined) continue;
    if (value === null || value === undefined) {
      seen.unusable += 1;
      continue;
    }
    const { adcode, qualifier, note, period, comparator } = observation;
    seen.published += 1;
    if (value < 0) seen.negative.push(adcode);
    if (comparator === 'none') seen.uncompared.push(adcode);
    if (qualifier === 'nearly') seen.nearly.push(adcode);
    else if (qualifier === 'about') seen.about.push(adcode);
    else if (qualifier !== 'none' && qualifier !== 'daily-mean') seen.atLeast.push(adcode);
    const counted = residents[index] ?? null;
    if (counted?.measure === RESIDENTS_INSIDE_MEASURE) seen.inside.push(adcode);
    const sourceKind = sources.get(observation.source)?.kind;
    const isComputed = sourceKind === 'boundaries';
    if (sourceKind === 'own' && isSmallCount(observation.value)) seen.small.push(adcode);
    if (isComputed) seen.isComputed = true;
    // Computed figures share one notice.
    if ((note !== '' && !isComputed) || (counted !== null && counted.note !== '')) seen.noted.push(adcode);
    if (counted !== null && dayNumber(period.end) - dayNumber(counted.period.end) > DAYS_OF_YEAR) {
      const { start, end } = counted.period;
      seen.residents ??= { start, end };
      if (start < seen.residents.start) seen.residents.start = start;
      if (end > seen.residents.end) seen.residents.end = end;
    }
  }
  return seen;
}
