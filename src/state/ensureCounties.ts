import type { MapState } from '../core/portrayal/mapState';
import { loadCounties } from '../data/loadCounties';
import type { AtlasStore } from './atlas';
import { needsCounties } from './derive';

/** Has the boundaries of counties fetched where a MapState that is not on the page needs them; false where they cannot be. */
export async function ensureCounties(atlas: AtlasStore, mapState: MapState): Promise<boolean> {
  const { data, merge } = atlas.getState();
  if (!needsCounties(data, mapState)) return true;
  const addition = await loadCounties(data);
  merge(addition);
  return addition.parts.counties !== undefined;
}
