import { decimal, roundStep } from '../numbers';
import type { ClassificationMethod } from './classificationMethod';

export const symmetric: ClassificationMethod = {
  id: 'symmetric',
  name: { key: 'classify.method.symmetric' },
  suits: 'changes',
  fitsValues: false,
  breaksOf: symmetricBreaks,
};

/**
 * Edges for changes: pinned at zero, alike on both sides, a round step apart, and wide enough for the largest change of
 * either direction. Each side has half of the classes; an odd number counts a class for zero itself.
 *
 * Zero is neither a fall nor a rise. Where a value is exactly zero, it has a class of its own between two edges at zero
 * ([0, 0], see `classOf`); where none is, there is no such class. So −10 … 10 in four classes are edged
 * −10, −5, 0, 5, 10 or, with a zero among them, −10, −5, 0, 0, 5, 10.
 */
export function symmetricBreaks(sorted: ArrayLike<number>, classCount: number): number[] {
  const reach = Math.max(Math.abs(sorted[0]!), Math.abs(sorted[sorted.length - 1]!));
  if (reach === 0) return [0, 0];
  const rises = edgesOfRises(reach, Math.max(1, Math.floor(classCount / 2)));
  const falls = rises.map((edge) => -edge).reverse();
  return [...falls, ...(holdsZero(sorted) ? [0, 0] : [0]), ...rises];
}

function edgesOfRises(reach: number, count: number): number[] {
  const step = roundStep(reach, count);
  if (step === null) return [reach];
  return Array.from({ length: count }, (_, index) => decimal(step.tenths * (index + 1), step.exponent));
}

function holdsZero(sorted: ArrayLike<number>): boolean {
  for (let index = 0; index < sorted.length; index += 1) {
    if (sorted[index] === 0) return true;
    if (sorted[index]! > 0) return false;
  }
  return false;
}
