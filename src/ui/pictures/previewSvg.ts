import type { Size } from '../../core/geometry/mercator';
import type { MapState } from '../../core/portrayal/mapState';
import { mapPicture } from '../../render/svg/mapPicture';
import { previewStyle } from '../../render/svg/mapStyle';
import type { AtlasStore } from '../../state/atlas';
import type { OverlayWork } from '../../state/overlays/overlayWork';
import { pictureView } from '../../state/pictureView';
import { sceneOf } from '../../state/sceneOf';
import { mapWindowSize } from './mapWindowSize';

/**
 * The map of any MapState alone, small, as SVG text: for a list of slides, or what comes next. It is drawn at once from
 * what is on the page; overlays that have not been drawn yet are left out (`OverlayWork.prepare` has them drawn).
 *
 * @param windowSize that of the map which the MapState's view was set in.
 */
export function previewSvg(
  atlas: AtlasStore,
  work: Pick<OverlayWork, 'known'>,
  mapState: MapState,
  size: Size,
  windowSize: Size = mapWindowSize(),
): string {
  const { scene, data } = sceneOf(atlas.getState(), work, mapState);
  const { geography, portrayal } = scene;
  const view = pictureView({ mapState, portrayal, geography, data }, size, windowSize);
  return mapPicture(scene, view, size, previewStyle(size));
}
