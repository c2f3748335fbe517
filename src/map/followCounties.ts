import { type Adcode, levelOf, provinceAdcode } from '../core/areas/area';
import { keptProvinces, loadFinerCounties } from '../data/loadCounties';
import { sizeOf } from '../render/canvas/prepareCanvas';
import type { Atlas, AtlasStore } from '../state/atlas';
import { finerProvincesIn } from '../state/finerProvinces';
import type { MapCamera } from './mapCamera';

/**
 * Has finer shapes of counties fetched for the provinces that a map of counties shows close up, or in which one is selected.
 *
 * @returns a function that ends it.
 */
export function followCounties(container: HTMLElement, atlas: AtlasStore, camera: MapCamera): () => void {
  const asked = new Set<Adcode>();
  let hasEnded = false;
  const refine = async () => {
    const { newest, geography, mapState, merge } = atlas.getState();
    if (hasEnded || camera.isMoving) return;
    const chosen = new Set(mapState.selection.filter((adcode) => levelOf(adcode) === 'county').map(provinceAdcode));
    const wanted = finerProvincesIn(newest, camera.view, sizeOf(container)).filter(
      (province) => !asked.has(province) && (geography.level === 'county' || chosen.has(province)),
    );
    if (wanted.length === 0) return;
    for (const province of wanted) asked.add(province);
    // Without a network the coarse shapes do, unless finer ones were kept.
    const reachable = navigator.onLine ? wanted : await keptProvinces(wanted);
    const addition = reachable.length === 0 ? null : await loadFinerCounties(newest, reachable);
    // What could not be had is asked for again with the next move.
    for (const province of wanted) asked.delete(province);
    if (!hasEnded && addition !== null) merge(addition);
  };
  camera.on('moveend', () => void refine());
  const unsubscribe = atlas.subscribe((state, previous) => {
    if (mayWantOthers(state, previous)) void refine();
  });
  void refine();
  return () => {
    hasEnded = true;
    unsubscribe();
  };
}

function mayWantOthers(state: Atlas, previous: Atlas): boolean {
  return (
    state.geography.level !== previous.geography.level ||
    state.mapState.selection !== previous.mapState.selection ||
    state.newest.parts.counties !== previous.newest.parts.counties
  );
}
