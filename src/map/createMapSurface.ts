import type { AtlasStore } from '../state/atlas';
import { focusView, selectionView, viewOf } from '../state/camera';
import type { Meshes } from '../state/meshes';
import { createAreaOverlay } from './createAreaOverlay';
import { createMap } from './createMap';
import { followCamera, type Targets } from './followCamera';
import { followPointer } from './followPointer';
import { frameOf } from './frame';
import { showLabels } from './showLabels';

/**
 * The map of the page: one MapLibre map with one deck.gl overlay, for the life of the page. It draws whatever
 * Portrayal the store holds, in the task in which the store changes.
 *
 * @param onDrawn called when the areas stand on the canvas for the first time.
 * @returns false where the browser gives no WebGL 2: asking it first would cost a context of its own.
 */
export function createMapSurface(
  container: HTMLElement,
  atlas: AtlasStore,
  meshes: Meshes,
  onDrawn: () => void,
): boolean {
  const targets: Targets = {
    view: (state) => viewOf(state, frameOf(container, state.session)),
    focus: (state) => focusView(state, frameOf(container, state.session)),
    selection: (state, current) => selectionView(state, frameOf(container, state.session), current),
  };

  const map = createMap(container, targets.view(atlas.getState()));
  if (map === null) return false;
  followCamera(map, atlas, targets);
  createAreaOverlay(map, atlas, meshes, () => {
    onDrawn();
    showLabels(map, atlas);
  });
  followPointer(map, atlas);
  return true;
}
