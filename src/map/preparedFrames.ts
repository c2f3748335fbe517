import type { Size } from '../core/geometry/mercator';
import type { View } from '../core/geometry/view';
import type { PortrayedOverlay } from '../core/overlays/portrayOverlays';
import type { Recipe } from '../core/overlays/recipe';
import { sizeOf } from '../render/canvas/prepareCanvas';
import type { Atlas, AtlasStore } from '../state/atlas';
import type { Meshes } from '../state/meshes';
import { createLaying } from '../state/overlays/createLaying';
import { markNow } from '../state/timing';
import type { Targets } from './followCamera';
import { followRem } from './followRem';
import { DETAIL_ZOOM } from './refined';
import { createStillPicture, type Pictured, type StillPicture } from './stillPicture';

const MOST_FRAMES = 4;
/** Device pixels of all frames together, each of four bytes: four of a window of 3840 × 2160. */
const MOST_PIXELS = 34e6;
/** While the map is moved, drawing would be felt. */
const BUSY_MILLISECONDS = 200;

/** Finished pictures of the maps that may come next. */
export interface PreparedFrames {
  /** Shows the one of what the store holds, in this task; false where there is none. */
  show(): boolean;
  hide(): void;
  readonly isShown: boolean;
  remove(): void;
}

/** A picture, and all that it was drawn from. */
interface Frame {
  readonly canvas: HTMLCanvasElement;
  readonly picture: StillPicture;
  drawn: Drawn | null;
}

interface Drawn {
  readonly pictured: Pictured;
  readonly view: View;
  readonly place: Place;
}

/** The window of the map, as long as it stays as it is. */
interface Place {
  readonly size: Size;
  readonly pixelRatio: number;
}

interface Needs {
  readonly meshes: Meshes;
  readonly targets: Targets;
  /** Has an overlay computed that is not on the map yet. */
  readonly prepareOverlay: (recipe: Recipe) => void;
  /** Whether drawing would be felt now. */
  readonly isBusy: () => boolean;
}

/**
 * While nothing else is to do, draws the maps that `session.upcoming` names, each on a canvas of its own, which is laid
 * over the map when it is shown: that takes no drawing at all. A picture that no longer is what the store would show is
 * drawn anew. How many are ready stands in `data-prepared-frames` of the container, once that has been found out.
 */
