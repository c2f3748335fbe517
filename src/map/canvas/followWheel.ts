import unitBezier from '@mapbox/unitbezier';
import type { CanvasCamera } from './createCanvasCamera';
import { EASE, type Easing } from './easings';
import { pointOf } from './pointOf';
import { createWheel, zoomFor } from './wheel';

/** From a turn of the wheel to the zoom that it asks for. */
const ROLL_MILLISECONDS = 200;
/** So long after it the map counts as moving: another turn may follow. */
const REST_MILLISECONDS = 200;

/**
 * Zooms about the pointer, as MapLibre does: a wheel's notch in a fifth of a second that goes on evenly from the notch
 * before, a trackpad's many small turns at once.
 *
 * @returns a function that ends it.
 */
export function followWheel(element: HTMLElement, camera: CanvasCamera): () => void {
  let rolling: Rolling | null = null;
  const wheel = createWheel(({ kind, pixels, event }) => {
    const around = pointOf(event, element);
    const zoomBy = zoomFor(kind, pixels);
    if (kind === 'trackpad') {
      camera.hold();
      camera.moveBy({ zoomBy, around });
      camera.ease({}, REST_MILLISECONDS);
      return;
    }
    const wanted = camera.goal.zoom + zoomBy;
    rolling = rollOn(rolling, event.timeStamp);
    const { easing } = rolling;
    const whole = ROLL_MILLISECONDS + REST_MILLISECONDS;
    camera.ease({ zoomBy: wanted - camera.view.zoom, around }, whole, (share) =>
      easing(Math.min(1, (share * whole) / ROLL_MILLISECONDS)),
    );
  });
  element.addEventListener('wheel', wheel.hear, { passive: false });
  return () => {
    element.removeEventListener('wheel', wheel.hear);
    wheel.end();
  };
}

interface Rolling {
  readonly start: number;
  readonly easing: Easing;
}

/** The easing of a notch begins as fast as that of the notch before is by now. */
function rollOn(before: Rolling | null, start: number): Rolling {
  if (before === null) return { start, easing: EASE };
  const share = Math.min(1, (start - before.start) / ROLL_MILLISECONDS);
  const speed = before.easing(Math.min(1, share + 0.01)) - before.easing(share);
  const x = (0.27 / Math.sqrt(speed * speed + 0.0001)) * 0.01;
  return { start, easing: unitBezier(x, Math.sqrt(Math.max(0, 0.27 * 0.27 - x * x)), 0.25, 1) };
}
