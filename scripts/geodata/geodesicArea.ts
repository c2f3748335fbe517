import type { MultiPolygon, Position } from 'geojson';

/** WGS-84. */
const SEMI_MAJOR_METRES = 6_378_137;
const ECCENTRICITY = 0.0818191908426215;

/**
 * Area of a polygon on the WGS-84 ellipsoid, in km².
 *
 * Latitudes are taken to authalic ones, which maps the ellipsoid onto a sphere of equal area (Snyder, "Map
 * Projections: A Working Manual", 1987, 3-11 and 3-12); in the cylindrical equal-area plane the area is the shoelace sum.
 * Edges are taken as straight there, which for edges of a few kilometres is far below the fifth digit.
 */
export function geodesicAreaKm2(geometry: MultiPolygon): number {
  const authalicRadius = SEMI_MAJOR_METRES * Math.sqrt(authalicTerm(1) / 2);
  let area = 0;
  for (const [outer, ...holes] of geometry.coordinates) {
    if (!outer) continue;
    area += Math.abs(ringSum(outer));
    for (const hole of holes) area -= Math.abs(ringSum(hole));
  }
  return (area * authalicRadius ** 2) / 1e6;
}

/** In steradians, signed by winding. */
function ringSum(ring: readonly Position[]): number {
  let sum = 0;
  for (let index = 1; index < ring.length; index++) {
    const [lon0 = 0, lat0 = 0] = ring[index - 1] ?? [];
    const [lon1 = 0, lat1 = 0] = ring[index] ?? [];
    sum += ((radians(lon1) - radians(lon0)) * (authalicSine(lat0) + authalicSine(lat1))) / 2;
  }
  return sum;
}

function authalicSine(latitude: number): number {
  return authalicTerm(Math.sin(radians(latitude))) / authalicTerm(1);
}

/** Snyder's q of the sine of a latitude. */
function authalicTerm(sine: number): number {
  const product = ECCENTRICITY * sine;
  return (
    (1 - ECCENTRICITY ** 2) *
    (sine / (1 - product ** 2) - (1 / (2 * ECCENTRICITY)) * Math.log((1 - product) / (1 + product)))
  );
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
