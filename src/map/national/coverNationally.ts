import type { View } from '../../core/geometry/view';
import type { MapScene } from '../../core/scene/mapScene';
import { createLivePicture, type LivePicture } from '../../render/canvas/livePicture';
import { sizeOf } from '../../render/canvas/prepareCanvas';
import { mapScale } from '../../render/style/mapScale';
import { namePixelsPerRem } from '../../render/style/namePixels';
import { remPixels } from '../../render/style/remPixels';
import type { Atlas, AtlasStore } from '../../state/atlas';
import type { DetailTopology } from '../../state/detailTopology';
import { seenAtRest } from '../../state/stageView';
import { followCoveringBoxes } from '../coveringBoxes';
import { followRem } from '../followRem';
import { followResolution } from '../followResolution';
import { frameOf } from '../frame';
import type { MapCamera } from '../mapCamera';
import { createSceneKeeper } from '../sceneKeeper';
import { createInsetPicture } from './insetPicture';

/** A picture over a map that cannot project: slides of the whole country. */
export interface NationalCover {
  /** The camera as it is seen. */
  seen(): View;
  readonly isShown: boolean;
  remove(): void;
}

/**
 * Lays slides of the whole country over a map of WebGL, on their own projection and drawn by the CPU, as long as the camera
 * rests there. A slide that is turned to stands at once; where the camera comes or goes by moving, the picture dissolves.
 */
export function coverNationally(
  container: HTMLElement,
  atlas: AtlasStore,
  camera: MapCamera,
  detail: DetailTopology,
): NationalCover {
  const element = document.createElement('div');
  element.className = 'national-cover';
  element.setAttribute('aria-hidden', 'true');
  const inset = createInsetPicture(element);
  const sceneOf = createSceneKeeper();
  let picture: LivePicture | null = null;
  let size = sizeOf(container);
  let drawn: { readonly scene: MapScene; readonly view: View } | null = null;

  const seen = () => (moves.hasLeft ? camera.view : seenAtRest(atlas.getState(), camera.view, size));
  const draw = (state: Atlas, view: View) => {
    picture ??= createLivePicture(() => covering.room);
    if (picture === null) return;
    if (picture.element.parentElement === null) element.prepend(picture.element);
    const scene = sceneOf(state, detail.current, view);
    if (drawn?.scene === scene && isSameView(drawn.view, view)) return;
    drawn = { scene, view };
    const scale = mapScale(remPixels(), namePixelsPerRem(state.session.stage));
    picture.show(scene, { view, size, scale });
    const frame = () => frameOf(container, state.session);
    inset.show(scene, { view, size, scale }, frame, state.mapState.language);
  };
  const update = (isDissolving: boolean) => {
    const view = seen();
    const isNational = view.projection !== undefined;
    if (isNational) draw(atlas.getState(), view);
    element.dataset.dissolving = String(isDissolving);
    element.dataset.shown = String(isNational);
    if (isNational && element.parentElement === null) container.append(element);
  };
  const redraw = () => {
    drawn = null;
    update(false);
  };
  const moves = followLeaving(camera, () => update(true));
  camera.on('resize', () => {
    size = sizeOf(container);
    redraw();
  });
  const covering = followCoveringBoxes(container, redraw);
  const ends = [
    atlas.subscribe(() => update(false)),
    covering.end,
    followRem(container, redraw),
    followResolution(redraw),
  ];
  update(false);
  return {
    seen,
    get isShown() {
      return element.dataset.shown === 'true';
    },
    remove() {
      for (const end of ends) end();
      element.remove();
    },
  };
}

/**
 * Tells moves that are seen from jumps, which end in the task in which they begin: the store tells what those lead to.
 *
 * @param onSeen called when the camera has left where it rested, and when it rests again.
 */
function followLeaving(camera: MapCamera, onSeen: () => void): { readonly hasLeft: boolean } {
  let hasLeft = false;
  let isTold = false;
  const tellLater = () =>
    queueMicrotask(() => {
      if (hasLeft === isTold) return;
      isTold = hasLeft;
      onSeen();
    });
  camera.on('move', () => {
    if (!camera.isMoving || hasLeft) return;
    hasLeft = true;
    tellLater();
  });
  camera.on('moveend', () => {
    hasLeft = false;
    tellLater();
  });
  return {
    get hasLeft() {
      return hasLeft;
    },
  };
}

function isSameView(a: View, b: View): boolean {
  return (['longitude', 'latitude', 'zoom', 'bearing', 'projection'] as const).every((key) => a[key] === b[key]);
}
