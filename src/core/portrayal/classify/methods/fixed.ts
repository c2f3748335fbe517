import type { ClassificationMethod } from './classificationMethod';

/** Per cent, on both sides of zero. */
const EDGES = [10, 20, 40] as const;
/** No fall goes beyond it. */
const OUTERMOST = 100;

/** One scale for all changes in per cent, whatever the values: a fall of 10 % never has the colour of one of 34 %. */
export const fixed: ClassificationMethod = {
  id: 'fixed',
  name: { key: 'classify.method.fixed' },
  suits: 'percentages',
  fitsValues: false,
  classCount: 2 * (EDGES.length + 1),
  breaksOf: fixedBreaks,
};

/**
 * Edges at ±10, ±20 and ±40 %, and at zero; the outermost classes reach to ±100 %, or to the largest change beyond it. As
 * in symmetric classes an exact zero has one of its own.
 */
function fixedBreaks(sorted: ArrayLike<number>): number[] {
  const largest = Math.max(Math.abs(sorted[0]!), Math.abs(sorted[sorted.length - 1]!));
  const rises = [...EDGES, Math.max(OUTERMOST, largest)];
  const falls = rises.map((edge) => -edge).reverse();
  return [...falls, ...(Array.prototype.includes.call(sorted, 0) ? [0, 0] : [0]), ...rises];
}
