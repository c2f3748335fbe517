import type { Topology } from '../../core/areas/topology';
import type { Size } from '../../core/geometry/mercator';
import type { View } from '../../core/geometry/view';
import type { MapScene } from '../../core/scene/mapScene';
import { CanvasMapPainter } from '../../render/canvas/canvasMapPainter';
import { prepareCanvas, sizeOf } from '../../render/canvas/prepareCanvas';
import { drawMap } from '../../render/drawing/drawMap';
import { labelsOf, namePixelsPerRem } from '../../render/style/labelsOf';
import { mapScale } from '../../render/style/mapScale';
import { remPixels } from '../../render/style/remPixels';
import type { Atlas } from '../../state/atlas';
import { refined } from '../refined';

/** Of the atlas, what a picture of the map shows. */
export type Pictured = Pick<
  Atlas,
  'portrayal' | 'appearance' | 'geography' | 'data' | 'mapState' | 'session' | 'overlays'
>;

export interface StillPicture {
  /** @param size of the canvas, if it is not in its place on the page. */
  draw(pictured: Pictured, view: View, size?: Size): void;
}

/**
 * All that the map shows, as the CPU draws it on a canvas: it stands where the map cannot, or cannot be fast enough.
 *
 * @param detail the finer boundaries, as far as they have come.
 */
export function createStillPicture(
  canvas: HTMLCanvasElement,
  land: Topology | null,
  detail: () => Topology | null,
): StillPicture {
  return {
    draw(pictured, view, size = sizeOf(canvas)) {
      const context = prepareCanvas(canvas, size);
      if (context === null) return;
      const scale = mapScale(remPixels(), namePixelsPerRem(pictured.session.stage));
      drawMap(sceneOf(refined(pictured, detail(), view), land), new CanvasMapPainter(context, { view, size, scale }));
    },
  };
}

function sceneOf(pictured: Pictured, land: Topology | null): MapScene {
  const { portrayal, appearance, geography, data, mapState, session, overlays } = pictured;
  return {
    portrayal,
    appearance,
    geography,
    geographies: data.geographies,
    land,
    overlays,
    selection: mapState.selection,
    hovered: session.hovered?.adcode ?? null,
    labels: mapState.basemap.labels ? labelsOf(pictured) : [],
  };
}
