import { MERCATOR } from '../geometry/mercator';
import type { Projection } from '../geometry/projection';
import { keptBy } from '../text/keptBy';
import { boxOf, type WorldArcs } from './worldArcs';

/** Longer edges, in world pixels at zoom 0, get corners between: what is straight on one plane is not on another. */
const LONGEST_EDGE = 2;

const kept = keptBy((projection: Projection) => keptBy((world: WorldArcs) => onPlane(world, projection)));

/** The same arcs on the plane of a projection, computed once. */
export function projectedArcs(world: WorldArcs, projection: Projection): WorldArcs {
  return projection === MERCATOR ? world : kept(projection)(world);
}

function onPlane({ arcs, rings }: WorldArcs, projection: Projection): WorldArcs {
  const projected = arcs.map((arc) => arcOnPlane(withCorners(arc), projection));
  return { arcs: projected, boxes: projected.map(boxOf), rings };
}

function arcOnPlane(arc: Float64Array, { toPlane }: Projection): Float64Array {
  for (let i = 0; i < arc.length; i += 2)
    arc.set(toPlane(MERCATOR.toPosition(arc[i] as number, arc[i + 1] as number)), i);
  return arc;
}

/** A copy in which no edge is too long. */
function withCorners(arc: Float64Array): Float64Array {
  const corners: number[] = [arc[0] as number, arc[1] as number];
  for (let i = 2; i < arc.length; i += 2) {
    const [fromX, fromY] = [arc[i - 2] as number, arc[i - 1] as number];
    const [dx, dy] = [(arc[i] as number) - fromX, (arc[i + 1] as number) - fromY];
    const parts = Math.max(1, Math.ceil(Math.hypot(dx, dy) / LONGEST_EDGE));
    for (let part = 1; part <= parts; part++) corners.push(fromX + (dx * part) / parts, fromY + (dy * part) / parts);
  }
  return Float64Array.from(corners);
}
