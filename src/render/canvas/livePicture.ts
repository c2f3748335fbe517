import { inksOf } from '../../core/portrayal/palette';
import type { MapScene } from '../../core/scene/mapScene';
import type { MapWindow } from '../drawing/painter';
import { createMapPicture, type MapPicture } from './mapPicture';
import { pictureMove } from './pictureMove';
import { pictureLayout, snapped, widened } from './pictureWindow';

/** A map on canvases that is moved and redrawn live. */
export interface LivePicture {
  /** Holds the canvases; fills the place of the map. */
  readonly element: HTMLElement;
  /** Draws all of a scene, sharp, in this task; what has not changed since the last time is kept. */
  show(scene: MapScene, window: MapWindow): void;
  /**
   * A frame of a moving camera: moves, scales and turns the last picture at once and goes on drawing the new one in
   * slices. Call once an animation frame.
   */
  move(scene: MapScene, window: MapWindow): void;
  remove(): void;
}

/** What of a frame a moving map may be drawn in. */
const SLICE_MILLISECONDS = 5;

/** @returns null where the browser gives no 2D canvas. */
export function createLivePicture(): LivePicture | null {
  const first = createMapPicture();
  if (first === null) return null;
  const element = document.createElement('div');
  element.className = 'live-picture';
  element.append(first.element);
  /** The one that is seen, and one that is drawn meanwhile. */
  let seen: MapPicture = first;
  let other: MapPicture | null = null;
  let seenScene: MapScene | null = null;
  let drawing: { readonly scene: MapScene; readonly steps: Generator<void, void> } | null = null;

  const place = (window: MapWindow) => {
    if (seen.window !== null && seen.layout !== null) {
      const isShifted = isOfSameScale(seen.window, window);
      const now = isShifted ? snapped(window, seen.layout.ratio) : window;
      const move = pictureMove(seen.window, now);
      seen.element.style.transform = isShifted ? `translate(${move[4]}px, ${move[5]}px)` : `matrix(${move.join()})`;
    }
  };
  const show = (scene: MapScene, window: MapWindow) => {
    drawing = null;
    const layout = pictureLayout(window, devicePixelRatio);
    const isKept = seen.layout?.ratio === layout.ratio && seen.window !== null && holds(seen.window, window, 0);
    const wide = isKept && seen.window !== null ? seen.window : widened(window, layout);
    for (const _ of seen.draw(scene, wide, layout));
    seenScene = scene;
    place(window);
    // Where the map is moved faster than it is drawn.
    element.style.background = `rgb(${inksOf(scene.appearance).sea.join(' ')})`;
  };
  /** Another picture is needed where this one is of another scale or scene, or will soon have moved out of the window. */
  const begin = (scene: MapScene, window: MapWindow) => {
    const layout = pictureLayout(window, devicePixelRatio);
    const isEnough = seen.window !== null && holds(seen.window, window, layout.marginPixels / 4);
    if ((isEnough && seenScene === scene) || !layout.hasOther) return;
    other ??= createMapPicture();
    if (other !== null) drawing = { scene, steps: other.draw(scene, widened(window, layout), layout) };
  };
  const goOn = (until: number) => {
    while (drawing !== null && other !== null && performance.now() < until) {
      const isDone = drawing.steps.next().done === true;
      if (!isDone) continue;
      other.flush();
      seen.element.replaceWith(other.element);
      [seen, other] = [other, seen];
      seenScene = drawing.scene;
      drawing = null;
    }
  };
  return {
    element,
    show,
    move(scene, window) {
      if (seen.window === null || !seen.isWhole) return show(scene, window);
      const until = performance.now() + SLICE_MILLISECONDS;
      if (drawing === null) begin(scene, window);
      goOn(until);
      place(window);
    },
    remove() {
      element.remove();
    },
  };
}

/** Whether a picture can be shifted to where a camera looks, and then reaches as far beyond its window. */
function holds(picture: MapWindow, window: MapWindow, beyondPixels: number): boolean {
  if (!isOfSameScale(picture, window) || picture.scale !== window.scale) return false;
  const [, , , , x, y] = pictureMove(picture, window);
  const [leastX, leastY] = [
    window.size.widthPixels - picture.size.widthPixels,
    window.size.heightPixels - picture.size.heightPixels,
  ];
  // What is rounded to the pixels of the device counts as inside.
  const slack = 0.5 - beyondPixels;
  return x <= slack && y <= slack && x >= leastX - slack && y >= leastY - slack;
}

function isOfSameScale({ view: a }: MapWindow, { view: b }: MapWindow): boolean {
  return a.zoom === b.zoom && a.bearing === b.bearing;
}
