import { sumArcs, WHOLE_CIRCLE } from './arcs';
import { checkDiscs, checkMostTimes, type Discs, discsThatCount, pickDiscs } from './discs';

/**
 * The exact areas that discs cover at least once, twice, … up to `mostTimes`: no polygon stands in for a circle. Equal
 * discs count as many; discs that touch, lie in one another or have no radius need no care.
 *
 * On each circle the angles that other discs cover are sorted, and the arcs between them summed by Green's theorem
 * (`sumArcs`): n log n for discs that each meet few others. Rounding stays below 1e-11 of the ground that the discs
 * are spread over.
 *
 * @returns m² for each number of times: what is covered at least k times stands at k − 1.
 * @throws RangeError where a number of the discs is none, a radius is negative, or mostTimes is no whole number from 1 on.
 */
export function areasCovered(discs: Discs, mostTimes: number): Float64Array {
  checkDiscs(discs);
  checkMostTimes(mostTimes);
  const told = pickDiscs(discs, discsThatCount(discs, mostTimes));
  return sumArcs(told, mostTimes, [middle(told.x), middle(told.y)], () => WHOLE_CIRCLE).map((area) =>
    Math.max(area, 0),
  );
}

/** Between the least and the greatest value; 0 without values. */
function middle(values: Float64Array): number {
  if (values.length === 0) return 0;
  const least = values.reduce((a, b) => Math.min(a, b));
  const greatest = values.reduce((a, b) => Math.max(a, b));
  return least + (greatest - least) / 2;
}
