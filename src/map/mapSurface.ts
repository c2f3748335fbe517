import type { View } from '../core/geometry/view';
import type { Recipe } from '../core/overlays/recipe';
import type { DetailTopology } from '../state/detailTopology';
import type { Targets } from './followCamera';
import type { MapCamera } from './mapCamera';

/** A live map on the page: it draws whatever Portrayal the store holds, in the task in which the store changes. */
export interface MapSurface {
  /** What has the keyboard's focus while the map has it. */
  readonly element: HTMLElement;
  readonly camera: MapCamera;
  /** Where the camera is, or is on its way to; what the reader was about to do with it is written into MapState. */
  settle(): View;
  /** Ends all that follows the store, and takes the map off the page. */
  remove(): void;
}

/** What a map is made with, and what outlives it. */
export interface Materials {
  readonly detail: DetailTopology;
  readonly targets: Targets;
  /** Has an overlay computed that is not on the map yet. */
  readonly prepareOverlay: (recipe: Recipe) => void;
}

/** How what takes the focus is called by whoever gives it. */
export const FOCUSED_CLASS = 'map-focus';

/**
 * Makes a surface in the place of the map.
 *
 * @param view where the camera begins.
 * @param onDrawn called when the areas stand on it for the first time.
 * @returns null where the browser does not give what it is drawn with.
 */
export type MakeSurface = (view: View, onDrawn: () => void) => MapSurface | null;
