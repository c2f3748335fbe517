import { length, lineString } from '@turf/turf';
import type { Positions } from '../geometry';
import { pairsOf } from '../pairsOf';

/** Geodesic length of all lines together, in km. */
export function lengthKm(lines: readonly Positions[]): number {
  return lines.reduce((sum, line) => sum + length(lineString(pairsOf(line)), { units: 'kilometers' }), 0);
}
