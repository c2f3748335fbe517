import type { Size } from '../core/geometry/mercator';
import type { MapState } from '../core/portrayal/mapState';
import { loadCounties, loadFinerCounties } from '../data/loadCounties';
import type { AtlasStore } from './atlas';
import { needsCounties } from './derive';
import { finerProvincesIn, finerProvincesOf } from './finerProvinces';

/** A view is drawn with all the ground that the largest usual window shows of it. */
const LARGEST_WINDOW: Size = { widthPixels: 1920, heightPixels: 1080 };

/**
 * Has the boundaries of counties fetched where a MapState that is not on the page needs them, finer ones where it looks at them close
 * up; false where there are none.
 */
export async function ensureCounties(atlas: AtlasStore, mapState: MapState): Promise<boolean> {
  const { newest, merge } = atlas.getState();
  if (needsCounties(newest, mapState)) {
    const addition = await loadCounties(newest);
    merge(addition);
    if (addition.parts.counties === undefined) return false;
  }
  const shown = atlas.getState();
  const derived = shown.preview(mapState);
  if (derived.geography.level !== 'county') return true;
  const { view } = mapState;
  const provinces =
    view === null ? finerProvincesOf(shown.newest, derived) : finerProvincesIn(shown.newest, view, LARGEST_WINDOW);
  if (provinces.length > 0) merge(await loadFinerCounties(shown.newest, provinces));
  return true;
}
