import type { Arcs } from './arcs';
import { type Boundary, windingAround } from './boundary';
import { visitBoxes } from './visitBoxes';

/** How a disc and a boundary cut each other. */
export interface DiscTrace {
  /** The arcs of the circle that lie inside the boundary. */
  readonly inside: Arcs;
  /** Places at which the boundary, followed forwards, enters the disc or begins in it. */
  readonly entries: readonly number[];
  /** Places at which it leaves the disc or ends in it; as many as entries. */
  readonly exits: readonly number[];
}

/** A point of the circle on the boundary, and by how much the winding of the boundary changes beyond it. */
interface Cut {
  readonly angle: number;
  readonly step: number;
}

/**
 * Cuts a circle and a boundary by each other.
 *
 * A vertex is in the disc or not, and that alone decides how often each of its two edges is cut: a vertex on the circle
 * is cut by one edge or by none, never by one and a half. Where the boundary enters the disc the circle, followed
 * counter-clockwise, leaves the area, and where it leaves the disc the circle enters. So one arc has to be tested, and
 * the others follow.
 *
 * @param x, y the centre, relative to the boundary's origin, in metres as the radius.
 */
export function traceDisc(boundary: Boundary, x: number, y: number, radius: number): DiscTrace {
  const { vertices, edges, edgeStarts, rings } = boundary;
  const entries: number[] = [];
  const exits: number[] = [];
  const cuts: Cut[] = [];
  const holds = (vertex: number) => {
    const [dx, dy] = [(vertices[2 * vertex] as number) - x, (vertices[2 * vertex + 1] as number) - y];
    return dx * dx + dy * dy < radius * radius;
  };

  for (const [first, last] of rings)
    if (holds(first)) {
      entries.push(first);
      exits.push(last);
    }

  // A hair more than the disc's square, lest rounding hide an edge of which a vertex is in the disc.
  const reach = radius + 1e-9 * (Math.abs(x) + Math.abs(y) + radius);
  visitBoxes(edges, [x - reach, y - reach, x + reach, y + reach], (edge) => {
    const vertex = edgeStarts[edge] as number;
    const [beginsIn, endsIn] = [holds(vertex), holds(vertex + 1)];
    if (beginsIn && endsIn) return;
    const [fromX, fromY] = [(vertices[2 * vertex] as number) - x, (vertices[2 * vertex + 1] as number) - y];
    const alongX = (vertices[2 * vertex + 2] as number) - x - fromX;
    const alongY = (vertices[2 * vertex + 3] as number) - y - fromY;
    const squaredLength = alongX * alongX + alongY * alongY;
    const nearest = -(fromX * alongX + fromY * alongY) / squaredLength;
    const distance = Math.abs(alongX * fromY - alongY * fromX) / Math.sqrt(squaredLength);
    if (beginsIn === endsIn && !(nearest > 0 && nearest < 1 && distance < radius)) return;
    const half = Math.sqrt(Math.max((radius - distance) * (radius + distance), 0) / squaredLength);
    const cut = (share: number, places: number[], step: number) => {
      const part = Math.min(Math.max(share, 0), 1);
      places.push(vertex + part);
      cuts.push({ angle: Math.atan2(fromY + part * alongY, fromX + part * alongX), step });
    };
    if (!beginsIn) cut(nearest - half, entries, -1);
    if (!endsIn) cut(nearest + half, exits, 1);
  });
  cuts.sort((a, b) => a.angle - b.angle);
  return { inside: arcsInside(boundary, x, y, radius, cuts), entries, exits };
}

/** The arcs between cuts that lie inside the boundary, ascending; `cuts` are so too. */
function arcsInside(boundary: Boundary, x: number, y: number, radius: number, cuts: readonly Cut[]): Arcs {
  // The widest arc is the furthest from what rounding could put on its other side.
  const widest = widestArc(cuts);
  const begin = cuts[widest]?.angle ?? -Math.PI;
  const width = widthOf(cuts, widest);
  const witness = (share: number) => {
    const angle = begin + share * width;
    return windingAround(boundary, x + radius * Math.cos(angle), y + radius * Math.sin(angle));
  };
  // One point may lie on an edge that the circle only touches: then the other two outvote it.
  const first = witness(0.382);
  let winding = witness(0.573) === first ? first : witness(0.291);
  for (let cut = widest; cut >= 0; cut--) winding -= cuts[cut]?.step ?? 0;

  const arcs: number[] = [];
  let from = -Math.PI;
  for (const { angle, step } of [...cuts, { angle: Math.PI, step: 0 }]) {
    if (winding !== 0 && angle > from) arcs.push(from, angle, winding);
    winding += step;
    from = angle;
  }
  return Float64Array.from(arcs);
}

/** Arc i begins at cut i; the last one goes on through ±π to the first cut. */
function widestArc(cuts: readonly Cut[]): number {
  let widest = 0;
  for (let arc = 1; arc < cuts.length; arc++) if (widthOf(cuts, arc) > widthOf(cuts, widest)) widest = arc;
  return widest;
}

function widthOf(cuts: readonly Cut[], arc: number): number {
  const [from, to] = [cuts[arc]?.angle, cuts[arc + 1]?.angle ?? (cuts[0]?.angle ?? 0) + 2 * Math.PI];
  return from === undefined ? 2 * Math.PI : to - from;
}
