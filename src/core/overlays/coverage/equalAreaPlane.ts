import { EARTH_RADIUS_METRES } from '../../geometry/mercator';
import type { Position } from '../../geometry/position';

/**
 * A plane on which areas are true: Lambert's azimuthal equal-area projection of the sphere (Snyder, "Map Projections: A
 * Working Manual", 1987, chapter 24).
 *
 * Areas are exact everywhere. Away from the centre a small disc is drawn out along one axis and pressed along the other,
 * by 1/cos(c/2) for a distance c from the centre. The outline of a geodesic disc of up to 15 km leaves the plane's disc
 * by less than 0.01 % of its radius where it lies within 165 km of the centre, by less than 0.015 % within 200 km: two
 * metres of fifteen kilometres. What the outline loses on one axis it gains on the other.
 */
export interface EqualAreaPlane {
  /**
   * East and north of the centre, in metres.
   *
   * @throws RangeError for what is no position, and for the antipode of the centre, which has no place on the plane.
   */
  project(position: readonly number[]): [x: number, y: number];
}

/** @throws RangeError where the centre is no position. */
export function createEqualAreaPlane(centre: Position): EqualAreaPlane {
  const centreLatitude = radians(centre[1]);
  const [sinCentre, cosCentre] = [Math.sin(centreLatitude), Math.cos(centreLatitude)];
  if (!Number.isFinite(centre[0]) || !Number.isFinite(sinCentre))
    throw new RangeError(`createEqualAreaPlane: ${centre} is no position`);

  return {
    project(position) {
      const latitude = radians(position[1] as number);
      const fromCentre = radians((position[0] as number) - centre[0]);
      const [sin, cos] = [Math.sin(latitude), Math.cos(latitude)];
      const cosDistance = sinCentre * sin + cosCentre * cos * Math.cos(fromCentre);
      const scale = EARTH_RADIUS_METRES * Math.sqrt(2 / (1 + cosDistance));
      if (!Number.isFinite(scale)) throw new RangeError(`project: ${position} has no place on the plane`);
      return [scale * cos * Math.sin(fromCentre), scale * (cosCentre * sin - sinCentre * cos * Math.cos(fromCentre))];
    },
  };
}

/**
 * Radius on the plane of a geodesic disc, both in metres: the one that gives it the area of the spherical cap. A disc of
 * 15 km shrinks by four millimetres.
 */
export function planeRadius(radiusMetres: number): number {
  return 2 * EARTH_RADIUS_METRES * Math.sin(Math.min(radiusMetres / EARTH_RADIUS_METRES, Math.PI) / 2);
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
