import type { HandMove, Point } from './cameraMoves';
import type { CanvasCamera } from './createCanvasCamera';
import { SLOW_DOWN } from './easings';

const STEP_PIXELS = 100;
const STEP_DEGREES = 15;
const MILLISECONDS = 300;

/** The ground goes the other way. */
const ARROWS: Readonly<Record<string, Point>> = {
  ArrowLeft: [STEP_PIXELS, 0],
  ArrowRight: [-STEP_PIXELS, 0],
  ArrowUp: [0, STEP_PIXELS],
  ArrowDown: [0, -STEP_PIXELS],
};
const TURNS: Readonly<Record<string, number>> = { ArrowLeft: -STEP_DEGREES, ArrowRight: STEP_DEGREES };
const ZOOMS: Readonly<Record<string, number>> = { '+': 1, '=': 1, '-': -1, _: -1 };

/** What a key does to the map, as in MapLibre; null: nothing. */
export function keyMove({ key, shiftKey, altKey, ctrlKey, metaKey }: KeyboardEvent): HandMove | null {
  if (altKey || ctrlKey || metaKey) return null;
  const zoom = ZOOMS[key];
  if (zoom !== undefined) return { zoomBy: shiftKey ? 2 * zoom : zoom };
  if (!shiftKey) return ARROWS[key] === undefined ? null : { pan: ARROWS[key] };
  return TURNS[key] === undefined ? null : { turnBy: TURNS[key] };
}

/** @returns a function that ends it. */
export function followKeys(element: HTMLElement, camera: CanvasCamera): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (event.defaultPrevented) return;
    const move = keyMove(event);
    if (move === null) return;
    event.preventDefault();
    camera.ease(move, MILLISECONDS, SLOW_DOWN);
  };
  element.addEventListener('keydown', onKey);
  return () => element.removeEventListener('keydown', onKey);
}
