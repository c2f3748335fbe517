import type { View } from '../../core/geometry/view';
import type { MapScene } from '../../core/scene/mapScene';
import type { LivePicture } from '../../render/canvas/livePicture';
import type { MapWindow } from '../../render/drawing/painter';
import type { Atlas, AtlasStore } from '../../state/atlas';
import { seenAtRest } from '../../state/stageView';
import { markNow } from '../../state/timing';
import { whenIdle } from '../../state/whenIdle';
import { isSameFrame, type Place } from '../frames/drawnFrame';
import { previewPicture } from '../frames/previewPicture';
import type { Materials } from '../mapSurface';
import { type Pictured, shownScene } from '../shownScene';
import type { CanvasCamera } from './createCanvasCamera';
import { withinLimits } from './withinLimits';

/** While the map is moved, drawing would be felt. */
const BUSY_MILLISECONDS = 200;
/** The reader may come back at any moment; with less nothing would ever be done. */
const [LEAST_MILLISECONDS, MOST_MILLISECONDS] = [2, 8];
/** On a busy page the next map still comes before the reader asks for it. */
const PATIENCE_MILLISECONDS = 500;

interface Drawing {
  /** Says in `data-prepared-frames` whether one is ready. */
  readonly container: HTMLElement;
  readonly atlas: AtlasStore;
  readonly camera: CanvasCamera;
  readonly materials: Materials;
  readonly picture: LivePicture;
  readonly windowAt: (view: View) => MapWindow;
}

/** The map that may come next. */
interface Next {
  readonly pictured: Pictured;
  readonly view: View;
  /** The same as it is seen; see `seenAtRest`. */
  readonly seen: View;
  readonly scene: MapScene;
}

/** Draws the likeliest of the maps that `session.upcoming` names, so that to turn to it takes no drawing. */
export interface Ahead {
  /** Shows what the store holds, if that has been drawn; false where it has not. */
  turn(scene: MapScene): boolean;
  /** What comes next may be another. */
  drawAnew(): void;
  /** It is to be drawn in another size. */
  forget(): void;
  end(): void;
}

export function drawAhead({ container, atlas, camera, materials, picture, windowAt }: Drawing): Ahead {
  let cancel: (() => void) | null = null;
  let next: Next | null = null;
  /** Whether another may have become likelier; what was drawn still serves if it is turned to. */
  let isDoubtful = true;
  let hasEnded = false;

  const drawLater = () => {
    if (hasEnded) return;
    cancel ??= whenIdle((milliseconds) => {
      cancel = null;
      draw(Math.max(LEAST_MILLISECONDS, Math.min(milliseconds, MOST_MILLISECONDS)));
    }, PATIENCE_MILLISECONDS);
  };
  const drawAnew = () => {
    isDoubtful = true;
    delete container.dataset.preparedFrames;
    if (next !== null || atlas.getState().session.upcoming.length > 0) drawLater();
  };
  const setNext = (found: Next | null) => {
    isDoubtful = false;
    if (found !== null && next !== null && isSameMap(found, next)) return;
    next = found;
    delete container.dataset.preparedFrames;
  };
  const previewOf = previewPicture(atlas, materials, drawAnew);
  const findNext = (): Next | null => {
    const state = atlas.getState();
    for (const mapState of state.session.upcoming) {
      const preview = previewOf(mapState);
      if (preview === null) return null;
      const { pictured } = preview;
      const view = withinLimits(preview.view, camera.size);
      if (isSame(state, pictured) && isSameView(view, camera.view)) continue;
      const seen = seenAtRest(pictured, view, camera.size);
      return { pictured, view, seen, scene: shownScene(pictured, materials.detail.current, view) };
    }
    return null;
  };
  const draw = (milliseconds: number) => {
    if (camera.isMoving) {
      setTimeout(drawLater, BUSY_MILLISECONDS);
      return;
    }
    if (isDoubtful) setNext(findNext());
    if (next === null) return;
    const stands = picture.prepare(next.scene, windowAt(next.seen), performance.now() + milliseconds);
    if (stands === true) container.dataset.preparedFrames = '1';
    else if (stands === false) drawLater();
  };

  return {
    turn(scene) {
      const { view } = camera;
      if (next === null || !isSame(atlas.getState(), next.pictured)) return false;
      if (!isSameMap(next, { ...next, view, scene }) || !picture.turn(scene, windowAt(next.seen))) return false;
      setNext(null);
      markNow('atlas:prepared-frame');
      return true;
    },
    drawAnew,
    forget() {
      setNext(null);
      drawAnew();
    },
    end() {
      hasEnded = true;
      cancel?.();
      setNext(null);
    },
  };
}

function isSameMap(a: Next, b: Next): boolean {
  // Finer boundaries may have come.
  const isSameGround = a.scene.geography === b.scene.geography && a.scene.land === b.scene.land;
  return isSameGround && isSameView(a.view, b.view) && isSameFrame(framed(a.pictured), framed(b.pictured));
}

/** That of the pictures is seen to by the picture itself. */
const PLACE: Place = { size: { widthPixels: 0, heightPixels: 0 }, pixelRatio: 1 };

function framed(pictured: Pictured) {
  return { pictured, place: PLACE };
}

function isSame(state: Atlas, pictured: Pictured): boolean {
  return isSameFrame(framed(state), framed(pictured));
}

function isSameView(a: View, b: View): boolean {
  const isNear = (['longitude', 'latitude', 'zoom', 'bearing'] as const).every(
    (key) => Math.abs(a[key] - b[key]) < 1e-9,
  );
  return isNear && a.projection === b.projection;
}
