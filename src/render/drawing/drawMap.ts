import type { MapScene } from '../../core/scene/mapScene';
import type { Box } from '../labels/box';
import { drawAreas } from './drawAreas';
import { drawLabels } from './drawLabels';
import { drawOverlays } from './drawOverlays';
import type { Painter } from './painter';

/**
 * A map by calls on a painter, in the order of the live map: the one drawing that still pictures, prepared frames,
 * previews and pictures share.
 *
 * @param taken what stands on the map already, and no label may cover.
 */
export function drawMap(scene: MapScene, painter: Painter, taken: readonly Box[] = []): void {
  drawAreas(scene, painter);
  drawOverlays(scene, painter);
  drawLabels(scene, painter, taken);
}
