import { describe, expect, it, vi } from 'vitest';
import { createFramesOnDemand } from '../../../src/map/webgl/createFramesOnDemand';

/** A browser whose frames come when the test says so, and a loop that asks for the next frame in each. */
function createLoop() {
  const asked = new Map<number, FrameRequestCallback>();
  let handles = 0;
  const frames = createFramesOnDemand({
    requestAnimationFrame(callback) {
      handles += 1;
      asked.set(handles, callback);
      return handles;
    },
    cancelAnimationFrame: (handle) => asked.delete(handle),
  });
  const onFrame = vi.fn(() => {
    handle = frames.requestAnimationFrame(onFrame);
  });
  let handle = frames.requestAnimationFrame(onFrame);
  const run = (times: number) => {
    for (let time = 0; time < times; time++) {
      const callbacks = [...asked.values()];
      asked.clear();
      for (const callback of callbacks) callback(time);
    }
  };
  return { frames, onFrame, run, asked, end: () => frames.cancelAnimationFrame(handle) };
}

describe('createFramesOnDemand', () => {
  it('lets a loop begin, and then sleep', () => {
    const { onFrame, run, asked } = createLoop();
    run(100);
    expect(onFrame).toHaveBeenCalledTimes(3);
    expect(asked.size, 'frames that the browser has to make').toBe(0);
  });

  it('wakes it for some frames, and while it is woken again', () => {
    const { frames, onFrame, run, asked } = createLoop();
    run(100);
    onFrame.mockClear();
    frames.wake();
    run(100);
    expect(onFrame).toHaveBeenCalledTimes(3);
    for (let times = 0; times < 10; times++) {
      frames.wake();
      frames.wake();
      expect(asked.size, 'one frame at a time').toBe(1);
      run(1);
    }
    expect(onFrame).toHaveBeenCalledTimes(13);
  });

  it('does not wake a loop that has ended', () => {
    const { frames, onFrame, run, end } = createLoop();
    end();
    frames.wake();
    run(10);
    expect(onFrame).not.toHaveBeenCalled();
  });
});
