import type { Position } from '../../geometry/position';
import type { PlanePoint } from './flatPlane';
import { createRandom } from './random';
import type { ZoneGround } from './zoneGround';

/** The best of so many places is taken for each dot, so that dots rarely touch. */
const TRIES = 5;
/** A zone that is hit less often than this is none. */
const MOST_MISSES = 100_000;

/**
 * Dots scattered over a zone without a pattern, yet seldom on top of each other (Mitchell's best candidate, 1991).
 *
 * @param seed the same seed, zone and count give the same positions.
 * @returns `count` positions.
 * @throws RangeError where no place in the zone is found.
 */
export function scatter(zone: ZoneGround, count: number, seed: string): readonly Position[] {
  const random = createRandom(seed);
  const [west, south, east, north] = zone.box;
  const placeOne = (): PlanePoint => {
    for (let miss = 0; miss < MOST_MISSES; miss++) {
      const point: PlanePoint = [west + random() * (east - west), south + random() * (north - south)];
      if (zone.holds(point)) return point;
    }
    throw new RangeError('scatter: the zone is empty');
  };

  const dots: PlanePoint[] = [];
  while (dots.length < count) {
    let best = placeOne();
    let farthest = clearance(dots, best);
    for (let i = 1; i < TRIES; i++) {
      const point = placeOne();
      const distance = clearance(dots, point);
      if (distance > farthest) [best, farthest] = [point, distance];
    }
    dots.push(best);
  }
  return dots.map((dot) => zone.plane.toPosition(dot));
}

/** Square of the distance to the nearest dot. */
function clearance(dots: readonly PlanePoint[], [x, y]: PlanePoint): number {
  let least = Infinity;
  for (const [dotX, dotY] of dots) least = Math.min(least, (x - dotX) * (x - dotX) + (y - dotY) * (y - dotY));
  return least;
}
