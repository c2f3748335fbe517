import { describe, expect, it } from 'vitest';
import type { HandMove } from '../../../src/map/canvas/cameraMoves';
import { createInertia } from '../../../src/map/canvas/inertia';

/** A hand that does the same every ten milliseconds, and lets go some time after the last. */
function released(move: HandMove, times: number, restMilliseconds = 0) {
  const inertia = createInertia();
  for (let time = 10; time <= 10 * times; time += 10) inertia.record(move, time);
  return inertia.release(10 * times + restMilliseconds);
}

describe('createInertia', () => {
  it('goes on in the direction of the hand, the further the faster it was', () => {
    const [slow, fast] = [released({ pan: [4, 0] }, 10), released({ pan: [8, 0] }, 10)];
    // 400 pixels a second: a share of 0.3 of it, lost at 2500 · 0.3 a second.
    expect(slow?.milliseconds).toBeCloseTo(160, 6);
    expect(slow?.move.pan?.[0]).toBeCloseTo(9.6, 6);
    expect(slow?.move.pan?.[1]).toBe(0);
    expect(fast?.move.pan?.[0]).toBeCloseTo(38.4, 6);
  });

  it('never goes on faster than a limit', () => {
    const wild = released({ pan: [0, 5000] }, 10);
    expect(wild?.milliseconds).toBeCloseTo((1000 * 1400) / (2500 * 0.3), 6);
  });

  it('stands still after a hand that has rested, has only pressed, or has gone back and forth', () => {
    expect(released({ pan: [8, 0] }, 10, 200)).toBeNull();
    expect(released({ pan: [8, 0] }, 1)).toBeNull();
    expect(released({ pan: [0, 0] }, 10)).toBeNull();
  });

  it('goes on turning and zooming about the fingers', () => {
    const glide = released({ turnBy: 2, zoomBy: 0.01, around: [10, 20] }, 10);
    expect(glide?.move.around).toEqual([10, 20]);
    expect(glide?.move.turnBy).toBeGreaterThan(0);
    expect(glide?.move.zoomBy).toBeGreaterThan(0);
  });

  it('forgets what was before it was let go', () => {
    const inertia = createInertia();
    inertia.record({ pan: [9, 0] }, 10);
    inertia.record({ pan: [9, 0] }, 20);
    inertia.release(20);
    inertia.record({ pan: [0, 1] }, 30);
    expect(inertia.release(30)).toBeNull();
  });
});
