import type { Size } from '../../core/geometry/mercator';

/** Whether something around a place on the window reaches into it; all in pixels. */
export function isNear(x: number, y: number, radius: number, { widthPixels, heightPixels }: Size): boolean {
  return x > -radius && y > -radius && x < widthPixels + radius && y < heightPixels + radius;
}
