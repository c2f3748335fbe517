import type { MapScene } from '../../core/scene/mapScene';
import { drawMap } from '../drawing/drawMap';
import type { MapWindow } from '../drawing/painter';
import { CanvasMapPainter } from './canvasMapPainter';
import { pictureMove } from './pictureMove';

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

/** While the map moves, a picture that takes longer waits until it stands. */
const CHEAP_MILLISECONDS = 8;

/** @returns null where the browser gives no 2D canvas. */
export function createLivePicture(): LivePicture | null {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d', { alpha: false, willReadFrequently: true });
  if (context === null) return null;
  const element = document.createElement('div');
  element.className = 'live-picture';
  element.append(canvas);
  canvas.style.transformOrigin = '0 0';
  let drawn: MapWindow | null = null;
  let lastMilliseconds = Infinity;

  const show = (scene: MapScene, window: MapWindow) => {
    const begun = performance.now();
    const { widthPixels, heightPixels } = window.size;
    const ratio = devicePixelRatio;
    canvas.width = Math.round(widthPixels * ratio);
    canvas.height = Math.round(heightPixels * ratio);
    canvas.style.width = `${widthPixels}px`;
    canvas.style.height = `${heightPixels}px`;
    canvas.style.transform = '';
    context.scale(ratio, ratio);
    drawMap(scene, new CanvasMapPainter(context, window));
    drawn = window;
    lastMilliseconds = performance.now() - begun;
  };
  return {
    element,
    show,
    move(scene, window) {
      if (drawn === null || lastMilliseconds <= CHEAP_MILLISECONDS) show(scene, window);
      else canvas.style.transform = `matrix(${pictureMove(drawn, window).join()})`;
    },
    remove() {
      element.remove();
    },
  };
}
