import { length, lineString } from '@turf/turf';
import type { Position } from 'geojson';

/**
 * The stretch of a coast between two places: from the position nearest to the one to the position nearest to the other,
 * along the ring that comes nearest to both, its shorter way round.
 *
 * @param rings closed; an island's ring that both places lie far from is passed over.
 * @throws where there is no ring.
 */
export function coastBetween(
  rings: readonly (readonly Position[])[],
  from: Position,
  to: Position,
): readonly Position[] {
  let nearest = { sum: Number.POSITIVE_INFINITY, ring: [] as readonly Position[], start: 0, end: 0 };
  for (const ring of rings) {
    const [start, end] = [nearestIndex(ring, from), nearestIndex(ring, to)];
    const sum = start.degrees + end.degrees;
    if (sum < nearest.sum) nearest = { sum, ring, start: start.index, end: end.index };
  }
  const { ring, start, end } = nearest;
  if (ring.length === 0) throw new Error('There is no coast.');
  const [forward, backward] = [walk(ring, start, end), walk(ring, end, start).reverse()];
  return lengthOf(forward) <= lengthOf(backward) ? forward : backward;
}

/** With its distance in degrees of latitude. */
function nearestIndex(ring: readonly Position[], [x0 = 0, y0 = 0]: Position): { index: number; degrees: number } {
  const shrink = Math.cos((y0 * Math.PI) / 180);
  let nearest = { index: 0, degrees: Number.POSITIVE_INFINITY };
  for (const [index, [x = 0, y = 0]] of ring.entries()) {
    const degrees = Math.hypot((x - x0) * shrink, y - y0);
    if (degrees < nearest.degrees) nearest = { index, degrees };
  }
  return nearest;
}

/** The positions of a closed ring from one index to another, in its own direction. */
function walk(ring: readonly Position[], start: number, end: number): Position[] {
  if (start <= end) return ring.slice(start, end + 1);
  // The last position is the first.
  return [...ring.slice(start, -1), ...ring.slice(0, end + 1)];
}

function lengthOf(line: readonly Position[]): number {
  return line.length < 2 ? 0 : length(lineString([...line]));
}
