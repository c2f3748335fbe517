import type { Topology } from '../../core/areas/topology';
import type { Size } from '../../core/geometry/mercator';
import type { View } from '../../core/geometry/view';
import { CanvasMapPainter } from '../../render/canvas/canvasMapPainter';
import { prepareCanvas } from '../../render/canvas/prepareCanvas';
import { drawMap } from '../../render/drawing/drawMap';
import type { LabelRoom } from '../../render/labels/settleLabels';
import { mapScale } from '../../render/style/mapScale';
import { namePixelsPerRem } from '../../render/style/namePixels';
import { remPixels } from '../../render/style/remPixels';
import { type Pictured, shownScene } from '../shownScene';

export interface StillPicture {
  draw(pictured: Pictured, view: View, size: Size): void;
}

/**
 * All that the map shows, as the CPU draws it on a canvas: it stands where the map cannot be fast enough.
 *
 * @param detail the finer boundaries, as far as they have come.
 * @param room what of the map is seen.
 */
export function createStillPicture(
  canvas: HTMLCanvasElement,
  detail: () => Topology | null,
  room: () => LabelRoom,
): StillPicture {
  return {
    draw(pictured, view, size) {
      const context = prepareCanvas(canvas, size);
      if (context === null) return;
      const scale = mapScale(remPixels(), namePixelsPerRem(pictured.session.stage));
      drawMap(shownScene(pictured, detail(), view), new CanvasMapPainter(context, { view, size, scale }), room());
    },
  };
}
