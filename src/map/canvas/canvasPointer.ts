import { unprojectFrom } from '../../core/geometry/mercator';
import type { View } from '../../core/geometry/view';
import type { MapPointer, PointedAt, PointerEvents } from '../mapPointer';
import type { CanvasCamera } from './createCanvasCamera';
import { distance } from './fingers';
import { TOLERANCE_PIXELS } from './grips';
import { pointOf } from './pointOf';

interface Looked {
  /** The camera as it is seen. */
  seen(): View;
  readonly camera: Pick<CanvasCamera, 'size'>;
}

/** The pointer over the element of a map. It ends with the element. */
export function canvasPointer(element: HTMLElement, { seen, camera }: Looked): MapPointer {
  let pressed: readonly [x: number, y: number] = [0, 0];
  let isDragged = false;
  element.addEventListener('pointerdown', (event) => {
    pressed = pointOf(event, element);
    isDragged = false;
  });
  element.addEventListener('pointermove', (event) => {
    if (event.buttons !== 0) isDragged ||= distance(pointOf(event, element), pressed) >= TOLERANCE_PIXELS;
  });
  const placeOf = (event: MouseEvent): PointedAt => {
    const point = pointOf(event, element);
    return { xPixels: point[0], yPixels: point[1], position: unprojectFrom(seen(), camera.size)(point) };
  };
  return {
    on(name, listener) {
      const handle = listener as PointerEvents['move'];
      const type = ({ move: 'mousemove', leave: 'mouseleave', click: 'click' } as const)[name];
      element.addEventListener(type, (event) => {
        if (type !== 'click' || !isDragged) handle(placeOf(event));
      });
    },
  };
}
