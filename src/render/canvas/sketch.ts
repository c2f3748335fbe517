import type { Geographies, Geography } from '../../core/areas/geography';
import type { Topology } from '../../core/areas/topology';
import type { View } from '../../core/geometry/view';
import type { Appearance } from '../../core/portrayal/palette';
import type { Portrayal } from '../../core/portrayal/portrayal';
import { drawAreas } from '../drawing/drawAreas';
import { FULL_SCALE } from '../style/mapScale';
import { CanvasPainter } from './canvasPainter';
import { prepareCanvas, sizeOf } from './prepareCanvas';

/** Of the atlas, what a sketch shows. */
interface Sketched {
  readonly portrayal: Portrayal;
  readonly appearance: Appearance;
  readonly geography: Geography;
  readonly data: { readonly geographies: Geographies; readonly land: Topology | null };
}

/**
 * The first picture: the areas of the same Portrayal as the map's, on a canvas that the CPU draws, from the same topology
 * and with the same camera. It needs no map library, and so stands long before one has arrived; where there is no WebGL
 * it is the map.
 */
export function drawSketch(canvas: HTMLCanvasElement, { data, ...shown }: Sketched, view: View): void {
  const { portrayal, geography, appearance } = shown;
  const { geographies, land } = data;
  const size = sizeOf(canvas);
  const context = prepareCanvas(canvas, size);
  if (context === null) return;
  const scene = { portrayal, geography, appearance, geographies, land, selection: [], hovered: null };
  drawAreas(scene, new CanvasPainter(context, { view, size, scale: FULL_SCALE }));
}
