import type { Size } from '../../core/geometry/mercator';
import type { View } from '../../core/geometry/view';
import type { MapScene } from '../../core/scene/mapScene';
import { createLivePicture } from '../../render/canvas/livePicture';
import { sizeOf } from '../../render/canvas/prepareCanvas';
import type { MapWindow } from '../../render/drawing/painter';
import { type MapScale, mapScale } from '../../render/style/mapScale';
import { namePixelsPerRem } from '../../render/style/namePixels';
import { remPixels } from '../../render/style/remPixels';
import type { Atlas, AtlasStore } from '../../state/atlas';
import { followCoveringBoxes } from '../coveringBoxes';
import { followRem } from '../followRem';
import { followResolution } from '../followResolution';
import type { Materials } from '../mapSurface';
import type { CanvasCamera } from './createCanvasCamera';
import { drawAhead } from './drawAhead';
import { drawFirst } from './drawFirst';
import { followDetail } from './followDetail';
import { createSceneKeeper } from './sceneKeeper';

interface Drawn {
  readonly container: HTMLElement;
  /** Where the picture is put. */
  readonly element: HTMLElement;
  readonly atlas: AtlasStore;
  readonly camera: CanvasCamera;
  readonly materials: Materials;
  /** Whether something stands in the place of the first picture, which then has time. */
  readonly isCovered: boolean;
  /** Called when the first picture stands. */
  readonly onDrawn: () => void;
}

/**
 * Draws what the store holds in the task in which it changes, and the frames of the moving camera.
 *
 * @returns null where the browser gives no canvas to draw on.
 */
export function drawCanvasMap(drawn: Drawn): { remove(): void } | null {
  const { container, element, atlas, camera, materials, isCovered, onDrawn } = drawn;
  const picture = createLivePicture(() => covering.room);
  if (picture === null) return null;
  const covering = followCoveringBoxes(container, () => {
    if (isStanding && !camera.isMoving) show();
  });
  const sceneOf = createSceneKeeper();
  const scaleOf = ({ session }: Atlas): MapScale => mapScale(remPixels(), namePixelsPerRem(session.stage));
  let scale = scaleOf(atlas.getState());
  /** Of what was drawn sharp last; null: the camera has moved since. */
  let shown: MapScene | null = null;
  let isStanding = false;

  const scene = () => sceneOf(atlas.getState(), materials.detail.current, camera.view);
  const windowAt = (view: View): MapWindow => ({ view, size: camera.size, scale });
  const window = () => windowAt(camera.view);
  const ahead = drawAhead({ container, atlas, camera, materials, picture, windowAt });
  const stand = () => {
    if (isStanding) return;
    isStanding = true;
    element.append(picture.element);
    onDrawn();
  };
  const show = () => {
    shown = scene();
    if (!ahead.turn(shown)) picture.show(shown, window());
    stand();
  };
  const rescale = () => {
    scale = scaleOf(atlas.getState());
    show();
    ahead.forget();
  };
  camera.on('move', () => {
    shown = null;
  });
  const drawFrame = () => {
    if (camera.isMoving) {
      picture.move(scene(), window());
      stand();
    } else if (shown === null) show();
  };
  const unsubscribe = atlas.subscribe((state, previous) => {
    const isOnlyMoving = camera.isMoving && shown === null && isSameMap(state, previous);
    if (state.session.stage !== previous.session.stage) rescale();
    else if (isStanding && scene() !== shown && !isOnlyMoving) show();
    if (mayComeOther(state, previous)) ahead.drawAnew();
  });
  const ends = [
    unsubscribe,
    covering.end,
    ahead.end,
    followMoves(camera, drawFrame),
    followSize(container, camera, rescale),
    followRem(container, rescale),
    followResolution(rescale),
    followDetail({ container, atlas, camera, detail: materials.detail }, show),
  ];
  const endFirst = isCovered
    ? drawFirst(
        picture,
        () => ({ scene: scene(), window: window() }),
        (first) => {
          shown = first;
          if (first === null) show();
          else stand();
        },
      )
    : show();
  return {
    remove() {
      for (const end of ends) end();
      endFirst?.();
      picture.remove();
    },
  };
}

/** Moves the camera on once a frame, as long as it moves. */
function followMoves(camera: CanvasCamera, onFrame: () => void): () => void {
  let frame = 0;
  const ask = () => {
    frame ||= requestAnimationFrame((time) => {
      frame = 0;
      camera.step(time);
      onFrame();
      if (camera.isMoving) ask();
    });
  };
  camera.on('movestart', ask);
  camera.on('move', ask);
  return () => cancelAnimationFrame(frame);
}

/** Keeps the camera as large as its place. */
function followSize(container: HTMLElement, camera: CanvasCamera, onSize: () => void): () => void {
  const isSame = (a: Size, b: Size) => a.widthPixels === b.widthPixels && a.heightPixels === b.heightPixels;
  const observer = new ResizeObserver(() => {
    const size = sizeOf(container);
    if (isSame(size, camera.size)) return;
    camera.resize(size);
    onSize();
  });
  observer.observe(container);
  return () => observer.disconnect();
}

/** Whether only the camera, or what is no part of the map, is another. */
function isSameMap(state: Atlas, previous: Atlas): boolean {
  return (
    (['portrayal', 'appearance', 'geography', 'data', 'overlays'] as const).every(
      (key) => state[key] === previous[key],
    ) &&
    state.mapState.selection === previous.mapState.selection &&
    state.mapState.basemap === previous.mapState.basemap &&
    state.mapState.language === previous.mapState.language
  );
}

/** Whether the maps that may come next, or what they are drawn from, are others. */
function mayComeOther(state: Atlas, previous: Atlas): boolean {
  const isOther = (Object.keys(state) as (keyof Atlas)[]).some(
    (key) => key !== 'session' && state[key] !== previous[key],
  );
  return isOther || state.session.upcoming !== previous.session.upcoming;
}
