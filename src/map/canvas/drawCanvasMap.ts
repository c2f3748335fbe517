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
import { seenAtRest } from '../../state/stageView';
import { followCoveringBoxes } from '../coveringBoxes';
import { followCounties } from '../followCounties';
import { followRem } from '../followRem';
import { followResolution } from '../followResolution';
import type { Materials } from '../mapSurface';
import { createNationalStage } from '../national/nationalStage';
import { createSceneKeeper } from '../sceneKeeper';
import type { CanvasCamera } from './createCanvasCamera';
import { drawAhead } from './drawAhead';
import { drawFirst } from './drawFirst';
import { followDetail } from './followDetail';

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

export interface CanvasMap {
  /** The camera as it is seen: on a projection of its own where a slide of the whole country is shown. */
  seen(): View;
  remove(): void;
}

/**
 * Draws what the store holds in the task in which it changes, and the frames of the moving camera.
 *
 * @returns null where the browser gives no canvas to draw on.
 */
export function drawCanvasMap(drawn: Drawn): CanvasMap | null {
  const { container, element, atlas, camera, materials, isCovered, onDrawn } = drawn;
  const picture = createLivePicture(() => covering.room);
  if (picture === null) return null;
  const covering = followCoveringBoxes(container, () => {
    if (isStanding && !camera.isMoving) show();
  });
  const sceneOf = createSceneKeeper();
  let scale = scaleOf(atlas.getState());
  /** Of what was drawn sharp last; null: the camera has moved since. */
  let shown: MapScene | null = null;
  let isStanding = false;

  const scene = () => sceneOf(atlas.getState(), materials.detail.current, camera.view);
  const windowAt = (view: View): MapWindow => ({ view, size: camera.size, scale });
  /** Held but not moved, it is still at rest. */
  const hasLeft = () => camera.isMoving && shown === null;
  const seen = () => (hasLeft() ? camera.view : seenAtRest(atlas.getState(), camera.view, camera.size));
  const national = createNationalStage(container, element, atlas);
  const ahead = drawAhead({ container, atlas, camera, materials, picture, windowAt });
  const stand = () => {
    if (isStanding) return;
    isStanding = true;
    element.append(picture.element);
    onDrawn();
  };
  const show = (hasMoved = false, drawn: MapScene | null = null) => {
    const window = windowAt(seen());
    const next = drawn ?? scene();
    shown = next;
    national.show(next, window, hasMoved, () => {
      if (drawn === null && !ahead.turn(next)) picture.show(next, window);
    });
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
    if (shown === null && (!camera.isMoving || national.isShown)) show(true);
    else if (camera.isMoving && !national.isShown) {
      picture.move(scene(), windowAt(camera.view));
      stand();
    }
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
    national.remove,
    followRestoredCanvases(element, picture.lose, show),
    followMoves(camera, drawFrame),
    followSize(container, camera, rescale),
    followRem(container, rescale),
    followResolution(rescale),
    followDetail({ container, atlas, camera, detail: materials.detail }, show),
    followCounties(container, atlas, camera),
  ];
  const look = () => ({ scene: scene(), window: windowAt(seen()) });
  const endFirst = isCovered ? drawFirst(picture, look, (first) => show(false, first)) : show();
  return {
    seen,
    remove() {
      for (const end of ends) end();
      endFirst?.();
      picture.remove();
    },
  };
}

function scaleOf({ session }: Atlas): MapScale {
  return mapScale(remPixels(), namePixelsPerRem(session.stage));
}

/** Browsers take canvases away, as when the graphics card was lost, and give them back empty: once for all of them. */
function followRestoredCanvases(element: HTMLElement, lose: () => void, show: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      lose();
      show();
    });
  };
  // The event does not bubble.
  element.addEventListener('contextrestored', later, { capture: true });
  return () => {
    clearTimeout(timer);
    element.removeEventListener('contextrestored', later, { capture: true });
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
