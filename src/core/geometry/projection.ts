import type { Position } from './position';

/**
 * A way to lay the globe on a plane. All planes share their units, world pixels at zoom 0 with y upwards, and are about
 * as large as each other around 36° N: a camera may change from one to another and see about the same.
 */
export interface Projection {
  toPlane(position: Position): [x: number, y: number];
  /** The inverse of `toPlane`. */
  toPosition(x: number, y: number): [longitude: number, latitude: number];
  /** Metres on the ground that a CSS pixel covers at a latitude, in the mean of all directions. */
  metresPerPixel(latitude: number, zoom: number): number;
}
