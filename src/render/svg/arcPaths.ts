import { projectedArcs } from '../../core/areas/projectedArcs';
import type { WorldArcs } from '../../core/areas/worldArcs';
import type { Size } from '../../core/geometry/mercator';
import type { View } from '../../core/geometry/view';
import { worldCamera } from '../../core/geometry/worldCamera';
import { REACH_PIXELS } from '../style/styleTable';
import { type Gridding, gridPoints } from './gridPoints';

/**
 * Path data of geography for one camera. Coordinates are whole steps of a fine grid, so that a picture stays short as
 * text; whoever draws scales them back.
 */
export interface ArcPaths {
  /** The outline of some geometries, those that lie outside the window left out; empty where nothing is to be seen. */
  outline(arcs: WorldArcs, geometries: Iterable<number>): string;
  /** Some arcs as lines. What is smaller than the grid becomes a dot, where lines have round ends. */
  lines(arcs: WorldArcs, chosen: Iterable<number>): string;
}

/**
 * Each arc is projected and simplified once, for all areas that share it, so that neighbours go on fitting.
 *
 * @param stepsPerPixel how fine the grid is: what falls on one point of it is left out.
 */
export function createArcPaths(view: View, size: Size, stepsPerPixel: number): ArcPaths {
  const { widthPixels, heightPixels } = size;
  const margin = REACH_PIXELS * stepsPerPixel;
  const [width, height] = [widthPixels * stepsPerPixel, heightPixels * stepsPerPixel];
  const { a, b, e, f, projection, isInWindow } = worldCamera(view, {
    width,
    height,
    unitsPerPixel: stepsPerPixel,
    margin,
  });
  const toGrid: Gridding = { a, b, e, f, least: -margin, right: width + margin, bottom: height + margin };
  const known = new Map<WorldArcs, Map<number, readonly number[]>>();
  const pointsOf = (arcs: WorldArcs, index: number) => {
    const ofArcs = known.get(arcs) ?? new Map<number, readonly number[]>();
    known.set(arcs, ofArcs);
    const points = ofArcs.get(index) ?? gridPoints(arcs.arcs[index] as Float64Array, toGrid);
    ofArcs.set(index, points);
    return points;
  };

  return {
    outline(world, geometries) {
      const arcs = projectedArcs(world, projection);
      let path = '';
      for (const geometry of geometries)
        for (const ring of arcs.rings[geometry] ?? []) {
          if (!isInWindow(arcs.boxes, [ring])) continue;
          const points = ringPoints(ring, (index) => pointsOf(arcs, index));
          // Three points and the first again.
          if (points.length >= 8) path += `${pathOf(points, points.length - 2)}z`;
        }
      return path;
    },
    lines(world, chosen) {
      const arcs = projectedArcs(world, projection);
      let path = '';
      for (const index of chosen) {
        if (!isInWindow(arcs.boxes, [[index]])) continue;
        const points = pointsOf(arcs, index);
        path += points.length > 2 ? pathOf(points, points.length) : `${pathOf(points, 2)}h0`;
      }
      return path;
    },
  };
}

/** The points of a ring of arcs, of which those that are run backwards have an index below 0. */
function ringPoints(ring: readonly number[], pointsOf: (arc: number) => readonly number[]): readonly number[] {
  const points: number[] = [];
  for (const index of ring) {
    const arc = pointsOf(index < 0 ? ~index : index);
    const last = arc.length - 2;
    // The first point of an arc is the last one of that before it.
    for (let i = points.length === 0 ? 0 : 2; i <= last; i += 2) {
      const at = index < 0 ? last - i : i;
      points.push(arc[at] as number, arc[at + 1] as number);
    }
  }
  return points;
}

/** From point to point relative to the one before, which is short. */
function pathOf(points: readonly number[], end: number): string {
  let path = `M${points[0]} ${points[1]}`;
  for (let i = 2; i < end; i += 2) {
    const dx = (points[i] as number) - (points[i - 2] as number);
    const dy = (points[i + 1] as number) - (points[i - 1] as number);
    const gap = i === 2 ? 'l' : dx < 0 ? '' : ' ';
    path += dy < 0 ? `${gap}${dx}${dy}` : `${gap}${dx} ${dy}`;
  }
  return path;
}
