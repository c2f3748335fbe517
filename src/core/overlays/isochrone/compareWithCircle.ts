import type { Position } from '../../geometry/position';
import { METRES_PER_DEGREE } from '../closestOnSegment';
import type { Positions } from '../geometry';
import type { Isochrone } from './isochrone';
import { segmentCount, segmentMetres } from './lineMetres';
import type { RoadNetwork } from './roadNetwork';

/** What a circle promises beside what the roads allow. */
export interface CircleComparison {
  /** Of road inside the circle. */
  readonly roadKm: number;
  /** Of these, reached in time. */
  readonly reachedKm: number;
  /** reachedKm ÷ roadKm, at most 1; null where no road is inside the circle. */
  readonly share: number | null;
}

/**
 * How much of the road inside the circle around a station is reached in time. What is reached outside of it, on roads
 * faster than the circle allows for, counts for nothing here.
 *
 * @param radiusMetres of the circle: the time times the speed that it is drawn for.
 */
export function compareWithCircle(
  network: RoadNetwork,
  { reached }: Pick<Isochrone, 'reached'>,
  station: Position,
  radiusMetres: number,
): CircleComparison {
  const kmInside = (lines: readonly Positions[]) =>
    lines.reduce((sum, line) => sum + metresInside(line, station, radiusMetres), 0) / 1000;
  const roadKm = kmInside(network.edgesNear(station, radiusMetres).map(({ positions }) => positions));
  const reachedKm = Math.min(kmInside(reached), roadKm);
  return { roadKm, reachedKm, share: roadKm === 0 ? null : reachedKm / roadKm };
}

/** Each segment is cut on the plane that touches the earth at the centre: within half a percent over 30 km. */
function metresInside(line: Positions, [longitude, latitude]: Position, radiusMetres: number): number {
  const radius = radiusMetres / METRES_PER_DEGREE;
  const shrink = Math.cos((latitude * Math.PI) / 180);
  let metres = 0;
  for (let segment = 0; segment < segmentCount(line); segment++) {
    const [x0, y0, x1, y1] = line.subarray(2 * segment, 2 * segment + 4);
    const [east, north] = [(x0! - longitude) * shrink, y0! - latitude];
    const [dx, dy] = [(x1! - x0!) * shrink, y1! - y0!];
    metres += shareInside(east, north, dx, dy, radius) * segmentMetres(line, segment);
  }
  return metres;
}

/** The share of the way from (x, y) by (dx, dy) that lies in the circle around (0, 0): |(x, y) + t (dx, dy)| ≤ radius. */
function shareInside(x: number, y: number, dx: number, dy: number, radius: number): number {
  const squared = dx * dx + dy * dy;
  if (squared === 0) return 0;
  const middle = -(x * dx + y * dy) / squared;
  const discriminant = middle * middle - (x * x + y * y - radius * radius) / squared;
  if (!(discriminant > 0)) return 0;
  const half = Math.sqrt(discriminant);
  return Math.max(0, Math.min(1, middle + half) - Math.max(0, middle - half));
}
