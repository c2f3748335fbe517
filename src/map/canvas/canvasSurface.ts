import type { View } from '../../core/geometry/view';
import { sizeOf } from '../../render/canvas/prepareCanvas';
import type { AtlasStore } from '../../state/atlas';
import { followCamera } from '../followCamera';
import { followPointer } from '../followPointer';
import { followRem } from '../followRem';
import { FOCUSED_CLASS, type MapSurface, type Materials } from '../mapSurface';
import { showScaleBar } from '../scaleBar';
import { canvasPointer } from './canvasPointer';
import { createCanvasCamera } from './createCanvasCamera';
import { drawCanvasMap } from './drawCanvasMap';
import { followHand } from './followHand';
import { followKeys } from './followKeys';
import { followWheel } from './followWheel';

/** @param isCovered whether something stands in its place until it has drawn; else it has drawn when it is made. */
type MakeCanvas = (view: View, onDrawn: () => void, isCovered?: boolean) => MapSurface | null;

/** Live maps that the CPU draws on a canvas: they need no graphics card, and neither MapLibre nor deck.gl. */
export function canvasSurfaces(container: HTMLElement, atlas: AtlasStore, materials: Materials): MakeCanvas {
  return (view, onDrawn, isCovered = false) => {
    const element = createElement();
    const still = matchMedia('(prefers-reduced-motion: reduce)');
    const camera = createCanvasCamera(view, sizeOf(container), () => !still.matches);
    // The camera follows the store first, so that what is drawn after it is drawn once.
    const followed = followCamera(camera, atlas, materials.targets);
    const unfollowRem = followRem(container, () => atlas.getState().session.stage === 'presenting' && followed.refit());
    container.append(element);
    const drawing = drawCanvasMap({ container, element, atlas, camera, materials, isCovered, onDrawn });
    if (drawing === null) {
      unfollowRem();
      followed.remove();
      element.remove();
      return null;
    }
    const ends = [
      unfollowRem,
      followed.remove,
      drawing.remove,
      followHand(element, camera),
      followWheel(element, camera),
      followKeys(element, camera),
      showScaleBar(container, camera, drawing.seen),
      followPointer(canvasPointer(element, { seen: drawing.seen, camera }), camera, atlas),
    ];
    return {
      element,
      camera,
      settle: followed.settle,
      remove() {
        for (const end of ends) end();
        element.remove();
      },
    };
  };
}

/** What takes the focus and the pointer, called as MapLibre calls its canvas. */
function createElement(): HTMLElement {
  const element = document.createElement('div');
  element.className = `canvas-map ${FOCUSED_CLASS}`;
  element.tabIndex = 0;
  element.setAttribute('role', 'region');
  element.setAttribute('aria-label', 'Map');
  return element;
}
