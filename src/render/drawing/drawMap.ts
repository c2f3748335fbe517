import type { MapScene } from '../../core/scene/mapScene';
import type { LabelRoom } from '../labels/settleLabels';
import { drawAreas } from './drawAreas';
import { paintLabels, placedLabels } from './drawLabels';
import { drawOverlays } from './drawOverlays';
import type { Painter } from './painter';

/**
 * A map by calls on a painter, in the order of the live map: the one drawing that still pictures, prepared frames,
 * previews and pictures share.
 *
 * @param room what of the window is seen beside what stands on it already; null: all of it.
 */
export function drawMap(scene: MapScene, painter: Painter, room: LabelRoom | null = null): void {
  drawAreas(scene, painter);
  drawOverlays(scene, painter);
  paintLabels(placedLabels(scene, painter, room), scene, painter);
}
