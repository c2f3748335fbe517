import { sizeOf } from '../../render/canvas/prepareCanvas';
import type { Atlas, AtlasStore } from '../../state/atlas';
import { markNow } from '../../state/timing';
import { followRem } from '../followRem';
import type { Place } from './drawnFrame';
import { createFrameDrawer, type DrawingNeeds, type Frame } from './frameDrawer';

/** Finished pictures of the maps that may come next. */
export interface PreparedFrames {
  /** Shows the one of what the store holds, in this task; false where there is none. */
  show(): boolean;
  hide(): void;
  readonly isShown: boolean;
  remove(): void;
}

/**
 * While nothing else is to do, draws the maps that `session.upcoming` names, each on a canvas of its own, which is laid
 * over the map when it is shown: that takes no drawing at all. A picture that no longer is what the store would show is
 * drawn anew. How many are ready stands in `data-prepared-frames` of the container, once that has been found out.
 */
export function createPreparedFrames(container: HTMLElement, atlas: AtlasStore, needs: DrawingNeeds): PreparedFrames {
  const drawer = createFrameDrawer(container, atlas, needs, placeOf(container));
  let shown: Frame | null = null;
  const setShown = (frame: Frame | null) => {
    if (frame === shown) return;
    if (frame !== null) container.append(frame.canvas);
    shown?.canvas.remove();
    shown = frame;
    drawer.keep(frame);
  };

  const unsubscribe = atlas.subscribe((state, previous) => {
    const isPaged = state.session.upcoming.length > 0 || !drawer.isEmpty;
    const isOther = (Object.keys(state) as (keyof Atlas)[]).some(
      (key) => key !== 'session' && state[key] !== previous[key],
    );
    if (isPaged && (isOther || state.session.upcoming !== previous.session.upcoming)) drawer.drawAnew();
  });
  // Reading it at the moment of a switch would force style computation.
  const onSize = () => {
    drawer.setPlace(placeOf(container));
    if (!drawer.isEmpty) drawer.drawAnew();
  };
  const observer = new ResizeObserver(onSize);
  observer.observe(container);
  const unfollowRem = followRem(container, onSize);

  return {
    get isShown() {
      return shown !== null;
    },
    show() {
      const frame = drawer.find();
      if (frame === null) return false;
      setShown(frame);
      markNow('atlas:prepared-frame');
      return true;
    },
    hide() {
      setShown(null);
      drawer.drawLater();
    },
    remove() {
      unsubscribe();
      observer.disconnect();
      unfollowRem();
      setShown(null);
      drawer.end();
    },
  };
}

function placeOf(container: HTMLElement): Place {
  return { size: sizeOf(container), pixelRatio: window.devicePixelRatio };
}
