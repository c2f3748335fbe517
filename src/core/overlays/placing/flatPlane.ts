import type { Position } from '../../geometry/position';

/** Kilometres of a degree of latitude on a sphere of 6371.0088 km. */
const KM_PER_DEGREE = 111.19508;

/** Kilometres east and north of an origin. */
export type PlanePoint = readonly [east: number, north: number];

export interface FlatPlane {
  toPlane(position: Position): PlanePoint;
  toPosition(point: PlanePoint): Position;
}

/**
 * A plane on which things are placed: equirectangular about the origin, within a percent of true over a prefecture. It
 * needs sums and products alone, which are the same on every machine; the one cosine is rounded.
 */
export function createFlatPlane([longitude, latitude]: Position): FlatPlane {
  const shrink = Math.round(Math.cos((latitude * Math.PI) / 180) * 1e6) / 1e6;
  return {
    toPlane: ([x, y]) => [(x - longitude) * shrink * KM_PER_DEGREE, (y - latitude) * KM_PER_DEGREE],
    toPosition: ([east, north]) => [
      rounded(longitude + east / (shrink * KM_PER_DEGREE)),
      rounded(latitude + north / KM_PER_DEGREE),
    ],
  };
}

/** To a millionth of a degree, a tenth of a metre: finer differences between machines do not show. */
export function rounded(degrees: number): number {
  return Math.round(degrees * 1e6) / 1e6;
}

export function distanceKm([ax, ay]: PlanePoint, [bx, by]: PlanePoint): number {
  return Math.sqrt((ax - bx) * (ax - bx) + (ay - by) * (ay - by));
}

/** From a point to the nearest place on a segment, in the unit of the plane. */
export function distanceToSegment(point: PlanePoint, start: PlanePoint, end: PlanePoint): number {
  const [dx, dy] = [end[0] - start[0], end[1] - start[1]];
  const squared = dx * dx + dy * dy;
  const share = squared === 0 ? 0 : ((point[0] - start[0]) * dx + (point[1] - start[1]) * dy) / squared;
  const clamped = Math.min(1, Math.max(0, share));
  return distanceKm(point, [start[0] + clamped * dx, start[1] + clamped * dy]);
}
