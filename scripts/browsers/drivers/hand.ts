import type { Point } from './browserPage';

const DRAG_STEPS = 12;
/** From one step of a drag to the next. */
export const STEP_MILLISECONDS = 16;
/** At the end of a drag: a map that is let go of while it moves glides on. */
export const REST_MILLISECONDS = 250;

/** Where a mouse comes by on its way, its end included, as a hand moves it. */
export function dragPath(from: Point, to: Point): readonly Point[] {
  return Array.from({ length: DRAG_STEPS }, (_, index) => {
    const share = (index + 1) / DRAG_STEPS;
    return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
  });
}
