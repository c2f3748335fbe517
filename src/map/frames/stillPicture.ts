import type { Topology } from '../../core/areas/topology';
import type { Size } from '../../core/geometry/mercator';
import type { View } from '../../core/geometry/view';
import { CanvasMapPainter } from '../../render/canvas/canvasMapPainter';
import { drawInset } from '../../render/canvas/drawInset';
import { prepareCanvas } from '../../render/canvas/prepareCanvas';
import { drawMap } from '../../render/drawing/drawMap';
import type { LabelRoom } from '../../render/labels/settleLabels';
import { mapScale } from '../../render/style/mapScale';
import { namePixelsPerRem } from '../../render/style/namePixels';
import { remPixels } from '../../render/style/remPixels';
import { seenAtRest } from '../../state/stageView';
import { frameOf } from '../frame';
import { insetBeside } from '../national/insetPicture';
import { type Pictured, shownScene } from '../shownScene';

export interface StillPicture {
  draw(pictured: Pictured, view: View, size: Size): void;
}

/**
 * All that the map shows, as the CPU draws it on a canvas: it stands where the map cannot be fast enough.
 *
 * @param container of the map.
 * @param detail the finer boundaries, as far as they have come.
 * @param room what of the map is seen.
 */
export function createStillPicture(
  container: HTMLElement,
  canvas: HTMLCanvasElement,
  detail: () => Topology | null,
  room: () => LabelRoom,
): StillPicture {
  return {
    draw(pictured, view, size) {
      const context = prepareCanvas(canvas, size);
      if (context === null) return;
      const scale = mapScale(remPixels(), namePixelsPerRem(pictured.session.stage));
      const window = { view: seenAtRest(pictured, view, size), size, scale };
      const scene = shownScene(pictured, detail(), view);
      drawMap(scene, new CanvasMapPainter(context, window), room());
      if (window.view.projection === undefined) return;
      const frame = frameOf(container, pictured.session);
      const inset = insetBeside(scene, window, frame);
      if (inset === null) return;
      const { magnification } = frame;
      const corner = document.createElement('canvas');
      const { language } = pictured.mapState;
      drawInset(corner, scene, inset, { language, ratio: devicePixelRatio, magnification });
      const { x, y, width, height } = inset.box;
      context.globalAlpha = 1;
      context.drawImage(corner, x, y, width, height);
    },
  };
}
