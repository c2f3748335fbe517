import type { ClassificationChoice } from '../../record/theme';
import type { Classification } from '../portrayal';
import { equalIntervalBreaks } from './equalInterval';
import { areBreaks, extendedBreaks } from './manual';
import { naturalBreaks } from './naturalBreaks';
import { breaksBetweenValues, quantileBreaks } from './quantile';
import { roundBreaks } from './roundBreaks';
import { moments, standardDeviationBreaks } from './standardDeviation';
import { strictlyAscending } from './strictlyAscending';
import { symmetricBreaks } from './symmetric';

/** Breaks for values, or why there are none. */
export type Classified =
  | { readonly ok: true; readonly classification: Classification; readonly isExtended: boolean }
  | { readonly ok: false; readonly reason: 'no-values' | 'manual-breaks-invalid' };

/** Edges that lie apart evenly are moved by no more than this share of a class, or they would not. */
const EVEN_TOLERANCE = 0.05;

/**
 * Puts values into classes. Every value falls into exactly one (`classOf`), whatever their order; the breaks cover all
 * of them. No more classes are made than there are different values: a single value, or equal ones, are one class with
 * two equal edges. Symmetric and manual classes do not depend on how many values there are.
 *
 * Throws a RangeError for a value that is not finite and for a class count that is not a whole number from 1.
 */
export function classify(values: ArrayLike<number>, choice: ClassificationChoice): Classified {
  const { method, classCount } = choice;
  if (!Number.isInteger(classCount) || classCount < 1) throw new RangeError(`classify: ${classCount} classes`);
  const sorted = sortedFinite(values);
  if (sorted.length === 0) return { ok: false, reason: 'no-values' };
  if (method === 'manual') {
    if (!areBreaks(choice.breaks)) return { ok: false, reason: 'manual-breaks-invalid' };
    const breaks = extendedBreaks(sorted, choice.breaks);
    return { ok: true, classification: { method, breaks }, isExtended: breaks.length > choice.breaks.length };
  }
  return { ok: true, classification: { method, breaks: breaksOf(sorted, method, classCount) }, isExtended: false };
}

function breaksOf(
  sorted: Float64Array,
  method: Exclude<ClassificationChoice['method'], 'manual'>,
  classCount: number,
): readonly number[] {
  if (method === 'symmetric') return symmetricBreaks(sorted, classCount);
  const different = differentValues(sorted, classCount + 1);
  const count = Math.min(classCount, different);
  if (count === 1) return [sorted[0]!, sorted.at(-1)!];
  switch (method) {
    case 'quantile':
      return roundBreaks(
        strictlyAscending(different <= classCount ? breaksBetweenValues(sorted) : quantileBreaks(sorted, count)),
        sorted,
      );
    case 'natural-breaks':
      return roundBreaks(strictlyAscending(naturalBreaks(sorted, count)), sorted);
    case 'equal-interval': {
      const breaks = strictlyAscending(equalIntervalBreaks(sorted, count));
      const width = sorted.at(-1)! / count - sorted[0]! / count;
      return roundBreaks(breaks, sorted, width * EVEN_TOLERANCE);
    }
    case 'standard-deviation':
      return roundBreaks(
        strictlyAscending(standardDeviationBreaks(sorted, count)),
        sorted,
        moments(sorted).deviation * EVEN_TOLERANCE,
      );
  }
}

function sortedFinite(values: ArrayLike<number>): Float64Array {
  const sorted = Float64Array.from(values);
  for (const value of sorted) {
    if (!Number.isFinite(value)) throw new RangeError(`classify: ${value} is not a finite number`);
  }
  return sorted.sort();
}

/** How many different values there are, counted no further than `most`. */
function differentValues(sorted: Float64Array, most: number): number {
  let count = 1;
  for (let index = 1; index < sorted.length && count < most; index += 1) {
    if (sorted[index] !== sorted[index - 1]) count += 1;
  }
  return count;
}
