import type { Point } from '../../../render/labels/label';

/** So far a leader reaches into the area that it points at. */
const INSIDE_PIXELS = 6;
const STEP_PIXELS = 2;
/** An area that reaches no farther is pointed at in its middle. */
const SMALL_PIXELS = 14;

/**
 * Where the line of a callout ends: just within the area, so that its dot leaves the area's own name and value alone.
 *
 * @param middle of the area, which its label stands on.
 * @param from where the line comes from.
 * @param isInside whether a point of the stage lies in the area.
 * @param scale how much larger than on a desk all is drawn.
 */
export function leaderEnd(middle: Point, from: Point, isInside: (point: Point) => boolean, scale: number): Point {
  const [dx, dy] = [from[0] - middle[0], from[1] - middle[1]];
  const length = Math.hypot(dx, dy);
  const at = (distance: number): Point => [middle[0] + (dx * distance) / length, middle[1] + (dy * distance) / length];
  let edge = 0;
  while (edge + STEP_PIXELS < length && isInside(at(edge + STEP_PIXELS))) edge += STEP_PIXELS;
  return edge < SMALL_PIXELS * scale ? middle : at(edge - INSIDE_PIXELS * scale);
}
