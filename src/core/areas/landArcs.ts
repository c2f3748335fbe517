import { keptBy } from '../text/keptBy';
import type { Topology } from './topology';
import { type WorldArcs, worldArcs } from './worldArcs';

/** The neighbouring land ready to be drawn, computed once for a topology. */
export const landArcs = keptBy((land: Topology): WorldArcs => worldArcs(land, 'land'));
