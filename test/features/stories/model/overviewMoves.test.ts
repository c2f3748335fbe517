import { describe, expect, it } from 'vitest';
import { isOverviewMove, overviewMove } from '../../../../src/features/stories/model/overviewMoves';

/** Seven pictures, three in a row. */
const CELLS = Array.from({ length: 7 }, (_, i) => ({ left: 100 * (i % 3), top: 80 * Math.floor(i / 3) }));

describe('overviewMove', () => {
  it.each([
    ['ArrowRight', 2, 3],
    ['ArrowLeft', 3, 2],
    ['ArrowDown', 1, 4],
    ['ArrowUp', 5, 2],
    ['Home', 5, 0],
    ['End', 1, 6],
  ])('%s leads from %i to %i', (key, from, to) => {
    expect(isOverviewMove(key)).toBe(true);
    expect(overviewMove(key, from, CELLS)).toBe(to);
  });

  it('leads to the nearest picture of a row that is not full', () => {
    expect(overviewMove('ArrowDown', 5, CELLS)).toBe(6);
  });

  it('stays where there is none in that direction', () => {
    expect(overviewMove('ArrowUp', 1, CELLS)).toBe(1);
    expect(overviewMove('ArrowDown', 6, CELLS)).toBe(6);
    expect(overviewMove('ArrowLeft', 0, CELLS)).toBe(0);
    expect(overviewMove('ArrowRight', 6, CELLS)).toBe(6);
  });
});
