import Flatbush from 'flatbush';
import type { PolygonPositions } from '../geometry';

/** What may still be spent on the polygons of one file, counted down: a file of scribbles must not stop the page. */
export interface RepairBudget {
  /** Pairs of segments to compare. */
  pairs: number;
  /** Crossings to repair. */
  crossings: number;
  /** Positions in polygons to repair. */
  vertices: number;
}

export function createRepairBudget(): RepairBudget {
  return { pairs: 20_000_000, crossings: 1_000, vertices: 20_000 };
}

/**
 * How often the segments of a polygon cross each other, within one ring or between two. null where the budget did not
 * last.
 *
 * Only true crossings count, where each segment has an end on either side of the other: rings may touch, as a hole may
 * its outer ring. turf's `kinks` counts touching too, and compares each segment with each.
 */
export function countCrossings(rings: PolygonPositions, budget: RepairBudget): number | null {
  const segments = segmentsOf(rings);
  const count = segments.length / 4;
  // Three segments of a ring all have an end in common.
  if (count < 4) return 0;
  const tree = new Flatbush(count);
  for (let i = 0; i < segments.length; i += 4) {
    const [x0, y0, x1, y1] = [segments[i]!, segments[i + 1]!, segments[i + 2]!, segments[i + 3]!];
    tree.add(Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1));
  }
  tree.finish();

  let crossings = 0;
  for (let one = 0; one < count; one++) {
    const [x0, y0, x1, y1] = segments.subarray(4 * one, 4 * one + 4) as unknown as [number, number, number, number];
    tree.search(Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1), (other) => {
      budget.pairs -= 1;
      if (other > one && doCross(segments, one, other)) crossings += 1;
      return false;
    });
    if (budget.pairs < 0 || crossings > budget.crossings) return null;
  }
  return crossings;
}

/** Longitude, latitude of both ends of each segment. */
function segmentsOf(rings: PolygonPositions): Float64Array {
  const segments = new Float64Array(rings.reduce((sum, ring) => sum + 2 * Math.max(ring.length - 2, 0), 0));
  let end = 0;
  for (const ring of rings) {
    for (let i = 0; i + 3 < ring.length; i += 2) {
      segments.set(ring.subarray(i, i + 4), end);
      end += 4;
    }
  }
  return segments;
}

function doCross(segments: Float64Array, one: number, other: number): boolean {
  return isParted(segments, 4 * one, 4 * other) && isParted(segments, 4 * other, 4 * one);
}

/** Whether the ends of a segment lie on either side of the line through another, none of them on it. */
function isParted(segments: Float64Array, line: number, segment: number): boolean {
  const [x0, y0] = [segments[line]!, segments[line + 1]!];
  const [dx, dy] = [segments[line + 2]! - x0, segments[line + 3]! - y0];
  const start = dx * (segments[segment + 1]! - y0) - dy * (segments[segment]! - x0);
  const end = dx * (segments[segment + 3]! - y0) - dy * (segments[segment + 2]! - x0);
  return (start > 0 && end < 0) || (start < 0 && end > 0);
}
