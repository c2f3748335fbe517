import { length, lineString } from '@turf/turf';
import type { Positions } from '../geometry';

/** Geodesic length of all lines together, in km. */
export function lengthKm(lines: readonly Positions[]): number {
  return lines.reduce((sum, line) => sum + length(lineString(pairsOf(line)), { units: 'kilometers' }), 0);
}

/** [longitude, latitude] of each position, as GeoJSON has it. */
export function pairsOf(positions: Positions): number[][] {
  const pairs: number[][] = [];
  for (let i = 0; i < positions.length; i += 2) pairs.push([positions[i] as number, positions[i + 1] as number]);
  return pairs;
}
