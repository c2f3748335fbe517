import type { Position } from '../geometry/position';

/** Of a degree of latitude, on a sphere of 6 371 008.8 m. */
export const METRES_PER_DEGREE = 111_195.08;

/**
 * Where a segment comes nearest to a place: the share of the way from its start, and the distance there in metres.
 *
 * On the plane that touches the earth at the place: true within a metre over a few kilometres.
 */
export function closestOnSegment(
  [longitude, latitude]: Position,
  start: Position,
  end: Position,
): { readonly share: number; readonly metres: number } {
  const shrink = Math.cos((latitude * Math.PI) / 180);
  const [east, north] = [(start[0] - longitude) * shrink, start[1] - latitude];
  const [dx, dy] = [(end[0] - start[0]) * shrink, end[1] - start[1]];
  const squared = dx * dx + dy * dy;
  const share = squared === 0 ? 0 : Math.max(0, Math.min(1, -(east * dx + north * dy) / squared));
  return { share, metres: Math.hypot(east + share * dx, north + share * dy) * METRES_PER_DEGREE };
}

/** Degrees of longitude and latitude that are at least so many metres at a latitude. */
export function degreesAround(latitude: number, metres: number): Position {
  const degrees = metres / METRES_PER_DEGREE;
  const shrink = Math.cos((Math.min(Math.abs(latitude) + degrees, 89.9) * Math.PI) / 180);
  return [degrees / shrink, degrees];
}
