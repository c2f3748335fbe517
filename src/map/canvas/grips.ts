import { boxMove, createZoomBox, type ZoomBox } from './boxZoom';
import { type HandMove, middleOf, type Point } from './cameraMoves';
import type { CanvasCamera } from './createCanvasCamera';
import { GLIDE } from './easings';
import { createFingers, distance, minus } from './fingers';
import { handTurn } from './handTurn';
import { createInertia } from './inertia';

/** A hand that moves less means to press. */
export const TOLERANCE_PIXELS = 3;
const BOX_MILLISECONDS = 500;
/** A finger that taps and then draws zooms by one level for so many pixels. */
const PIXELS_PER_LEVEL = 128;

/** What a hand does with the map from a press on. */
export interface Grip {
  /** Whether it has moved further than a press does. */
  readonly hasMoved: boolean;
  /** @param points where the pointers are that are pressed, the first one first. */
  moveTo(points: readonly Point[], time: number): void;
  /** The last pointer is let go. */
  end(time: number): void;
  cancel(): void;
}

/** Keeps hold of the camera, and lets it glide on when it is let go. */
function createHold(camera: CanvasCamera) {
  const inertia = createInertia();
  return {
    apply(move: HandMove, time: number) {
      camera.hold();
      camera.moveBy(move);
      inertia.record(move, time);
    },
    letGo(time: number) {
      const glide = inertia.release(time);
      if (glide === null) camera.release();
      else camera.ease(glide.move, glide.milliseconds, GLIDE);
    },
  };
}

/** One pointer that draws the ground along, turns the map, or zooms as far as it is drawn. */
export function dragGrip(camera: CanvasCamera, kind: 'pan' | 'turn' | 'zoom', from: Point): Grip {
  const hold = createHold(camera);
  let last = from;
  let hasMoved = false;
  const moveBetween = (to: Point): HandMove => {
    if (kind === 'pan') return { pan: minus(to, last) };
    if (kind === 'zoom') return { zoomBy: (to[1] - last[1]) / PIXELS_PER_LEVEL };
    return { turnBy: handTurn(last, to, middleOf(camera.size)) };
  };
  return {
    get hasMoved() {
      return hasMoved;
    },
    moveTo([to], time) {
      if (to === undefined || (!hasMoved && distance(to, from) < TOLERANCE_PIXELS)) return;
      hasMoved = true;
      hold.apply(moveBetween(to), time);
      last = to;
    },
    end: hold.letGo,
    cancel: camera.release,
  };
}

/** Two pointers that pan, zoom and turn at once. */
export function fingersGrip(camera: CanvasCamera, one: Point, other: Point): Grip {
  const hold = createHold(camera);
  const fingers = createFingers(one, other);
  let hasMoved = false;
  return {
    get hasMoved() {
      return hasMoved;
    },
    moveTo([first, second], time) {
      if (first === undefined || second === undefined) return;
      hasMoved ||= Math.max(distance(first, one), distance(second, other)) >= TOLERANCE_PIXELS;
      if (hasMoved) hold.apply(fingers.moveTo(first, second), time);
    },
    end: hold.letGo,
    cancel: camera.release,
  };
}

/** One pointer that draws a box, which is zoomed to. */
export function boxGrip(element: HTMLElement, camera: CanvasCamera, from: Point): Grip {
  let box: ZoomBox | null = null;
  let to = from;
  const drop = () => {
    box?.remove();
    box = null;
  };
  return {
    get hasMoved() {
      return box !== null;
    },
    moveTo([point]) {
      if (point === undefined || (box === null && distance(point, from) < TOLERANCE_PIXELS)) return;
      to = point;
      box ??= createZoomBox(element, from);
      box.drawTo(to);
    },
    end() {
      if (box === null) return;
      drop();
      camera.ease(boxMove(from, to, camera.size), BOX_MILLISECONDS);
    },
    cancel: drop,
  };
}
