import { interpolate } from './numbers';

/**
 * Edges of classes that hold about as many values each: quantiles of type 7, the default of R and Excel (Hyndman and
 * Fan 1996, "Sample quantiles in statistical packages").
 *
 * @param sorted ascending, at least one value.
 */
export function quantileBreaks(sorted: ArrayLike<number>, classCount: number): number[] {
  return Array.from({ length: classCount + 1 }, (_, index) => quantile(sorted, index / classCount));
}

/** The quantile of type 7 at a share from 0 to 1 of ascending values. */
export function quantile(sorted: ArrayLike<number>, share: number): number {
  const position = (sorted.length - 1) * share;
  const below = Math.floor(position);
  const above = Math.min(below + 1, sorted.length - 1);
  return interpolate(sorted[below]!, sorted[above]!, position - below);
}
