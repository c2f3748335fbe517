import { ckmeans } from 'simple-statistics';
import { interpolate } from './numbers';

/**
 * Edges of the classes that differ least within (Jenks's natural breaks), found exactly by dynamic programming: Wang
 * and Song 2011, "Ckmeans.1d.dp", in the implementation of simple-statistics. An edge is the largest value of the
 * class below it; half way to the next value where that class holds nothing but the smallest value. O(k n log n).
 *
 * @param sorted ascending, with at least as many different values as classes.
 */
export function naturalBreaks(sorted: ArrayLike<number>, classCount: number): number[] {
  const edges = [sorted[0]!];
  let end = 0;
  for (const cluster of ckmeans(toUnitRange(sorted), classCount)) {
    end += cluster.length;
    const edge = sorted[end - 1]!;
    const isOnlyTheSmallest = edge === sorted[0]! && end < sorted.length;
    edges.push(isOnlyTheSmallest ? interpolate(edge, sorted[end]!, 1 / 2) : edge);
  }
  return edges;
}

/** Onto 0–1, so that the squares in ckmeans neither overflow nor drown the differences between large values. */
function toUnitRange(sorted: ArrayLike<number>): number[] {
  const smallest = sorted[0]!;
  const largest = sorted[sorted.length - 1]!;
  const range = largest - smallest;
  if (range === 0) return Array.from(sorted, () => 0);
  return Array.from(sorted, (value) =>
    Number.isFinite(range) ? (value - smallest) / range : (value / 2 - smallest / 2) / (largest / 2 - smallest / 2),
  );
}
