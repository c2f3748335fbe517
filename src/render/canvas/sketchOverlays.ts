import type { View } from '../../core/geometry/view';
import type { MapScene } from '../../core/scene/mapScene';
import { drawOverlays } from '../drawing/drawOverlays';
import { mapScale } from '../style/mapScale';
import { remPixels } from '../style/remPixels';
import { CanvasMapPainter } from './canvasMapPainter';
import { sizeOf } from './prepareCanvas';

/** Draws overlays on a sketch that stands: the first picture has none of the code that they need. */
export function sketchOverlays(
  canvas: HTMLCanvasElement,
  scene: Pick<MapScene, 'overlays' | 'appearance'>,
  view: View,
): void {
  const context = canvas.getContext('2d');
  if (context === null) return;
  const rem = remPixels();
  drawOverlays(scene, new CanvasMapPainter(context, { view, size: sizeOf(canvas), scale: mapScale(rem, rem) }));
}
