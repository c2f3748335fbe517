import { type Adcode, type Level, parentAdcode, ranksOf } from '../areas/area';
import { type Notice, portrayalNotice } from '../text/notice';
import type { ComparabilityGroup, Measure, Observation, Period, PublishedRecord } from './observation';
import { daysOf } from './period';
import { periodNotices } from './periodNotices';
import { periodsShown } from './periods';

/** Whether figures may share a legend, and what has to be said if they do. */
export type Comparison =
  | { readonly answer: 'yes' }
  | { readonly answer: 'yes-with-notices'; readonly notices: readonly Notice[] }
  | { readonly answer: 'no'; readonly reason: Refusal };

/** Why two figures may not share a legend, with the two that show it. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly first: Observation;
  readonly second: Observation;
}

export const REFUSAL_CODES = [
  /** Their labels could not be told from the document. */
  'label-unresolved',
  /** They observe different things. */
  'different-measures',
  'different-units',
  /** 同比 beside 环比. */
  'different-comparators',
  /** One place lies inside the other and is counted in it. */
  'part-and-whole',
  'different-levels',
  /** What an operation counted beside everything, or a part beside the whole. */
  'different-scopes',
  /** A stock at a date beside what happened over weeks or months. */
  'different-period-kinds',
] as const;

export type RefusalCode = (typeof REFUSAL_CODES)[number];

/** Topic of figures whose labels the document does not tell. */
const UNRESOLVED_TOPIC = 'unresolved';

/** A period up to this long is that of a campaign or a quarter; a longer one is most of a year. */
const MOST_DAYS_OF_CAMPAIGN = 92;

/**
 * Whether figures may share a legend: the one place where that is decided. Themes are held to it when they are read,
 * and the notices stand in the legend of each that passes.
 *
 * Always required: labels that are known, measures of one comparability group, one unit, one comparator, one level, and
 * no place inside another. What else is required, of scope and kind of period, the group says.
 *
 * @param observations what would share the legend; each of a measure of the record.
 * @param isPerDay whether they are divided by the days of their periods.
 * @throws RangeError for an unknown measure.
 */
export function compare(
  observations: readonly Observation[],
  record: PublishedRecord,
  { isPerDay = false }: { readonly isPerDay?: boolean } = {},
): Comparison {
  const reason = refusalOf(observations, record);
  if (reason !== null) return { answer: 'no', reason };
  const notices = noticesOf(observations, record, isPerDay);
  return notices.length === 0 ? { answer: 'yes' } : { answer: 'yes-with-notices', notices };
}

function refusalOf(observations: readonly Observation[], record: PublishedRecord): Refusal | null {
  const [first] = observations;
  if (first === undefined) return null;
  const unresolved = observations.find(
    (observation, index) =>
      // Figures of one theme mostly share a measure: only another one has to be looked up.
      (index === 0 || observation.measure !== observations[index - 1]?.measure) &&
      measureOf(record, observation.measure).topic === UNRESOLVED_TOPIC,
  );
  if (unresolved !== undefined) return { code: 'label-unresolved', first: unresolved, second: unresolved };

  const group = groupOf(record, first);
  const differing = (code: RefusalCode, isOther: (observation: Observation) => boolean): Refusal | null => {
    const second = observations.find(isOther);
    return second === undefined ? null : { code, first, second };
  };
  const isOfOtherGroup = (observation: Observation) =>
    observation.measure !== first.measure && groupOf(record, observation).id !== group.id;
  const kind = periodKind(first.period);
  const isOfOtherPeriod = ({ period: { start, end } }: Observation) =>
    (start !== first.period.start || end !== first.period.end) && periodKind({ start, end }) !== kind;
  return (
    differing('different-measures', isOfOtherGroup) ??
    differing('different-units', ({ unit }) => unit !== first.unit) ??
    differing('different-comparators', ({ comparator }) => comparator !== first.comparator) ??
    differentLevels(observations) ??
    (group.requires.includes('scope') ? differing('different-scopes', ({ scope }) => scope !== first.scope) : null) ??
    (group.requires.includes('period-kind') ? differing('different-period-kinds', isOfOtherPeriod) : null)
  );
}

