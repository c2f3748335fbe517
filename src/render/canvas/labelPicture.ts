import type { MapScene } from '../../core/scene/mapScene';
import { drawLabels } from '../drawing/drawLabels';
import type { MapWindow } from '../drawing/painter';
import { LABEL } from '../style/styleTable';
import { clearLayer, createCanvasLayer, wholeOf } from './canvasLayer';
import { CanvasMapPainter } from './canvasMapPainter';
import { holds, isOfSameScale, pictureMove } from './pictureMove';
import { snapped, widened } from './pictureWindow';

type LabelledScene = Pick<MapScene, 'labels' | 'appearance' | 'portrayal'>;

/** The labels of a map that is drawn by something else, on a canvas above it. */
export interface LabelPicture {
  readonly element: HTMLElement;
  /** Draws them sharp, in this task. */
  show(scene: LabelledScene, window: MapWindow): void;
  /** A frame of a moving camera: what was drawn is moved with it, and drawn anew where it no longer serves. */
  move(scene: LabelledScene, window: MapWindow): void;
}

/** So far beyond the window they are drawn, in CSS pixels. */
const MARGIN = 128;

/** @returns null where the browser gives no 2D canvas. */
export function createLabelPicture(): LabelPicture | null {
  const layer = createCanvasLayer(true);
  if (layer === null) return null;
  const element = document.createElement('div');
  element.className = 'map-labels';
  element.setAttribute('aria-hidden', 'true');
  element.append(layer.canvas);
  layer.canvas.style.transformOrigin = '0 0';
  let drawn: { readonly scene: LabelledScene; readonly window: MapWindow; readonly ratio: number } | null = null;

  const place = (window: MapWindow) => {
    if (drawn === null) return;
    const isShifted = isOfSameScale(drawn.window, window);
    const move = pictureMove(drawn.window, isShifted ? snapped(window, drawn.ratio) : window);
    layer.canvas.style.transform = isShifted ? `translate(${move[4]}px, ${move[5]}px)` : `matrix(${move.join()})`;
  };
  const draw = (scene: LabelledScene, window: MapWindow) => {
    const ratio = devicePixelRatio;
    const wide = widened(window, { ratio, marginPixels: MARGIN });
    drawn = { scene, window: wide, ratio };
    element.hidden = scene.labels === null;
    if (element.hidden) return;
    clearLayer(layer, wholeOf(wide), ratio);
    drawLabels(scene, new CanvasMapPainter(layer.context, wide), []);
  };
  return {
    element,
    show(scene, window) {
      const isSharp =
        drawn !== null &&
        drawn.scene === scene &&
        drawn.ratio === devicePixelRatio &&
        isOfSameScale(drawn.window, window) &&
        serves(drawn.window, window);
      if (!isSharp) draw(scene, window);
      place(window);
    },
    move(scene, window) {
      if (drawn === null || drawn.scene !== scene || !serves(drawn.window, window)) draw(scene, window);
      place(window);
    },
  };
}

/** Whether a picture of the labels may be moved to where a camera looks. */
function serves(drawn: MapWindow, window: MapWindow): boolean {
  if (drawn.scale !== window.scale || Math.abs(drawn.view.zoom - window.view.zoom) > LABEL.mostZoomedBy) return false;
  if (!isOfSameScale(drawn, window)) return true;
  return holds(drawn, window, 0);
}
