import type { View } from '../domain/mapState';
import type { AtlasStore } from '../state/atlas';
import type { Meshes } from '../state/meshes';
import { createAreaOverlay } from './createAreaOverlay';
import { createMap } from './createMap';
import { followCamera, type Targets } from './followCamera';
import { followPointer } from './followPointer';
import { showLabels } from './showLabels';

/** One MapLibre map with its overlay, and one WebGL context. */
export interface MapSurface {
  readonly canvas: HTMLCanvasElement;
  /** Where the camera is, or is on its way to; what the reader was about to do with it is written into MapState. */
  settle(): View;
  /** Ends all that follows the store, and takes the map off the page. */
  remove(): void;
}

/**
 * Draws whatever Portrayal the store holds, in the task in which the store changes.
 *
 * @param view where the camera begins.
 * @param onDrawn called when the areas stand on the canvas for the first time.
 * @returns null where the browser gives no WebGL 2: asking it first would cost a context of its own.
 */
export function createMapSurface(
  container: HTMLElement,
  atlas: AtlasStore,
  meshes: Meshes,
  targets: Targets,
  view: View,
  onDrawn: () => void,
): MapSurface | null {
  const map = createMap(container, view);
  if (map === null) return null;
  const camera = followCamera(map, atlas, targets);
  const ends = [camera.remove];
  ends.push(
    createAreaOverlay(map, atlas, meshes, () => {
      onDrawn();
      ends.push(showLabels(map, atlas));
    }),
  );
  followPointer(map, atlas);
  return {
    canvas: map.getCanvas(),
    settle: () => camera.settle(),
    remove() {
      for (const end of ends) end();
      map.remove();
    },
  };
}
