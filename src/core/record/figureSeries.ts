import { groupBy } from '../text/groupBy';
import type { Conflict, Observation, Period } from './observation';
import { periodKey } from './period';

/** All that was published for one period: several figures where sources repeat each other, or disagree. */
export interface SeriesPoint {
  readonly period: Period;
  /** As in the record; the last ones may be figures that the record had to leave out. */
  readonly observations: readonly Observation[];
  /** Whether their values differ. */
  readonly isDisputed: boolean;
}

/** Figures that may stand on one axis: of one measure, place, comparator and scope, of different periods. */
export interface FigureSeries {
  /** At least one; from the one that ends first to the one that ends last. */
  readonly points: readonly SeriesPoint[];
  /** The figure of the last point that the record has. */
  readonly newest: Observation;
  /** Figures that the record has. */
  readonly count: number;
}

/**
 * Puts the figures of one place together by what they measure, in the order in which each measure first stands. Daily
 * means make a series of their own, since they are no totals.
 *
 * @param conflicts of the whole record: a figure that it could not keep stands beside the one that it kept.
 */
export function seriesOf(
  observations: readonly Observation[],
  conflicts: readonly Conflict[],
): readonly FigureSeries[] {
  const kept = new Set(observations);
  const leftOut = conflicts.filter(({ kept: figure, other }) => kept.has(figure) && !kept.has(other));
  const all = [...observations, ...leftOut.map(({ other }) => other)];
  // A contradicting figure is listed beside it, even with another scope.
  const contradicted = new Map(conflicts.map(({ kept: figure, other }) => [other, figure]));
  const series = groupBy(all, (observation) => keyOf(contradicted.get(observation) ?? observation));
  return [...series.values()].map((list) => {
    const points = pointsOf(list);
    const count = list.filter((observation) => kept.has(observation)).length;
    return { points, newest: points.at(-1)!.observations[0]!, count };
  });
}

/** Every observation of a series, the newest first. */
export function observationsIn({ points }: FigureSeries): readonly Observation[] {
  return [...points].reverse().flatMap(({ observations }) => observations);
}

export function isDisputed({ points }: FigureSeries): boolean {
  return points.some((point) => point.isDisputed);
}

function pointsOf(observations: readonly Observation[]): readonly SeriesPoint[] {
  return [...groupBy(observations, ({ period }) => periodKey(period)).values()]
    .map((list) => ({
      period: list[0]!.period,
      observations: list,
      isDisputed: list.some(({ value }) => value !== list[0]!.value),
    }))
    .sort((a, b) => a.period.end.localeCompare(b.period.end) || b.period.start.localeCompare(a.period.start));
}

function keyOf({ measure, adcode, comparator, scope, qualifier }: Observation): string {
  return [measure, adcode, comparator, scope, qualifier === 'daily-mean'].join(' ');
}
