import type { Box } from './box';
import type { Leader, Point } from './label';

/** Whether two straight lines cross. */
export function cross(a: Leader, b: Leader): boolean {
  return side(b.from, a) !== side(b.to, a) && side(a.from, b) !== side(a.to, b);
}

/** On which side of a line a point lies: 1, −1, or 0 on it. */
function side(point: Point, { from, to }: Leader): number {
  return Math.sign((to[0] - from[0]) * (point[1] - from[1]) - (to[1] - from[1]) * (point[0] - from[0]));
}

/** Whether a straight line runs through a box (Liang and Barsky 1984). Asked many thousand times: nothing is made meanwhile. */
export function runsThrough({ from, to }: Leader, { x, y, width, height }: Box): boolean {
  const dx = to[0] - from[0];
  const dy = to[1] - from[1];
  let first = 0;
  let last = 1;
  if (dx !== 0) {
    const [one, other] = [(x - from[0]) / dx, (x + width - from[0]) / dx];
    first = Math.max(first, Math.min(one, other));
    last = Math.min(last, Math.max(one, other));
  } else if (from[0] <= x || from[0] >= x + width) return false;
  if (dy !== 0) {
    const [one, other] = [(y - from[1]) / dy, (y + height - from[1]) / dy];
    first = Math.max(first, Math.min(one, other));
    last = Math.min(last, Math.max(one, other));
  } else if (from[1] <= y || from[1] >= y + height) return false;
  return first < last;
}

/** The point of a box that is nearest to another. */
export function nearestOn({ x, y, width, height }: Box, [px, py]: Point): Point {
  return [Math.min(Math.max(px, x), x + width), Math.min(Math.max(py, y), y + height)];
}

export function grown({ x, y, width, height }: Box, pixels: number): Box {
  return { x: x - pixels, y: y - pixels, width: width + 2 * pixels, height: height + 2 * pixels };
}

/** The area that two boxes share. */
export function sharedArea(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}
