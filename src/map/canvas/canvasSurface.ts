import type { View } from '../../core/geometry/view';
import { sizeOf } from '../../render/canvas/prepareCanvas';
import type { AtlasStore } from '../../state/atlas';
import { followCamera } from '../followCamera';
import { followPointer } from '../followPointer';
import { followRem } from '../followRem';
import { createBufferedStore } from '../frames/createBufferedStore';
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
    // A theme and its overlays are heard of as one change, and the camera hears first: so all is drawn once.
    const whole = createBufferedStore(atlas, () => {});
    const followed = followCamera(camera, whole.atlas, materials.targets);
    const unfollowRem = followRem(container, () => atlas.getState().session.stage === 'presenting' && followed.refit());
    container.append(element);
    const drawing = drawCanvasMap({ container, element, atlas: whole.atlas, camera, materials, isCovered, onDrawn });
    if (drawing === null) {
      unfollowRem();
      followed.remove();
      whole.remove();
      element.remove();
      return null;
    }
    const ends = [
      unfollowRem,
      whole.remove,
      followed.remove,
      drawing.remove,
      followHand(element, camera),
      followWheel(element, camera),
      followKeys(element, camera),
      showScaleBar(container, camera, whole.atlas, drawing.seen),
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
