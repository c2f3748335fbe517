import { describe, expect, it } from 'vitest';
import { leaderEnd } from '../../../../src/features/stories/slides/leaderEnd';
import type { Point } from '../../../../src/render/labels/label';

const within =
  (radius: number) =>
  ([x, y]: Point) =>
    Math.hypot(x, y) <= radius;

describe('leaderEnd', () => {
  it('ends just within a large area, on the side that the line comes from', () => {
    const [x, y] = leaderEnd([0, 0], [0, -100], within(40), 1);
    expect(x).toBe(0);
    expect(y).toBe(-34);
  });

  it('ends in the middle of a small one, and of one that its middle does not lie in', () => {
    expect(leaderEnd([0, 0], [100, 0], within(10), 1)).toEqual([0, 0]);
    expect(leaderEnd([0, 0], [100, 0], () => false, 1)).toEqual([0, 0]);
    expect(leaderEnd([0, 0], [100, 0], within(20), 2), 'on a wall').toEqual([0, 0]);
  });

  it('goes no farther than where the line begins', () => {
    expect(leaderEnd([0, 0], [30, 0], () => true, 1)[0]).toBeLessThan(30);
  });
});
