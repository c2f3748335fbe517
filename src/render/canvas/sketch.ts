import type { Geographies, Geography } from '../../core/areas/geography';
import type { Topology } from '../../core/areas/topology';
import type { Size } from '../../core/geometry/mercator';
import type { View } from '../../core/geometry/view';
import type { Appearance } from '../../core/portrayal/palette';
import type { Portrayal } from '../../core/portrayal/portrayal';
import { drawAreas } from '../drawing/drawAreas';
import { pageScale } from '../style/mapScale';
import { remPixels } from '../style/remPixels';
import { CanvasPainter } from './canvasPainter';
import { prepareCanvas, sizeOf } from './prepareCanvas';

/** Of the atlas, what a sketch shows. */
interface Sketched {
  readonly portrayal: Portrayal;
  readonly appearance: Appearance;
  readonly geography: Geography;
  readonly data: { readonly geographies: Geographies; readonly land: Topology | null };
}

/** What was drawn last, in words: figures that say what the opening picture said do not draw it again. */
const drawn = new WeakMap<HTMLCanvasElement, string>();

/**
 * The first picture: the areas of the same Portrayal as the map's, on a canvas that the CPU draws, from the same topology
 * and with the same camera. It needs no map library, and so stands long before one has arrived; where there is no WebGL
 * it is the map.
 */
export function drawSketch(canvas: HTMLCanvasElement, { data, ...shown }: Sketched, view: View): void {
  const { portrayal, geography, appearance } = shown;
  const { geographies, land } = data;
  const size = sizeOf(canvas);
  const words = wordsOf(shown, land !== null, view, size);
  if (drawn.get(canvas) === words) return;
  const context = prepareCanvas(canvas, size);
  if (context === null) return;
  drawn.set(canvas, words);
  const scene = { portrayal, geography, appearance, geographies, land, selection: [], hovered: null };
  drawAreas(scene, new CanvasPainter(context, { view, size, scale: pageScale(remPixels()) }));
}

function wordsOf(
  { portrayal, geography, appearance }: Omit<Sketched, 'data'>,
  hasLand: boolean,
  { longitude, latitude, zoom, bearing }: View,
  size: Size,
): string {
  const camera = [longitude, latitude, zoom, bearing].map((number) => number.toFixed(6));
  const areas = portrayal.areas.map(({ fill, isGap, radiusPixels }) => [fill, isGap, radiusPixels]);
  const { symbolColour } = portrayal.legend;
  return JSON.stringify([appearance, geography.level, hasLand, camera, size, devicePixelRatio, symbolColour, areas]);
}
