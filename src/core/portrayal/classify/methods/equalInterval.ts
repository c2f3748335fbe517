import { interpolate } from '../numbers';
import { EVEN_TOLERANCE, roundBreaks } from '../roundBreaks';
import { strictlyAscending } from '../strictlyAscending';
import type { ClassificationMethod } from './classificationMethod';

/** To which 0.5599999999999999 is 0.56: noise of the arithmetic must not set an edge beside a value that it is. */
const DIGITS = 12;

export const equalInterval: ClassificationMethod = {
  id: 'equal-interval',
  name: { key: 'classify.method.equal-interval' },
  suits: 'others',
  fitsValues: true,
  breaksOf(sorted, classCount) {
    const breaks = strictlyAscending(equalIntervalBreaks(sorted, classCount));
    const width = sorted[sorted.length - 1]! / classCount - sorted[0]! / classCount;
    return roundBreaks(breaks, sorted, width * EVEN_TOLERANCE);
  },
};

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
