import { inksOf } from '../../core/portrayal/palette';
import type { MapScene } from '../../core/scene/mapScene';
import type { MapWindow } from '../drawing/painter';
import type { LabelRoom } from '../labels/settleLabels';
import { drawAround, HiddenPicture } from './hiddenPicture';
import { createMapPicture } from './mapPicture';
import { holds, isOfSameScale, pictureMove } from './pictureMove';
import { type PictureLayout, pictureLayout, snapped } from './pictureWindow';

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
  /**
   * Draws out of sight what may be shown next, until a time of `performance.now()`; call again with the same scene to go
   * on.
   *
   * @returns whether it stands; null where there is no room for another picture.
   */
  prepare(scene: MapScene, window: MapWindow, until: number): boolean | null;
  /**
   * Shows what was prepared, which is of a scene that looks the same: only what is pointed at may be another.
   *
   * @returns false where nothing was prepared for the window: nothing has changed then.
   */
  turn(scene: MapScene, window: MapWindow): boolean;
  /** The browser has let go of what was drawn: nothing of it is kept. */
  lose(): void;
  remove(): void;
}

/** What of a frame a moving map may be drawn in. */
const SLICE_MILLISECONDS = 5;

/**
 * @param room what of a window is seen.
 * @returns null where the browser gives no 2D canvas.
 */
export function createLivePicture(room: () => LabelRoom): LivePicture | null {
  const first = createMapPicture();
  if (first === null) return null;
  const element = document.createElement('div');
  element.className = 'live-picture';
  element.append(first.element);
  let seen = first;
  let seenScene: MapScene | null = null;
  const hidden = new HiddenPicture();

  const layoutOf = (window: MapWindow) => pictureLayout(window, devicePixelRatio);
  const place = (window: MapWindow) => {
    if (seen.window !== null && seen.layout !== null) {
      const isShifted = isOfSameScale(seen.window, window);
      const now = isShifted ? snapped(window, seen.layout.ratio) : window;
      const move = pictureMove(seen.window, now);
      seen.element.style.transform = isShifted ? `translate(${move[4]}px, ${move[5]}px)` : `matrix(${move.join()})`;
    }
  };
  /** Draws on the seen picture what is another than before. */
  const draw = (scene: MapScene, window: MapWindow, layout: PictureLayout) => {
    for (const _ of drawAround(seen, scene, window, layout, room()));
    seenScene = scene;
    // Where the map is moved faster than it is drawn.
    element.style.background = `rgb(${inksOf(scene.appearance).sea.join(' ')})`;
  };
  const show = (scene: MapScene, window: MapWindow) => {
    if (hidden.purpose === 'move') hidden.forget();
    const layout = layoutOf(window);
    draw(scene, window, layout);
    place(window);
  };
  /** Whether the seen picture is of another scale or scene, or will soon have moved out of the window. */
  const isOutrun = (scene: MapScene, window: MapWindow, { marginPixels }: PictureLayout) =>
    seenScene !== scene || seen.window === null || !holds(seen.window, window, marginPixels / 4);
  return {
    element,
    show,
    move(scene, window) {
      if (seen.window === null || !seen.isWhole) return show(scene, window);
      const until = performance.now() + SLICE_MILLISECONDS;
      const layout = layoutOf(window);
      if (hidden.purpose !== 'move' && layout.hasOther && isOutrun(scene, window, layout))
        hidden.begin(scene, window, layout, 'move', null);
      const drawn = hidden.purpose === 'move' ? hidden.goOn(until) : null;
      if (drawn !== null) {
        seen = hidden.swap(seen);
        seenScene = drawn;
      }
      place(window);
    },
    prepare(scene, window, until) {
      const layout = layoutOf(window);
      if (!layout.hasOther) return null;
      if (hidden.purpose !== 'next' || !hidden.isOf(scene, window, layout))
        hidden.begin(scene, window, layout, 'next', room());
      return hidden.purpose === null ? null : hidden.goOn(until) !== null;
    },
    turn(scene, window) {
      const layout = layoutOf(window);
      if (hidden.purpose !== 'next' || !hidden.standsFor(window, layout)) return false;
      seen = hidden.swap(seen);
      seen.adopt(scene);
      draw(scene, window, layout);
      place(window);
      return true;
    },
    lose() {
      hidden.lose();
      seen.forget();
    },
    remove() {
      element.remove();
    },
  };
}
