/** Of a window: x to the right, y down. */
export type WindowPoint = readonly [x: number, y: number];

/** A direction on a window. */
export type Heading = 'left' | 'right' | 'up' | 'down';

const AXES: Readonly<Record<Heading, WindowPoint>> = { left: [-1, 0], right: [1, 0], up: [0, -1], down: [0, 1] };

/**
 * The nearest point in the quarter of the plane around a heading, by steps along the axes (|dx| + |dy|), which prefers what
 * lies straight ahead.
 *
 * From any point every other can be reached: the nearest in the quarter that holds a target is always nearer to it
 * by that measure, unless two are equally near. A kind of Yao graph (A. C. Yao, SIAM J. Comput. 11, 1982) with four quarters.
 *
 * @param from index of the point one stands on.
 * @param isMeant which points are stops; all, where nothing is said.
 * @returns its index; null where nothing lies that way.
 */
export function neighbourTowards(
  points: readonly WindowPoint[],
  from: number,
  heading: Heading,
  isMeant: (index: number) => boolean = () => true,
): number | null {
  const start = points[from];
  if (start === undefined) return null;
  const [axisX, axisY] = AXES[heading];
  let nearest: number | null = null;
  let least = { steps: Infinity, aside: Infinity };
  for (const [index, [x, y]] of points.entries()) {
    if (index === from) continue;
    const [dx, dy] = [x - start[0], y - start[1]];
    const ahead = dx * axisX + dy * axisY;
    const aside = Math.abs(dx * axisY) + Math.abs(dy * axisX);
    const steps = ahead + aside;
    if (ahead <= 0 || aside > ahead || steps > least.steps) continue;
    if (steps === least.steps && aside >= least.aside) continue;
    if (!isMeant(index)) continue;
    nearest = index;
    least = { steps, aside };
  }
  return nearest;
}

/** Of points, the nearest to a place of the window among those that are meant; null where none is. */
export function nearestTo(
  points: readonly WindowPoint[],
  [x, y]: WindowPoint,
  isMeant: (index: number) => boolean,
): number | null {
  let nearest: number | null = null;
  let least = Infinity;
  for (const [index, point] of points.entries()) {
    const distance = Math.hypot(point[0] - x, point[1] - y);
    if (distance >= least || !isMeant(index)) continue;
    nearest = index;
    least = distance;
  }
  return nearest;
}
