import { sizeOf } from '../../render/canvas/prepareCanvas';
import type { AtlasStore } from '../../state/atlas';
import { followCamera } from '../followCamera';
import { followPointer } from '../followPointer';
import { FOCUSED_CLASS, type MakeSurface, type Materials } from '../mapSurface';
import { showScaleBar } from '../scaleBar';
import { canvasPointer } from './canvasPointer';
import { createCanvasCamera } from './createCanvasCamera';
import { drawCanvasMap } from './drawCanvasMap';
import { followHand } from './followHand';
import { followKeys } from './followKeys';
import { followWheel } from './followWheel';

/** Live maps that the CPU draws on a canvas: they need no graphics card, and neither MapLibre nor deck.gl. */
export function canvasSurfaces(container: HTMLElement, atlas: AtlasStore, { detail, targets }: Materials): MakeSurface {
  return (view, onDrawn) => {
    const element = createElement();
    const still = matchMedia('(prefers-reduced-motion: reduce)');
    const camera = createCanvasCamera(view, sizeOf(container), () => !still.matches);
    // The camera follows the store first, so that what is drawn after it is drawn once.
    const followed = followCamera(camera, atlas, targets);
    const drawing = drawCanvasMap({ container, element, atlas, camera, detail });
    if (drawing === null) {
      followed.remove();
      return null;
    }
    container.append(element);
    const ends = [
      followed.remove,
      drawing.remove,
      followHand(element, camera),
      followWheel(element, camera),
      followKeys(element, camera),
      showScaleBar(container, camera),
      followPointer(canvasPointer(element, camera), camera, atlas),
    ];
    onDrawn();
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
