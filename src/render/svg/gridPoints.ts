/** How the world comes to lie on a grid, and where the window on it ends. */
export interface Gridding {
  /** Of the matrix from the world to the grid: x = a·worldX + b·worldY + e, y = b·worldX − a·worldY + f. */
  readonly a: number;
  readonly b: number;
  readonly e: number;
  readonly f: number;
  /** Of the window with its margin, on both axes. */
  readonly least: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * The points of an arc on the grid, as x and y in turn. Of those that follow each other beyond one side of the window only
 * the ends are kept: the line between them is not to be seen either, and encloses the same of the window.
 */
export function gridPoints(arc: Float64Array, gridding: Gridding): readonly number[] {
  const { a, b, e, f } = gridding;
  const points: number[] = [];
  let side = 0;
  for (let i = 0; i < arc.length; i += 2) {
    const [worldX, worldY] = [arc[i] as number, arc[i + 1] as number];
    const x = Math.round(a * worldX + b * worldY + e);
    const y = Math.round(b * worldX - a * worldY + f);
    const last = points.length - 2;
    if (last >= 0 && points[last] === x && points[last + 1] === y) continue;
    if (last >= 2 && side === 0) {
      const [beforeX, beforeY] = [points[last - 2] as number, points[last - 1] as number];
      // A line there and back encloses no area.
      if (beforeX === x && beforeY === y) {
        points.length = last;
        continue;
      }
      const [dx, dy] = [(points[last] as number) - beforeX, (points[last + 1] as number) - beforeY];
      const [nextX, nextY] = [x - (points[last] as number), y - (points[last + 1] as number)];
      if (dx * nextY === dy * nextX && dx * nextX + dy * nextY > 0) {
        points[last] = x;
        points[last + 1] = y;
        side = sidesBeyond(x, y, gridding) & sidesBeyond(beforeX, beforeY, gridding);
        continue;
      }
    }
    const shared = side & sidesBeyond(x, y, gridding);
    if (shared !== 0 && last >= 2) {
      points[last] = x;
      points[last + 1] = y;
      side = shared;
      continue;
    }
    const before = last >= 0 ? sidesBeyond(points[last] as number, points[last + 1] as number, gridding) : 0;
    side = sidesBeyond(x, y, gridding) & before;
    points.push(x, y);
  }
  return points;
}

/** Sides of the window that a point lies beyond, as bits. */
function sidesBeyond(x: number, y: number, { least, right, bottom }: Gridding): number {
  return (x < least ? 1 : x > right ? 2 : 0) | (y < least ? 4 : y > bottom ? 8 : 0);
}
