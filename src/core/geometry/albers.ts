import type { Position } from './position';

export interface Ellipsoid {
  readonly semiMajorMetres: number;
  /** The square of its eccentricity; 0 for a sphere. */
  readonly eccentricitySquared: number;
}

export const WGS84: Ellipsoid = { semiMajorMetres: 6378137, eccentricitySquared: 0.00669437999014 };

interface AlbersParameters {
  readonly ellipsoid: Ellipsoid;
  /** Degrees north of the equator, at which lengths are true: two that differ, and not by their sign alone. */
  readonly standardParallels: readonly [number, number];
  /** Where x and y are 0. */
  readonly origin: Position;
}

/** East and north of an origin, in metres. */
export interface ConicPlane {
  project(position: Position): [x: number, y: number];
  /** The inverse of `project`. */
  unproject(x: number, y: number): [longitude: number, latitude: number];
}

/**
 * Albers' equal-area conic projection: areas are true everywhere, lengths on two parallels.
 *
 * Source: Snyder, "Map Projections: A Working Manual" (US Geological Survey, 1987), equations 3-12, 3-16 and 14-1 to 14-21.
 */
export function albersConic({ ellipsoid, standardParallels, origin }: AlbersParameters): ConicPlane {
  const { semiMajorMetres: a, eccentricitySquared: e2 } = ellipsoid;
  const [first, second] = standardParallels.map(radians) as [number, number];
  const [q1, q2] = [authalic(first, e2), authalic(second, e2)];
  const [m1, m2] = [parallelRadius(first, e2), parallelRadius(second, e2)];
  const n = (m1 ** 2 - m2 ** 2) / (q2 - q1);
  const c = m1 ** 2 + n * q1;
  const radiusOf = (latitude: number) => (a * Math.sqrt(c - n * authalic(latitude, e2))) / n;
  const originRadius = radiusOf(radians(origin[1]));
  return {
    project([longitude, latitude]) {
      const radius = radiusOf(radians(latitude));
      const angle = n * radians(longitude - origin[0]);
      return [radius * Math.sin(angle), originRadius - radius * Math.cos(angle)];
    },
    unproject(x, y) {
      const down = originRadius - y;
      const radius = Math.hypot(x, down);
      const latitude = latitudeOf((c - ((radius * n) / a) ** 2) / n, e2);
      return [origin[0] + degrees(Math.atan2(x, down) / n), degrees(latitude)];
    },
  };
}

/** q: twice the area between the equator and a parallel, for a difference of longitude of 1, where the semi-major axis is 1. */
function authalic(latitude: number, e2: number): number {
  const sin = Math.sin(latitude);
  if (e2 === 0) return 2 * sin;
  const e = Math.sqrt(e2);
  return (1 - e2) * (sin / (1 - e2 * sin ** 2) + Math.atanh(e * sin) / e);
}

/** m: radius of a parallel, where the semi-major axis is 1. */
function parallelRadius(latitude: number, e2: number): number {
  return Math.cos(latitude) / Math.sqrt(1 - e2 * Math.sin(latitude) ** 2);
}

/** Radians; steps smaller than this are none. */
const LEAST_STEP = 1e-13;
const MOST_STEPS = 12;

/** The inverse of `authalic`, by Newton's steps. Beyond a pole, where no position is, the pole. */
function latitudeOf(q: number, e2: number): number {
  let latitude = Math.asin(Math.min(1, Math.max(-1, q / 2)));
  for (let step = 0; e2 !== 0 && step < MOST_STEPS; step++) {
    const sin = Math.sin(latitude);
    const slope = (2 * (1 - e2) * Math.cos(latitude)) / (1 - e2 * sin ** 2) ** 2;
    const by = slope < LEAST_STEP ? 0 : (q - authalic(latitude, e2)) / slope;
    latitude = Math.min(Math.PI / 2, Math.max(-Math.PI / 2, latitude + by));
    if (Math.abs(by) < LEAST_STEP) break;
  }
  return latitude;
}

function radians(angle: number): number {
  return (angle * Math.PI) / 180;
}

function degrees(angle: number): number {
  return (angle * 180) / Math.PI;
}
