import type { MapScene } from '../../core/scene/mapScene';
import { createLabelPicture } from '../../render/canvas/labelPicture';
import { sizeOf } from '../../render/canvas/prepareCanvas';
import type { MapWindow } from '../../render/drawing/painter';
import { mapScale } from '../../render/style/mapScale';
import { namePixelsPerRem } from '../../render/style/namePixels';
import { remPixels } from '../../render/style/remPixels';
import type { AtlasStore } from '../../state/atlas';
import { followCoveringBoxes } from '../coveringBoxes';
import { followRem } from '../followRem';
import { followResolution } from '../followResolution';
import { keptWhile } from '../keptWhile';
import type { MapCamera } from '../mapCamera';
import { labelsOf } from '../shownScene';

/**
 * Labels above a map of WebGL, by the same painter as on the map that is drawn on a canvas. What the store holds is drawn in
 * the task in which it changes; while the camera moves, what was drawn moves with it.
 *
 * @returns a function that ends it.
 */
export function showLabels(container: HTMLElement, camera: MapCamera, atlas: AtlasStore): () => void {
  const picture = createLabelPicture();
  if (picture === null) return () => {};
  container.append(picture.element);
  const kept = keptWhile<Pick<MapScene, 'labels' | 'appearance' | 'portrayal'>>();
  const scene = () => {
    const state = atlas.getState();
    const { portrayal, overlays, geography, data, appearance, mapState } = state;
    const { basemap, language } = mapState;
    return kept([portrayal, overlays, geography, data, appearance, basemap.labels, language], () => ({
      labels: labelsOf(state),
      appearance,
      portrayal,
    }));
  };
  const scaleOf = () => mapScale(remPixels(), namePixelsPerRem(atlas.getState().session.stage));
  let scale = scaleOf();
  let size = sizeOf(container);
  const window = (): MapWindow => ({ view: camera.view, size, scale });
  let shown = scene();
  const show = () => {
    shown = scene();
    picture.show(shown, window(), covering.room);
  };
  const covering = followCoveringBoxes(container, () => {
    if (!camera.isMoving) show();
  });
  const rescale = () => {
    scale = scaleOf();
    show();
  };
  const unsubscribe = atlas.subscribe((state, previous) => {
    if (state.session.stage !== previous.session.stage) rescale();
    else if (scene() !== shown) show();
  });
  camera.on('move', () => picture.move(shown, window()));
  camera.on('moveend', show);
  camera.on('resize', () => {
    size = sizeOf(container);
    show();
  });
  const ends = [
    unsubscribe,
    covering.end,
    followRem(container, rescale),
    followResolution(show),
    () => picture.element.remove(),
  ];
  show();
  return () => {
    for (const end of ends) end();
  };
}
