import { interpolate } from './numbers';

/** Edges of classes of the same width, from the smallest value to the largest. */
export function equalIntervalBreaks(sorted: ArrayLike<number>, classCount: number): number[] {
  const smallest = sorted[0]!;
  const largest = sorted[sorted.length - 1]!;
  return Array.from({ length: classCount + 1 }, (_, index) => interpolate(smallest, largest, index / classCount));
}
