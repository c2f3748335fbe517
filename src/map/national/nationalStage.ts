import type { MapScene } from '../../core/scene/mapScene';
import type { MapWindow } from '../../render/drawing/painter';
import type { AtlasStore } from '../../state/atlas';
import { frameOf } from '../frame';
import { dissolve } from './dissolve';
import { createInsetPicture } from './insetPicture';

/** What belongs to slides of the whole country, on a map that draws them itself. */
export interface NationalStage {
  /** Whether such a slide is shown. */
  readonly isShown: boolean;
  /**
   * Another picture is to be shown.
   *
   * @param hasMoved whether the camera came there by moving, so that another projection must not leap into sight.
   * @param draw draws it.
   */
  show(scene: MapScene, window: MapWindow, hasMoved: boolean, draw: () => void): void;
  remove(): void;
}

/** @param element whose canvases are the map. */
export function createNationalStage(container: HTMLElement, element: HTMLElement, atlas: AtlasStore): NationalStage {
  const inset = createInsetPicture(container);
  let isShown = false;
  return {
    get isShown() {
      return isShown;
    },
    show(scene, window, hasMoved, draw) {
      const isNational = window.view.projection !== undefined;
      if (isNational !== isShown && hasMoved) dissolve(container, element);
      isShown = isNational;
      draw();
      const { session, mapState } = atlas.getState();
      inset.show(scene, window, () => frameOf(container, session), mapState.language);
    },
    remove: inset.remove,
  };
}
