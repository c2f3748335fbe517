import type { ClassificationChoice } from '../../record/theme';
import type { Classification } from '../portrayal';
import { areBreaks, extendedBreaks } from './methods/manual';
import { methodOf } from './methods/methodOf';
import { countDifferent } from './numbers';

/** Breaks for values, or why there are none. */
export type Classified =
  | { readonly ok: true; readonly classification: Classification; readonly isExtended: boolean }
  | { readonly ok: false; readonly reason: 'no-values' | 'manual-breaks-invalid' };

/**
 * Puts values into classes. Every value falls into exactly one (`classOf`), whatever their order; the breaks cover all
 * of them. No more classes are made than there are different values: a single value, or equal ones, are one class with
 * two equal edges. Symmetric and manual classes do not depend on how many values there are.
 *
 * Throws a RangeError for a value that is not finite, a class count that is not a whole number from 1, and a method that is
 * not listed.
 */
export function classify(values: ArrayLike<number>, choice: ClassificationChoice): Classified {
  const { method, classCount } = choice;
  if (!Number.isInteger(classCount) || classCount < 1) throw new RangeError(`classify: ${classCount} classes`);
  const sorted = sortedFinite(values);
  if (sorted.length === 0) return { ok: false, reason: 'no-values' };
  const { breaksOf, fitsValues } = methodOf(method);
  if (breaksOf === null) {
    if (!areBreaks(choice.breaks)) return { ok: false, reason: 'manual-breaks-invalid' };
    const breaks = extendedBreaks(sorted, choice.breaks);
    return { ok: true, classification: { method, breaks }, isExtended: breaks.length > choice.breaks.length };
  }
  const count = fitsValues ? countDifferent(sorted, classCount) : classCount;
  const isOneClass = fitsValues && count === 1;
  const breaks = isOneClass ? [sorted[0]!, sorted.at(-1)!] : breaksOf(sorted, count);
  return { ok: true, classification: { method, breaks }, isExtended: false };
}

function sortedFinite(values: ArrayLike<number>): Float64Array {
  const sorted = Float64Array.from(values);
  for (const value of sorted) {
    if (!Number.isFinite(value)) throw new RangeError(`classify: ${value} is not a finite number`);
  }
  return sorted.sort();
}
