import { countDifferent, interpolate } from '../numbers';
import { roundBreaks } from '../roundBreaks';
import { strictlyAscending } from '../strictlyAscending';
import type { ClassificationMethod } from './classificationMethod';

export const quantiles: ClassificationMethod = {
  id: 'quantile',
  name: { key: 'classify.method.quantile' },
  suits: 'others',
  fitsValues: true,
  breaksOf(sorted, classCount) {
    const isClassForEach = countDifferent(sorted, classCount + 1) <= classCount;
    const edges = isClassForEach ? breaksBetweenValues(sorted) : quantileBreaks(sorted, classCount);
    return roundBreaks(strictlyAscending(edges), sorted);
  },
};

/**
 * Edges of classes that hold about as many values each: quantiles of type 7, the default of R and Excel (Hyndman and
 * Fan 1996, "Sample quantiles in statistical packages").
 *
 * @param sorted ascending, at least one value.
 */
export function quantileBreaks(sorted: ArrayLike<number>, classCount: number): number[] {
  return Array.from({ length: classCount + 1 }, (_, index) => quantile(sorted, index / classCount));
}

/**
 * Edges of one class for each different value, half way between them: as many classes as values were asked for, where
 * quantiles would fall on values that are many times there.
 *
 * @param sorted ascending, at least two different values.
 */
function breaksBetweenValues(sorted: ArrayLike<number>): number[] {
  const edges = [sorted[0]!];
  for (let index = 1; index < sorted.length; index += 1) {
    const lower = sorted[index - 1]!;
    const upper = sorted[index]!;
    if (upper > lower) edges.push(interpolate(lower, upper, 1 / 2));
  }
  edges.push(sorted[sorted.length - 1]!);
  return edges;
}

/** The quantile of type 7 at a share from 0 to 1 of ascending values. */
export function quantile(sorted: ArrayLike<number>, share: number): number {
  const position = (sorted.length - 1) * share;
  const below = Math.floor(position);
  const above = Math.min(below + 1, sorted.length - 1);
  return interpolate(sorted[below]!, sorted[above]!, position - below);
}
