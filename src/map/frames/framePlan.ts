import { type DrawnFrame, isSameFrame, type Place } from './drawnFrame';

const MOST_FRAMES = 4;
/** Device pixels of all frames together, each of four bytes: four of a window of 3840 × 2160. */
const MOST_PIXELS = 34e6;

/** What a frame holds; null: nothing was drawn on it yet. */
interface Held {
  readonly drawn: DrawnFrame | null;
}

export interface FramePlan<Frame> {
  /** So many of those that are wanted are drawn. */
  readonly readyCount: number;
  /** What is to be drawn next; null: nothing can be. */
  readonly next: { readonly wanted: DrawnFrame; readonly on: Frame | 'new' } | null;
}

/** How many frames a window of this size may have. */
export function mostFrames({ size, pixelRatio }: Place): number {
  const pixels = size.widthPixels * size.heightPixels * pixelRatio ** 2;
  return Math.min(MOST_FRAMES, Math.floor(MOST_PIXELS / pixels));
}

/**
 * Says what is drawn next, and on which frame: a new one while there may be more, and then the one that was needed the
 * longest ago of those that are neither wanted nor shown.
 *
 * @param frames those that were needed last come first.
 * @param most so many there may be.
 */
export function planFrames<Frame extends Held>(
  wanted: readonly DrawnFrame[],
  frames: readonly Frame[],
  shown: Frame | null,
  most: number,
): FramePlan<Frame> {
  const frameOf = (drawn: DrawnFrame) =>
    frames.find((frame) => frame.drawn !== null && isSameFrame(frame.drawn, drawn));
  const missing = wanted.filter((drawn) => frameOf(drawn) === undefined);
  const kept = new Set([...wanted.map(frameOf), shown]);
  const on = frames.length < most ? 'new' : frames.findLast((frame) => !kept.has(frame));
  const [first] = missing;
  return {
    readyCount: wanted.length - missing.length,
    next: first === undefined || on === undefined ? null : { wanted: first, on },
  };
}
