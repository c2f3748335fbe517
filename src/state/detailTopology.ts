import type { Topology } from '../core/areas/topology';
import { loadDetailBoundaries } from './detailBoundaries';

/** The boundaries of the country close up, for whatever draws the map. */
export interface DetailTopology {
  /** As far as they have come by now; null: not yet. */
  readonly current: Topology | null;
  /** A failure is not kept, so that a later call tries again. */
  load(): Promise<LoadedDetail>;
}

type LoadedDetail =
  | { readonly ok: true; readonly topology: Topology }
  | { readonly ok: false; readonly reason: string };

export function createDetailTopology(): DetailTopology {
  let current: Topology | null = null;
  return {
    get current() {
      return current;
    },
    async load() {
      const loaded = await loadDetailBoundaries();
      if (!loaded.ok) return loaded;
      current = loaded.boundaries.topology;
      return { ok: true, topology: current };
    },
  };
}
