import type { MapScene } from '../../core/scene/mapScene';
import type { Box } from './box';
import { drawAreas } from './drawAreas';
import { drawNames } from './drawNames';
import { drawOverlays } from './drawOverlays';
import type { Painter } from './painter';

/**
 * A map by calls on a painter, in the order of the live map: the one drawing that still pictures, prepared frames,
 * previews and pictures share.
 *
 * @param taken what stands on the map already, and no name may cover.
 */
export function drawMap(scene: MapScene, painter: Painter, taken: readonly Box[] = []): void {
  drawAreas(scene, painter);
  drawOverlays(scene, painter);
  drawNames(scene, painter, taken);
}
