import { interpolate } from './numbers';

/** To which 0.5599999999999999 is 0.56: noise of the arithmetic must not set an edge beside a value that it is. */
const DIGITS = 12;

/** Edges of classes of the same width, from the smallest value to the largest. */
export function equalIntervalBreaks(sorted: ArrayLike<number>, classCount: number): number[] {
  const smallest = sorted[0]!;
  const largest = sorted[sorted.length - 1]!;
  return Array.from({ length: classCount + 1 }, (_, index) => {
    const edge = interpolate(smallest, largest, index / classCount);
    const isOutermost = index === 0 || index === classCount;
    return isOutermost ? edge : Math.min(Math.max(Number(edge.toPrecision(DIGITS)), smallest), largest);
  });
}
