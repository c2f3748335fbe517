import type { Adcode } from '../area';
import { type Notice, type PortrayalNoticeCode, portrayalNotice, type Severity } from '../notice';
import type { Measure, PublishedRecord } from '../observation';
import { dayNumber, daysOf } from '../period';
import type { Theme } from '../theme';
import type { PeriodShown } from './periods';
import type { ThemeValues } from './values';

/** From this ratio on, periods are of different lengths: a campaign beside a year, not a January beside a February. */
const DIFFERENT_LENGTH = 1.5;
const DAYS_OF_YEAR = 366;
const FEW_AREAS = 2;
/** As many as a sentence can name. */
const NAMED_AREAS = 3;

/** What has to be said before the figures of a theme are compared, the gravest first. */
export function figureNotices(
  theme: Theme,
  measure: Measure,
  record: PublishedRecord,
  shown: ThemeValues,
  periods: readonly PeriodShown[],
): readonly Notice[] {
  const seen = lookThrough(shown, record);
  if (seen.published === 0 && seen.unusable === 0) return [portrayalNotice('no-figures', 'info', {}), ...leftOut()];
  const isPerDay = theme.normalisation.includes('day');
  const notices: Notice[] = [...periodNotices(measure, periods, isPerDay)];
  if (!isPerDay && seen.dailyMeans.length < seen.published) {
    tell('daily-means-beside-totals', 'warning', seen.dailyMeans);
  }
  notices.push(...leftOut());
  tell('sources-differ', 'warning', shown.disagreeing);
  tell('no-population', 'warning', shown.withoutPopulation);
  tell('no-land-area', 'warning', shown.withoutLandArea);
  if (theme.symbol === 'proportionalSymbol') tell('negative-without-symbol', 'warning', seen.negative);
  if (seen.published > 0 && seen.published <= FEW_AREAS) {
    notices.push(portrayalNotice('few-areas', 'info', { count: seen.published }));
  }
  tell('at-least-figures', 'info', seen.atLeast);
  tell('nearly-figures', 'info', seen.nearly);
  // Land itself, by colour, is no count that larger areas distort.
  if (
    theme.symbol === 'choropleth' &&
    measure.kind === 'count' &&
    theme.normalisation.length === 0 &&
    measure.unit !== 'km2'
  ) {
    notices.push(portrayalNotice('raw-count-fills-areas', 'info', {}));
  }
  if (seen.residents !== null) notices.push(portrayalNotice('residents-date', 'info', seen.residents));
  if (seen.isComputed) notices.push(portrayalNotice('computed-figures', 'info', {}));
  tell('figure-notes', 'info', seen.noted);
  return notices;

  function tell(code: CodeOfAreas, severity: Severity, adcodes: readonly Adcode[]): void {
    if (adcodes.length > 0) notices.push(portrayalNotice(code, severity, named(adcodes)));
  }

  function leftOut(): readonly Notice[] {
    if (shown.leftOut.length === 0) return [];
    return [portrayalNotice('other-comparator-left-out', 'info', named(shown.leftOut))];
  }
}

type CodeOfAreas = Extract<
  PortrayalNoticeCode,
  | 'daily-means-beside-totals'
  | 'sources-differ'
  | 'no-population'
  | 'no-land-area'
  | 'negative-without-symbol'
  | 'at-least-figures'
  | 'nearly-figures'
  | 'figure-notes'
>;

function named(adcodes: readonly Adcode[]) {
  return { count: adcodes.length, adcodes: adcodes.slice(0, NAMED_AREAS).join(',') };
}

function periodNotices(measure: Measure, periods: readonly PeriodShown[], isPerDay: boolean): readonly Notice[] {
  const first = periods[0];
  const last = periods.at(-1);
  if (first === undefined || last === undefined || first === last) return [];
  const notices = [
    portrayalNotice('periods-differ', 'warning', {
      count: periods.length,
      firstStart: first.period.start,
      firstEnd: first.period.end,
      lastStart: last.period.start,
      lastEnd: last.period.end,
    }),
  ];
  if (measure.span === 'stock') return notices;
  const byLength = periods
    .map(({ period, adcode }) => ({ days: daysOf(period), adcode }))
    .sort((a, b) => a.days - b.days);
  const shortest = byLength[0]!;
  const longest = byLength.at(-1)!;
  if (longest.days >= DIFFERENT_LENGTH * shortest.days) {
    notices.push(
      portrayalNotice('period-lengths-differ', isPerDay ? 'info' : 'warning', {
        shortestDays: shortest.days,
        shortestAdcode: shortest.adcode,
        longestDays: longest.days,
        longestAdcode: longest.adcode,
      }),
    );
  }
  return notices;
}

interface Seen {
  published: number;
  /** Published, but not divisible. */
  unusable: number;
  isComputed: boolean;
  /** When the residents were counted, if more than a year before a figure. */
  residents: { start: string; end: string } | null;
  readonly atLeast: Adcode[];
  readonly nearly: Adcode[];
  readonly dailyMeans: Adcode[];
  readonly negative: Adcode[];
  readonly noted: Adcode[];
}

function lookThrough({ observations, values, residents }: ThemeValues, { sources }: PublishedRecord): Seen {
  const seen: Seen = {
    published: 0,
    unusable: 0,
    isComputed: false,
    residents: null,
    atLeast: [],
    nearly: [],
    dailyMeans: [],
    negative: [],
    noted: [],
  };
  for (let index = 0; index < observations.length; index += 1) {
    const observation = observations[index];
    const value = values[index];
    if (observation === null || observation === undefined) continue;
    if (value === null || value === undefined) {
      seen.unusable += 1;
      continue;
    }
    const { adcode, qualifier, note, period } = observation;
    seen.published += 1;
    if (value < 0) seen.negative.push(adcode);
    if (qualifier === 'nearly') seen.nearly.push(adcode);
    else if (qualifier === 'daily-mean') seen.dailyMeans.push(adcode);
    else if (qualifier !== 'none') seen.atLeast.push(adcode);
    const counted = residents[index] ?? null;
    const isComputed = sources.get(observation.source)?.kind === 'boundaries';
    if (isComputed) seen.isComputed = true;
    // What all computed figures say of themselves is one notice of its own.
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
