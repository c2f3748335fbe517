import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createWheel, zoomFor } from '../../../src/map/canvas/wheel';

const NOTCH = 4.000244140625;

describe('zoomFor', () => {
  it('zooms in upwards, by less than a level however fast it turns', () => {
    expect(zoomFor('wheel', -120)).toBeGreaterThan(0);
    expect(zoomFor('wheel', 120)).toBeCloseTo(-zoomFor('wheel', -120), 9);
    expect(zoomFor('wheel', -1e6)).toBeLessThanOrEqual(1);
  });

  it('takes small turns of a trackpad for more than those of a wheel', () => {
    expect(zoomFor('trackpad', -20)).toBeGreaterThan(zoomFor('wheel', -20));
  });
});

describe('createWheel', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('WheelEvent', { DOM_DELTA_LINE: 1, DOM_DELTA_PAGE: 2 });
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  /** What is told of turns at these times, until a while after the last. */
  function told(turns: readonly { deltaY: number; timeStamp: number; deltaMode?: number; shiftKey?: boolean }[]) {
    const heard: [string, number][] = [];
    const { hear } = createWheel(({ kind, pixels }) => heard.push([kind, Math.round(pixels)]));
    let now = 0;
    for (const turn of turns) {
      vi.advanceTimersByTime(turn.timeStamp - now);
      now = turn.timeStamp;
      hear({ deltaMode: 0, shiftKey: false, preventDefault() {}, ...turn } as unknown as WheelEvent);
    }
    vi.advanceTimersByTime(100);
    return heard;
  }

  it('knows a wheel by its notches and a trackpad by its small turns, at once', () => {
    expect(told([{ deltaY: 30 * NOTCH, timeStamp: 1000 }])).toEqual([['wheel', 120]]);
    expect(told([{ deltaY: -1, timeStamp: 1000 }])).toEqual([['trackpad', -1]]);
  });

  it('takes one turn that stays alone for a notch, and adds it to what follows otherwise', () => {
    expect(told([{ deltaY: 100, timeStamp: 1000 }])).toEqual([['wheel', 100]]);
    const swipe = [10, 12, 14].map((deltaY, index) => ({ deltaY, timeStamp: 1000 + 10 * index }));
    expect(told(swipe)).toEqual([
      ['trackpad', 22],
      ['trackpad', 14],
    ]);
  });

  it('reads lines and pages, and is finer with Shift', () => {
    expect(told([{ deltaY: 3, deltaMode: 1, timeStamp: 1000 }])).toEqual([['wheel', 120]]);
    expect(told([{ deltaY: 1, deltaMode: 2, timeStamp: 1000 }])).toEqual([['wheel', 400]]);
    expect(told([{ deltaY: 30 * NOTCH, shiftKey: true, timeStamp: 1000 }])).toEqual([['wheel', 30]]);
    expect(told([{ deltaY: 0, timeStamp: 1000 }])).toEqual([]);
  });
});
