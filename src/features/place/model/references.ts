import { observationsIn } from '../../../core/record/figureSeries';
import type { Period } from '../../../core/record/observation';
import { periodKey } from '../../../core/record/period';
import type { Figure } from '../../../core/record/placeFigures';
import { groupBy } from '../../../core/text/groupBy';

/** A period that so many figures share need not stand beside each of them. */
const LEAST_SHARED = 4;

/** The period of most newest figures; null where no more than a few share one. */
export function commonPeriod(figures: readonly Figure[]): Period | null {
  const periods = figures.map(({ series }) => series.newest.period);
  const groups = [...groupBy(periods, periodKey).values()].sort((a, b) => b.length - a.length);
  const [most] = groups;
  return most === undefined || most.length < LEAST_SHARED ? null : most[0]!;
}

/** Ids of the sources of figures, those of the most first. */
export function sourcesOf(figures: readonly Figure[]): readonly string[] {
  const cited = figures.flatMap(({ series }) => observationsIn(series).map(({ source }) => source));
  return [...groupBy(cited, (source) => source)].sort(([, a], [, b]) => b.length - a.length).map(([source]) => source);
}
