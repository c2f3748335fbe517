import type { AtlasStore } from '../../state/atlas';
import type { DetailTopology } from '../../state/detailTopology';
import { notifyNotLoaded } from '../../state/notifyNotLoaded';
import type { MapCamera } from '../mapCamera';
import { markBoundaries } from '../markBoundaries';
import { DETAIL_ZOOM } from '../refined';

interface Watched {
  readonly container: HTMLElement;
  readonly atlas: AtlasStore;
  readonly camera: MapCamera;
  readonly detail: DetailTopology;
}

/**
 * Has finer boundaries fetched where the map is zoomed in so far.
 *
 * @param onFine called when they have come.
 * @returns a function that ends it.
 */
export function followDetail({ container, atlas, camera, detail }: Watched, onFine: () => void): () => void {
  let hasEnded = false;
  let isAsked = false;
  const mark = () => markBoundaries(container, detail.current !== null && camera.view.zoom >= DETAIL_ZOOM);
  const refine = async () => {
    mark();
    if (camera.view.zoom < DETAIL_ZOOM || detail.current !== null || isAsked) return;
    isAsked = true;
    const loaded = await detail.load();
    isAsked = false;
    if (hasEnded) return;
    if (!loaded.ok) {
      notifyNotLoaded(atlas, 'detail.topo.json', loaded.reason);
      return;
    }
    onFine();
    mark();
  };
  camera.on('moveend', () => void refine());
  void refine();
  return () => {
    hasEnded = true;
  };
}
