import type { Point } from './cameraMoves';
import type { CanvasCamera } from './createCanvasCamera';
import { boxGrip, dragGrip, fingersGrip, type Grip } from './grips';
import { pointOf } from './pointOf';
import { createTaps } from './taps';

const STEP_MILLISECONDS = 300;

/**
 * Mouse, pen and fingers on the map, as MapLibre has them: dragging pans and glides on; with the right button or Ctrl it
 * turns, with Shift it draws the box that is zoomed to; two fingers pan, zoom and turn; a double click or tap zooms in,
 * a tap of two fingers zooms out, and one that taps and then draws zooms as far as it is drawn.
 *
 * @returns a function that ends it.
 */
export function followHand(element: HTMLElement, camera: CanvasCamera): () => void {
  const hand = createHand(element, camera);
  const ending = new AbortController();
  const { signal } = ending;
  element.addEventListener('pointerdown', hand.press, { signal });
  element.addEventListener('pointermove', hand.move, { signal });
  element.addEventListener('pointerup', hand.lift, { signal });
  element.addEventListener('pointercancel', hand.cancel, { signal });
  element.addEventListener('contextmenu', (event) => event.preventDefault(), { signal });
  element.addEventListener('dblclick', hand.doubleClick, { signal });
  window.addEventListener('blur', hand.cancel, { signal });
  window.addEventListener('keydown', ({ key }) => key === 'Escape' && hand.cancel(), { signal });
  return () => {
    ending.abort();
    hand.cancel();
  };
}

function createHand(element: HTMLElement, camera: CanvasCamera) {
  /** By their ids, in the order in which they were pressed. */
  const pressed = new Map<number, Point>();
  const taps = createTaps();
  let grip: Grip | null = null;
  let isTouch = false;

  const zoom = (zoomBy: number, around: Point) => camera.ease({ zoomBy, around }, STEP_MILLISECONDS);
  const fingersAt = (time: number): Grip | null => {
    const [one, other, third] = [...pressed.values()];
    if (one === undefined || third !== undefined) return grip;
    if (other !== undefined) return fingersGrip(camera, one, other);
    return dragGrip(camera, taps.isSecond(one, time) ? 'zoom' : 'pan', one);
  };
  return {
    press(event: PointerEvent) {
      isTouch = event.pointerType === 'touch';
      if (!isTouch && pressed.size > 0) return;
      const point = pointOf(event, element);
      const byMouse = isTouch ? null : mouseGrip(element, camera, event, point);
      if (!isTouch && byMouse === null) return;
      // A pointer that a script makes up cannot be kept.
      if (event.isTrusted) element.setPointerCapture(event.pointerId);
      if (pressed.size === 0) camera.stop();
      pressed.set(event.pointerId, point);
      if (isTouch) taps.press(point, pressed.size, event.timeStamp);
      grip = byMouse ?? fingersAt(event.timeStamp);
    },
    move(event: PointerEvent) {
      if (grip === null || !pressed.has(event.pointerId)) return;
      pressed.set(event.pointerId, pointOf(event, element));
      grip.moveTo([...pressed.values()], event.timeStamp);
      if (grip.hasMoved) taps.forget();
    },
    lift({ pointerId, timeStamp }: PointerEvent) {
      if (!pressed.delete(pointerId) || grip === null) return;
      const [remaining] = pressed.values();
      if (remaining !== undefined) {
        // The finger that stays goes on panning.
        grip = dragGrip(camera, 'pan', remaining);
        return;
      }
      grip.end(timeStamp);
      grip = null;
      const tap = isTouch ? taps.lift(timeStamp) : null;
      if (tap !== null) zoom(tap.fingers === 2 ? -1 : 1, tap.point);
    },
    cancel() {
      pressed.clear();
      taps.forget();
      grip?.cancel();
      grip = null;
    },
    doubleClick(event: MouseEvent) {
      // Taps are counted by themselves: not every browser makes a double click of two.
      if (!isTouch) zoom(event.shiftKey ? -1 : 1, pointOf(event, element));
    },
  };
}

/** What a button means; null: nothing. */
function mouseGrip(
  element: HTMLElement,
  camera: CanvasCamera,
  { button, shiftKey, ctrlKey }: PointerEvent,
  point: Point,
): Grip | null {
  if (button === 2 && !ctrlKey) return dragGrip(camera, 'turn', point);
  if (button !== 0) return null;
  if (shiftKey) return boxGrip(element, camera, point);
  return dragGrip(camera, ctrlKey ? 'turn' : 'pan', point);
}
