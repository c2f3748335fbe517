import type { Point } from './cameraMoves';

/** Where on an element the mouse is, from its top left. */
export function pointOf({ clientX, clientY }: MouseEvent, element: HTMLElement): Point {
  const { left, top } = element.getBoundingClientRect();
  return [clientX - left, clientY - top];
}
