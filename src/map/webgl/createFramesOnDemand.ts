/** Frames as the browser gives them. */
export interface FrameProvider {
  requestAnimationFrame(callback: FrameRequestCallback): number;
  cancelAnimationFrame(handle: number): void;
}

interface FramesOnDemand extends FrameProvider {
  /** Something may have to be drawn: the next frames come. */
  wake(): void;
}

/** In the first, layers are brought up to date; in the second, what that has changed is drawn; one to spare. */
const FRAMES = 3;

/**
 * Frames for a loop that asks for the next one in each: they come for a moment after `wake`, and then no more. deck.gl's
 * would go on for ever, and have the browser compose sixty pictures a second of a map that stands still.
 */
export function createFramesOnDemand(frames: FrameProvider): FramesOnDemand {
  let waiting: FrameRequestCallback | null = null;
  let handle: number | null = null;
  let left = FRAMES;

  const schedule = () => {
    if (waiting === null || handle !== null || left === 0) return;
    handle = frames.requestAnimationFrame((time) => {
      const callback = waiting;
      [waiting, handle, left] = [null, null, left - 1];
      callback?.(time);
    });
  };

  return {
    /** Of one loop, which waits for one frame at a time: its handle is always the same. */
    requestAnimationFrame(callback) {
      waiting = callback;
      schedule();
      return 1;
    },
    cancelAnimationFrame() {
      if (handle !== null) frames.cancelAnimationFrame(handle);
      [waiting, handle] = [null, null];
    },
    wake() {
      left = FRAMES;
      schedule();
    },
  };
}