export function createPreparedFrames(
  container: HTMLElement,
  atlas: AtlasStore,
  { meshes, targets, prepareOverlay, isBusy }: Needs,
): PreparedFrames {
  /** Those that were needed last come first. */
  let frames: Frame[] = [];
  let shown: Frame | null = null;
  let cancel: (() => void) | null = null;
  let isDetailAsked = false;
  let isRemoved = false;
  let place = placeOf(container);

  const later = (task: () => void = step) => {
    if (isRemoved) return;
    cancel ??= whenIdle(() => {
      cancel = null;
      task();
    });
  };

  /** Draws one frame that is wanted, and comes again for the next. */
  const step = () => {
    const { upcoming } = atlas.getState().session;
    if (upcoming.length === 0) return clear();
    if (isBusy()) {
      setTimeout(later, BUSY_MILLISECONDS);
      return;
    }
    const { size, pixelRatio } = place;
    const pixels = size.widthPixels * size.heightPixels * pixelRatio ** 2;
    const most = Math.min(MOST_FRAMES, Math.floor(MOST_PIXELS / pixels));
    const wanted = upcoming
      .slice(0, most)
      .map(picturedFor)
      .filter((drawn) => drawn !== null);
    const frameOf = (drawn: Drawn) => frames.find((frame) => frame.drawn !== null && isSame(frame.drawn, drawn));
    const next = wanted.find((drawn) => frameOf(drawn) === undefined);
    container.dataset.preparedFrames = String(wanted.filter((drawn) => frameOf(drawn) !== undefined).length);
    if (next === undefined) return;
    const kept = new Set([...wanted.map(frameOf), shown]);
    const frame = frames.length < most ? createFrame() : frames.findLast((each) => !kept.has(each));
    if (frame === undefined) return;
    frame.picture.draw(next.pictured, next.view, size);
    frame.drawn = next;
    frames = [frame, ...frames.filter((other) => other !== frame)];
    later();
  };

  /** What a frame is drawn from; null while something of it has yet to come. */
  const picturedFor = (mapState: Atlas['mapState']): Drawn | null => {
    const state = atlas.getState();
    const previewed = { ...state, ...state.preview(mapState) };
    const overlays = createLaying()(previewed);
    const missing = overlays.filter(({ isComputing }) => isComputing);
    for (const { recipe } of missing) if (recipe !== null) prepareOverlay(recipe);
    const pictured: Pictured = { ...previewed, overlays, session: { ...previewed.session, hovered: null } };
    const view = targets.view({ ...previewed, overlays });
    if (view.zoom >= DETAIL_ZOOM && meshes.detail === null && !isDetailAsked) {
      isDetailAsked = true;
      void meshes.detailTopology().then(() => later());
      return null;
    }
    return missing.length > 0 ? null : { pictured, view, place };
  };

  const createFrame = (): Frame => {
    const canvas = document.createElement('canvas');
    canvas.className = 'prepared-frame';
    canvas.setAttribute('aria-hidden', 'true');
    return {
      canvas,
      picture: createStillPicture(canvas, atlas.getState().data.land, () => meshes.detail),
      drawn: null,
    };
  };

  const clear = () => {
    frames = frames.filter((frame) => frame === shown);
    delete container.dataset.preparedFrames;
  };
  const anew = () => {
    delete container.dataset.preparedFrames;
    later();
  };

  const unsubscribe = atlas.subscribe((state, previous) => {
    const isPaged = state.session.upcoming.length > 0 || frames.length > 0;
    const isOther = (Object.keys(state) as (keyof Atlas)[]).some(
      (key) => key !== 'session' && state[key] !== previous[key],
    );
    if (isPaged && (isOther || state.session.upcoming !== previous.session.upcoming)) anew();
  });
  // To ask at the moment of a switch would have the browser compute styles first.
  const onSize = () => {
    place = placeOf(container);
    if (frames.length > 0) anew();
  };
  const observer = new ResizeObserver(onSize);
  observer.observe(container);
  const unfollowRem = followRem(container, onSize);

  return {
    get isShown() {
      return shown !== null;
    },
    show() {
      if (frames.length === 0) return false;
      const state = atlas.getState();
      const frame = frames.find(({ drawn }) => drawn !== null && isSame(drawn, { pictured: state, place }));
      if (frame === undefined || window.devicePixelRatio !== place.pixelRatio) return false;
      if (shown !== frame) {
        container.append(frame.canvas);
        shown?.canvas.remove();
        shown = frame;
      }
      frames = [frame, ...frames.filter((other) => other !== frame)];
      markNow('atlas:prepared-frame');
      return true;
    },
    hide() {
      shown?.canvas.remove();
      shown = null;
      later();
    },
    remove() {
      isRemoved = true;
      cancel?.();
      unsubscribe();
      observer.disconnect();
      unfollowRem();
      shown?.canvas.remove();
      shown = null;
      clear();
    },
  };
}

function placeOf(container: HTMLElement): Place {
  return { size: sizeOf(container), pixelRatio: window.devicePixelRatio };
}

/** The camera that a view of null leads to follows from the place and all else that is compared. */
function isSame(a: Omit<Drawn, 'view'>, b: Omit<Drawn, 'view'>): boolean {
  const [one, other] = [a.pictured, b.pictured];
  return (
    a.place === b.place &&
    one.portrayal === other.portrayal &&
    one.appearance === other.appearance &&
    one.session.surface === other.session.surface &&
    one.session.stage === other.session.stage &&
    one.mapState.language === other.mapState.language &&
    one.mapState.basemap.labels === other.mapState.basemap.labels &&
    one.mapState.selection.join() === other.mapState.selection.join() &&
    isSameCamera(one.mapState.view, other.mapState.view) &&
    one.overlays.length === other.overlays.length &&
    one.overlays.every((overlay, index) => looksAlike(overlay, other.overlays[index] as PortrayedOverlay))
  );
}

function isSameCamera(one: View | null, other: View | null): boolean {
  if (one === null || other === null) return one === other;
  return (Object.keys(one) as (keyof View)[]).every((key) => one[key] === other[key]);
}

/** Whatever else is told of an overlay, it is drawn from these. */
function looksAlike(one: PortrayedOverlay, other: PortrayedOverlay): boolean {
  return (
    one.choice.id === other.choice.id &&
    one.choice.opacity === other.choice.opacity &&
    one.metresPerMinute === other.metresPerMinute &&
    (one.districts === other.districts || one.districts.length + other.districts.length === 0) &&
    one.parts.length === other.parts.length &&
    one.parts.every((part, index) => part === other.parts[index])
  );
}

function whenIdle(task: () => void): () => void {
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(task, BUSY_MILLISECONDS);
    return () => clearTimeout(timer);
  }
  const request = requestIdleCallback(task);
  return () => cancelIdleCallback(request);
}
