import type { MapState } from '../../domain/mapState';
import type { Size } from '../../domain/mercator';
import type { AtlasStore } from '../../state/atlas';
import type { OverlayWork } from '../../state/overlayWork';
import { pictureView } from '../../state/pictureView';
import { sceneOf } from '../../state/sceneOf';
import { mapPicture } from '../../svg/mapPicture';
import { previewStyle } from '../../svg/mapStyle';
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
  return mapPicture(scene, view, size, previewStyle(size), mapState.language);
}
