import type { View } from '../../core/geometry/view';
import type { Recipe } from '../../core/overlays/recipe';
import type { AtlasStore } from '../../state/atlas';
import type { Meshes } from '../../state/meshes';
import { followCamera, type Targets } from '../followCamera';
import { followPointer } from '../followPointer';
import { createFrameOverlay } from '../frames/createFrameOverlay';
import { createPreparedFrames } from '../frames/preparedFrames';
import { createAreaOverlay } from './createAreaOverlay';
import { createMap } from './createMap';
import { showLabels } from './showLabels';

/** One MapLibre map with its overlay, and one WebGL context. */
export interface MapSurface {
  readonly canvas: HTMLCanvasElement;
  /** Where the camera is, or is on its way to; what the reader was about to do with it is written into MapState. */
  settle(): View;
  /** Ends all that follows the store, and takes the map off the page. */
  remove(): void;
}

/** What a map is made with, and what outlives it. */
export interface Materials {
  readonly meshes: Meshes;
  readonly targets: Targets;
  /** Has an overlay computed that is not on the map yet. */
  readonly prepareOverlay: (recipe: Recipe) => void;
}

/**
 * Draws whatever Portrayal the store holds, in the task in which the store changes; what has been prepared is shown
 * finished.
 *
 * @param view where the camera begins.
 * @param onDrawn called when the areas stand on the canvas for the first time.
 * @returns null where the browser gives no WebGL 2: asking it first would cost a context of its own.
 */
export function createMapSurface(
  container: HTMLElement,
  atlas: AtlasStore,
  { meshes, targets, prepareOverlay }: Materials,
  view: View,
  onDrawn: () => void,
): MapSurface | null {
  const map = createMap(container, view);
  if (map === null) return null;
  const frames = createPreparedFrames(container, atlas, {
    ...{ meshes, targets, prepareOverlay },
    isBusy: () => map.isMoving() || frames.isShown,
  });
  const cover = createFrameOverlay(container, atlas, frames);
  const camera = followCamera(map, cover.atlas, targets);
  const ends = [camera.remove, cover.remove];
  const begin = () => {
    onDrawn();
    ends.push(showLabels(map, cover.atlas));
    cover.over(map);
  };
  ends.push(createAreaOverlay(map, cover.atlas, meshes, begin, () => frames.isShown));
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
