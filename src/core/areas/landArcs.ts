import { keptBy } from '../text/keptBy';
import type { Topology } from './topology';
import { type WorldArcs, worldArcs } from './worldArcs';

/** The neighbouring land ready to be drawn, computed once for a topology. */
export const landArcs = keptBy((land: Topology): WorldArcs => worldArcs(land, 'land'));

/** The dashes in the South China Sea, likewise: rings of one arc there and back; null where the topology has none. */
export const dashArcs = keptBy((land: Topology) => ('dashes' in land.objects ? worldArcs(land, 'dashes') : null));
