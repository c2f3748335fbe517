import type { View } from '../../core/geometry/view';
import type { MapScene } from '../../core/scene/mapScene';
import { paintLabels, placedLabels } from '../drawing/drawLabels';
import type { MapWindow } from '../drawing/painter';
import type { LabelRoom } from '../labels/settleLabels';
import { LABEL } from '../style/styleTable';
import { clearLayer, createCanvasLayer, wholeOf } from './canvasLayer';
import { CanvasMapPainter } from './canvasMapPainter';
import { holds, isOfSameScale, pictureMove } from './pictureMove';
import { snapped, widened } from './pictureWindow';
import { roomOn } from './roomOn';

type LabelledScene = Pick<MapScene, 'labels' | 'appearance' | 'portrayal'>;

/** The labels of a map that is drawn by something else, on a canvas above it. */
export interface LabelPicture {
  readonly element: HTMLElement;
  /**
   * Draws them sharp, in this task.
   *
   * @param room what of the window is seen.
   */
  show(scene: LabelledScene, window: MapWindow, room: LabelRoom): void;
  /** A frame of a moving camera: what was drawn is moved with it, and drawn anew where it no longer serves. */
  move(scene: LabelledScene, window: MapWindow): void;
}

/** So far beyond the window they are drawn, in CSS pixels. */
const MARGIN = 128;

interface Drawn {
  readonly scene: LabelledScene;
  readonly window: MapWindow;
  readonly ratio: number;
  readonly room: LabelRoom | null;
  /** Where the camera was. */
  readonly at: View;
}

/** @returns null where the browser gives no 2D canvas. */
export function createLabelPicture(): LabelPicture | null {
  const layer = createCanvasLayer(true);
  if (layer === null) return null;
  const element = document.createElement('div');
  element.className = 'map-labels';
  element.setAttribute('aria-hidden', 'true');
  element.append(layer.canvas);
  layer.canvas.style.transformOrigin = '0 0';
  let drawn: Drawn | null = null;

  const place = (window: MapWindow) => {
    if (drawn === null) return;
    const isShifted = isOfSameScale(drawn.window, window);
    const move = pictureMove(drawn.window, isShifted ? snapped(window, drawn.ratio) : window);
    layer.canvas.style.transform = isShifted ? `translate(${move[4]}px, ${move[5]}px)` : `matrix(${move.join()})`;
  };
  const draw = (scene: LabelledScene, window: MapWindow, room: LabelRoom | null) => {
    const ratio = devicePixelRatio;
    const wide = widened(window, { ratio, marginPixels: MARGIN });
    drawn = { scene, window: wide, ratio, room, at: window.view };
    element.hidden = scene.labels === null;
    if (element.hidden) return;
    clearLayer(layer, wholeOf(wide), ratio);
    const painter = new CanvasMapPainter(layer.context, wide);
    paintLabels(placedLabels(scene, painter, room === null ? null : roomOn(wide, window, ratio, room)), scene, painter);
  };
  return {
    element,
    show(scene, window, room) {
      const isSame =
        drawn !== null &&
        drawn.scene === scene &&
        drawn.room === room &&
        drawn.ratio === devicePixelRatio &&
        drawn.at === window.view &&
        serves(drawn.window, window);
      if (!isSame) draw(scene, window, room);
      place(window);
    },
    move(scene, window) {
      if (drawn === null || drawn.scene !== scene || !serves(drawn.window, window)) draw(scene, window, null);
      place(window);
    },
  };
}

/** Whether a picture of the labels may be moved to where a camera looks. */
function serves(drawn: MapWindow, window: MapWindow): boolean {
  if (isOfSameScale(drawn, window)) return holds(drawn, window, 0);
  const isNear = Math.abs(drawn.view.zoom - window.view.zoom) <= LABEL.mostZoomedBy;
  return drawn.scale === window.scale && drawn.view.projection === window.view.projection && isNear;
}
