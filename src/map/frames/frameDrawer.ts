import type { AtlasStore } from '../../state/atlas';
import { whenIdle } from '../../state/whenIdle';
import { coveringRoom } from '../coveringBoxes';
import { type DrawnFrame, isSameFrame, type Place } from './drawnFrame';
import { mostFrames, planFrames } from './framePlan';
import { type PreviewNeeds, previewPicture } from './previewPicture';
import { createStillPicture, type StillPicture } from './stillPicture';

/** While the map is moved, drawing would be felt. */
const BUSY_MILLISECONDS = 200;

/** A picture on a canvas of its own. */
export interface Frame {
  readonly canvas: HTMLCanvasElement;
  readonly picture: StillPicture;
  drawn: DrawnFrame | null;
}

export interface DrawingNeeds extends PreviewNeeds {
  /** Whether drawing would be felt now. */
  readonly isBusy: () => boolean;
}

/** Draws frames while nothing else is to do. */
export interface FrameDrawer {
  readonly isEmpty: boolean;
  /** The frame of what the store holds, which from now on is one that was needed last; null: none is. */
  find(): Frame | null;
  /** This frame stays as it is; null: none is shown. */
  keep(shown: Frame | null): void;
  drawLater(): void;
  /** What was drawn may be of no more use. */
  drawAnew(): void;
  setPlace(place: Place): void;
  end(): void;
}

/** @param container says in `data-prepared-frames` how many are ready. */
export function createFrameDrawer(
  container: HTMLElement,
  atlas: AtlasStore,
  { isBusy, ...needs }: DrawingNeeds,
  initialPlace: Place,
): FrameDrawer {
  /** Those that were needed last come first. */
  let frames: readonly Frame[] = [];
  let shown: Frame | null = null;
  let place = initialPlace;
  let cancel: (() => void) | null = null;
  let hasEnded = false;

  const drawLater = () => {
    if (hasEnded) return;
    cancel ??= whenIdle(() => {
      cancel = null;
      drawNext();
    });
  };
  const pictureFor = previewPicture(atlas, needs, drawLater);
  const bringForward = (frame: Frame) => {
    frames = [frame, ...frames.filter((other) => other !== frame)];
  };
  const clear = () => {
    frames = frames.filter((frame) => frame === shown);
    delete container.dataset.preparedFrames;
  };
  /** Draws one frame that is wanted, and comes again for the next. */
  const drawNext = () => {
    const { upcoming } = atlas.getState().session;
    if (upcoming.length === 0) return clear();
    if (isBusy()) {
      setTimeout(drawLater, BUSY_MILLISECONDS);
      return;
    }
    const most = mostFrames(place);
    const wanted = upcoming.slice(0, most).flatMap((mapState) => {
      const picture = pictureFor(mapState);
      return picture === null ? [] : [{ ...picture, place }];
    });
    const { readyCount, next } = planFrames(wanted, frames, shown, most);
    container.dataset.preparedFrames = String(readyCount);
    if (next === null) return;
    const frame = next.on === 'new' ? createFrame(needs, container) : next.on;
    frame.picture.draw(next.wanted.pictured, next.wanted.view, place.size);
    frame.drawn = next.wanted;
    bringForward(frame);
    drawLater();
  };

  return {
    get isEmpty() {
      return frames.length === 0;
    },
    find() {
      const pictured = atlas.getState();
      const frame = frames.find(({ drawn }) => drawn !== null && isSameFrame(drawn, { pictured, place }));
      if (frame === undefined || window.devicePixelRatio !== place.pixelRatio) return null;
      bringForward(frame);
      return frame;
    },
    keep(frame) {
      shown = frame;
    },
    drawLater,
    drawAnew() {
      delete container.dataset.preparedFrames;
      drawLater();
    },
    setPlace(next) {
      place = next;
    },
    end() {
      hasEnded = true;
      cancel?.();
      clear();
    },
  };
}

function createFrame({ detail }: PreviewNeeds, container: HTMLElement): Frame {
  const canvas = document.createElement('canvas');
  canvas.className = 'prepared-frame';
  canvas.setAttribute('aria-hidden', 'true');
  const picture = createStillPicture(
    container,
    canvas,
    () => detail.current,
    () => coveringRoom(container),
  );
  return { canvas, picture, drawn: null };
}
