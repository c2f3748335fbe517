import { leastDeviationEnds } from '../leastDeviation';
import { interpolate } from '../numbers';
import { roundBreaks } from '../roundBreaks';
import { strictlyAscending } from '../strictlyAscending';
import type { ClassificationMethod } from './classificationMethod';

export const naturalBreaks: ClassificationMethod = {
  id: 'natural-breaks',
  name: { key: 'classify.method.natural-breaks' },
  suits: 'others',
  fitsValues: true,
  breaksOf: (sorted, classCount) => roundBreaks(strictlyAscending(leastDifferentBreaks(sorted, classCount)), sorted),
};

/**
 * Edges of the classes that differ least within (Jenks's natural breaks), found exactly. An edge is the largest value of
 * the class below it; half way to the next value where that class holds nothing but the smallest value.
 *
 * @param sorted ascending, with at least as many different values as classes.
 */
export function leastDifferentBreaks(sorted: ArrayLike<number>, classCount: number): number[] {
  const edges = [sorted[0]!];
  for (const end of leastDeviationEnds(toUnitRange(sorted), classCount)) {
    const edge = sorted[end - 1]!;
    const isOnlyTheSmallest = edge === sorted[0]! && end < sorted.length;
    edges.push(isOnlyTheSmallest ? interpolate(edge, sorted[end]!, 1 / 2) : edge);
  }
  return edges;
}

/** Onto 0–1, so that squares neither overflow nor drown the differences between large values. */
function toUnitRange(sorted: ArrayLike<number>): Float64Array {
  const smallest = sorted[0]!;
  const largest = sorted[sorted.length - 1]!;
  const range = largest - smallest;
  if (range === 0) return new Float64Array(sorted.length);
  if (Number.isFinite(range)) return Float64Array.from(sorted, (value) => (value - smallest) / range);
  return Float64Array.from(sorted, (value) => (value / 2 - smallest / 2) / (largest / 2 - smallest / 2));
}
