import type { Adcode, Area } from '../areas/area';
import type { Comparator, Measure, Observation, Period, PublishedRecord } from './observation';
import { isSamePeriod } from './period';
import { figuresOf } from './recordIndex';

/** The figure that a theme shows for each area. */
export interface Figures {
  /** In the order of the areas; null where nothing was published. */
  readonly observations: readonly (Observation | null)[];
  /** Areas that have figures with another comparator only. */
  readonly leftOut: readonly Adcode[];
  /** Areas for which several sources give different values for the same period. */
  readonly disagreeing: readonly Adcode[];
}

/**
 * Chooses one figure per area: that of the newest period; of the longest, where several end on the same day; of the
 * source published last, where several are for the same period. All chosen figures have the same comparator: a change
 * is shown year on year, or on the period before if nothing else was published, or against what its source leaves
 * unsaid if even that was not.
 *
 * An area with figures of several measures shows that of the first: `measure`, then those alongside.
 *
 * Only figures for the areas themselves are chosen. Those of their provinces or counties never stand in for them.
 *
 * @param period to choose figures of exactly this one instead; null for the newest.
 */
export function chooseFigures(
  record: PublishedRecord,
  measure: Measure,
  alongside: readonly string[],
  areas: readonly Pick<Area, 'adcode'>[],
  period: Period | null = null,
): Figures {
  const listed = candidatesOf(record, [measure.id, ...alongside], areas, period);
  const comparator = measure.kind === 'change' ? comparatorOfChanges(listed) : 'none';
  const observations = new Array<Observation | null>(areas.length).fill(null);
  const leftOut: Adcode[] = [];
  const disagreeing: Adcode[] = [];
  for (let index = 0; index < areas.length; index += 1) {
    const adcode = areas[index]!.adcode;
    const candidates = listed[index]!;
    if (candidates.length === 0) continue;
    let chosen: Observation | null = null;
    for (const candidate of candidates) {
      if (candidate.comparator !== comparator) continue;
      if (chosen === null) chosen = candidate;
      else if (candidate.measure === chosen.measure && isPreferred(candidate, chosen, record)) chosen = candidate;
    }
    observations[index] = chosen;
    if (chosen === null) leftOut.push(adcode);
    else if (candidates.length > 1 && isDisputed(chosen, candidates)) disagreeing.push(adcode);
  }
  return { observations, leftOut, disagreeing };
}

/** For each area, those of the first measure before those of the others. */
function candidatesOf(
  record: PublishedRecord,
  measures: readonly string[],
  areas: readonly Pick<Area, 'adcode'>[],
  period: Period | null,
): readonly (readonly Observation[])[] {
  const [first, ...others] = measures.map((measure) => {
    const figures = figuresOf(record, measure);
    return (adcode: Adcode) => (period === null ? figures.newestOf(adcode) : figures.at(adcode, period));
  });
  if (first === undefined) return areas.map(() => []);
  if (others.length === 0) return areas.map(({ adcode }) => first(adcode));
  return areas.map(({ adcode }) => [first, ...others].flatMap((of) => of(adcode)));
}

function comparatorOfChanges(listed: readonly (readonly Observation[])[]): Comparator {
  let found: Comparator = 'none';
  for (const candidates of listed) {
    for (const { comparator } of candidates) {
      if (comparator === 'yoy') return 'yoy';
      if (comparator === 'mom') found = 'mom';
    }
  }
  return found;
}

function isPreferred(candidate: Observation, chosen: Observation, { sources }: PublishedRecord): boolean {
  if (candidate.period.end !== chosen.period.end) return candidate.period.end > chosen.period.end;
  if (candidate.period.start !== chosen.period.start) return candidate.period.start < chosen.period.start;
  const date = sources.get(candidate.source)?.date ?? '';
  const dateOfChosen = sources.get(chosen.source)?.date ?? '';
  // The id settles what is left, so that the order of the files never shows on the map.
  return date === dateOfChosen ? candidate.id < chosen.id : date > dateOfChosen;
}

function isDisputed(chosen: Observation, candidates: readonly Observation[]): boolean {
  return candidates.some(
    ({ measure, value, comparator, period }) =>
      measure === chosen.measure &&
      value !== chosen.value &&
      comparator === chosen.comparator &&
      isSamePeriod(period, chosen.period),
  );
}
