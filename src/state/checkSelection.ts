import { type Adcode, type AreaNames, levelOf } from '../core/areas/area';
import type { AtlasStore } from './atlas';

/**
 * Lets go of counties that there are none of. Which there are comes with the names of all places, after the page: until then
 * any county of a prefecture that is known may be selected. What is let go of is told.
 *
 * @param loadNames of all areas; empty where they cannot be had, which says nothing of any.
 */
export function checkSelection(atlas: AtlasStore, loadNames: () => Promise<ReadonlyMap<Adcode, AreaNames>>): void {
  const check = async () => {
    const isUnchecked = (adcode: Adcode) => levelOf(adcode) === 'county';
    if (!atlas.getState().mapState.selection.some(isUnchecked)) return;
    const names = await loadNames();
    const { mapState, dispatch, notify } = atlas.getState();
    const unknown = mapState.selection.filter((adcode) => isUnchecked(adcode) && !names.has(adcode));
    if (names.size === 0 || unknown.length === 0) return;
    const selection = mapState.selection.filter((adcode) => !unknown.includes(adcode));
    dispatch((state) => ({ ...state, selection, figure: null }));
    const values = { parameter: 'area', text: unknown.join(',') };
    notify([{ code: 'link-bad-value', severity: 'warning', values }]);
  };
  void check();
  atlas.subscribe(({ mapState }, { mapState: previous }) => {
    if (mapState.selection !== previous.selection) void check();
  });
}
