import type { AtlasStore } from '../../state/atlas';
import type { DetailTopology } from '../../state/detailTopology';
import type { Fineness } from '../../state/meshes';
import { notifyNotLoaded } from '../../state/notifyNotLoaded';
import type { MapCamera } from '../mapCamera';
import { DETAIL_ZOOM } from '../refined';

interface Watched {
  readonly container: HTMLElement;
  readonly atlas: AtlasStore;
  readonly camera: MapCamera;
  readonly detail: DetailTopology;
}

/**
 * Has finer boundaries fetched where the map is zoomed in so far. How fine they are stands in `data-boundaries` of the
 * map's container.
 *
 * @param onFine called when they have come.
 * @returns a function that ends it.
 */
export function followDetail({ container, atlas, camera, detail }: Watched, onFine: () => void): () => void {
  let hasEnded = false;
  let isAsked = false;
  const tell = () => {
    const isFine = detail.current !== null && camera.view.zoom >= DETAIL_ZOOM;
    container.dataset.boundaries = (isFine ? 'detail' : 'overview') satisfies Fineness;
  };
  const refine = async () => {
    tell();
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
    tell();
  };
  camera.on('moveend', () => void refine());
  void refine();
  return () => {
    hasEnded = true;
  };
}
