import type { Size } from '../../core/geometry/mercator';
import type { View } from '../../core/geometry/view';
import type { MapScene } from '../../core/scene/mapScene';
import { drawMap } from '../drawing/drawMap';
import { wholeOf } from '../drawing/labelsOn';
import type { Box } from '../labels/box';
import type { MapStyle } from './mapStyle';
import { SvgPainter } from './svgPainter';

/**
 * A map as SVG elements, to be put into an element that clips them to the window.
 *
 * @param taken what stands on the map already, and no label may cover.
 */
export function mapMarks(scene: MapScene, view: View, size: Size, style: MapStyle, taken: readonly Box[] = []): string {
  const window = { view, size, scale: style.scale };
  const painter = new SvgPainter(window, style);
  drawMap(scene, painter, wholeOf(window, taken));
  return painter.marks();
}
