import type { Topology } from './topology';
import { type WorldArcs, worldArcs } from './worldArcs';

const known = new WeakMap<Topology, WorldArcs>();

/** The neighbouring land ready to be drawn, computed once for a topology. */
export function landArcs(land: Topology): WorldArcs {
  const arcs = known.get(land) ?? worldArcs(land, 'land');
  known.set(land, arcs);
  return arcs;
}
