import type { Positions } from './geometry';

/** [longitude, latitude] of each position, as GeoJSON has it. */
export function pairsOf(positions: Positions): [longitude: number, latitude: number][] {
  const pairs: [number, number][] = [];
  for (let i = 0; i < positions.length; i += 2) pairs.push([positions[i] as number, positions[i + 1] as number]);
  return pairs;
}