/**
 * Places without a level that all of them count at may not stand together; where one lies inside another, that is the
 * reason given. A municipality stands among provinces and among prefectures, Jiyuan among prefectures and counties.
 */
function differentLevels(observations: readonly Observation[]): Refusal | null {
  const firstOfRanks = new Map<readonly Level[], Observation>();
  for (const observation of observations) {
    const ranks = ranksOf(observation.adcode);
    if (!firstOfRanks.has(ranks)) firstOfRanks.set(ranks, observation);
  }
  if (firstOfRanks.size < 2) return null;
  const partOfWhole = partAndWhole(observations);
  if (partOfWhole !== null) return partOfWhole;
  const kinds = [...firstOfRanks.values()];
  for (const first of kinds) {
    // Ranks are neighbours in the order of levels: where each two of them share one, all do.
    const second = kinds.find(({ adcode }) => !sharesLevel(first.adcode, adcode));
    if (second !== undefined) return { code: 'different-levels', first, second };
  }
  return null;
}

function sharesLevel(one: Adcode, other: Adcode): boolean {
  return ranksOf(one).some((level) => ranksOf(other).includes(level));
}

function partAndWhole(observations: readonly Observation[]): Refusal | null {
  const places = new Map(observations.map((observation) => [observation.adcode, observation]));
  for (const part of observations) {
    for (let around = parentAdcode(part.adcode); around !== null; around = parentAdcode(around)) {
      const whole = places.get(around);
      if (whole !== undefined) return { code: 'part-and-whole', first: part, second: whole };
    }
  }
  return null;
}

function periodKind(period: Period): 'date' | 'campaign' | 'year' {
  const days = daysOf(period);
  if (days === 1) return 'date';
  return days <= MOST_DAYS_OF_CAMPAIGN ? 'campaign' : 'year';
}

function noticesOf(
  observations: readonly Observation[],
  record: PublishedRecord,
  isPerDay: boolean,
): readonly Notice[] {
  if (observations.length < 2) return [];
  const [first] = observations as readonly [Observation, ...Observation[]];
  const notices = [...periodNotices(measureOf(record, first.measure), periodsShown(observations), isPerDay)];
  const daily = adcodesOf(observations, ({ qualifier }) => qualifier === 'daily-mean');
  if (!isPerDay && daily.length > 0 && daily.length < observations.length) {
    notices.push(portrayalNotice('daily-means-beside-totals', 'warning', named(daily)));
  }
  const others = adcodesOf(observations, ({ scope }) => scope !== first.scope);
  if (others.length > 0) {
    const parts = adcodesOf(observations, ({ scope }) => scope !== 'all');
    notices.push(portrayalNotice('scopes-differ', 'warning', named(parts)));
  }
  const group = groupOf(record, first);
  if (group.statement !== null) {
    notices.push(portrayalNotice('group-statement', 'warning', { zh: group.statement.zh, en: group.statement.en }));
  }
  return notices;
}

function adcodesOf(observations: readonly Observation[], isMeant: (observation: Observation) => boolean): Adcode[] {
  return observations.filter(isMeant).map(({ adcode }) => adcode);
}

/** As many as a sentence can name. */
const NAMED_AREAS = 3;

/** The values of a notice about some areas. */
export function named(adcodes: readonly Adcode[]): { readonly count: number; readonly adcodes: string } {
  return { count: adcodes.length, adcodes: adcodes.slice(0, NAMED_AREAS).join(',') };
}

function measureOf(record: PublishedRecord, id: string): Measure {
  const measure = record.measures.get(id);
  if (measure === undefined) throw new RangeError(`compare: unknown measure "${id}"`);
  return measure;
}

function groupOf(record: PublishedRecord, { measure }: Observation): ComparabilityGroup {
  const { comparability } = measureOf(record, measure);
  const group = record.comparability.get(comparability);
  if (group === undefined) throw new RangeError(`compare: unknown comparability group "${comparability}"`);
  return group;
}
