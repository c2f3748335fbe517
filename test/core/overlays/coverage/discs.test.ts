import { describe, expect, it } from 'vitest';
import {
  checkDiscs,
  discsNear,
  discsThatCount,
  isWithin,
  pickDiscs,
} from '../../../../src/core/overlays/coverage/discs';
import { areasCovered } from '../../../../src/core/overlays/coverage/discUnion';
import { createIntervals } from '../../../../src/core/overlays/coverage/intervals';
import { discsOf } from './layouts';

describe('discs', () => {
  it('have as many of each of their three numbers', () => {
    const [one, two] = [new Float64Array(1), new Float64Array(2)];
    expect(() => checkDiscs({ x: two, y: one, radius: one })).toThrow('discs: 2 x, 1 y and 1 radii');
    expect(() => checkDiscs({ x: one, y: two, radius: one })).toThrow('discs: 1 x, 2 y and 1 radii');
    expect(() => checkDiscs({ x: one, y: one, radius: two })).toThrow('discs: 1 x, 1 y and 2 radii');
    expect(checkDiscs({ x: two, y: two, radius: two })).toBeUndefined();
  });

  it('may lie at less than nothing, but have no less of a radius', () => {
    expect(checkDiscs(discsOf([[-1, -2, 0]]))).toBeUndefined();
    expect(() => checkDiscs(discsOf([[1, 2, -1e-9]]))).toThrow('radius of disc 0');
  });

  it('are near a box where their square touches it, on each of its sides', () => {
    const discs = discsOf([
      [0, 5, 2],
      [-2, 5, 1.99],
      [12, 5, 2],
      [12, 5, 1.99],
      [5, -2, 2],
      [5, -2, 1.99],
      [5, 12, 2],
      [5, 12, 1.99],
      [-1, -1, 1],
      [5, 5, 0],
    ]);
    expect(discsNear(discs, [0, 0, 10, 10])).toEqual([0, 2, 4, 6, 8, 9]);
    expect(discsNear(discs, [100, 0, 110, 10])).toEqual([]);
  });

  it('are picked in the order that is asked for', () => {
    const picked = pickDiscs(
      discsOf([
        [1, 2, 3],
        [4, 5, 6],
        [7, 8, 9],
      ]),
      [2, 0, 2],
    );
    expect([[...picked.x], [...picked.y], [...picked.radius]]).toEqual([
      [7, 1, 7],
      [8, 2, 8],
      [9, 3, 9],
    ]);
  });

  it('lie in those that hold them wholly, of equal ones in the later', () => {
    const discs = discsOf([
      [0, 0, 5],
      [3, 0, 2],
      [3, 4, 2],
      [0, 0, 5],
      [0, 0, 1],
    ]);
    expect([isWithin(discs, 1, 0), isWithin(discs, 0, 1)]).toEqual([true, false]);
    expect(isWithin(discs, 2, 0)).toBe(false);
    expect([isWithin(discs, 0, 3), isWithin(discs, 3, 0), isWithin(discs, 0, 0)]).toEqual([true, false, false]);
    expect(isWithin(discs, 4, 3)).toBe(true);
  });

  it('count unless they have no radius, or lie in as many as are counted', () => {
    const discs = discsOf([
      [0, 0, 9],
      [0, 0, 8],
      [0, 0, 7],
      [1, 1, 0],
      [50, 0, 1],
    ]);
    expect(discsThatCount(discs, 1)).toEqual([0, 4]);
    expect(discsThatCount(discs, 2)).toEqual([0, 1, 4]);
    expect(discsThatCount(discs, 3)).toEqual([0, 1, 2, 4]);
  });

  it('cover as much a thousand million metres away', () => {
    const there = discsOf([
      [1e9, -1e9, 3],
      [1e9 + 4, -1e9, 3],
    ]);
    const here = areasCovered(
      discsOf([
        [0, 0, 3],
        [4, 0, 3],
      ]),
      2,
    );
    areasCovered(there, 2).forEach((area, k) => {
      expect(area).toBeCloseTo(here[k] as number, 12);
    });
  });
});

describe('many intervals', () => {
  it('are all kept: each of 300 begins in the one before', () => {
    const intervals = createIntervals();
    for (let i = 0; i < 300; i += 1) intervals.add(i, 600 - i);
    const pieces: number[][] = [];
    intervals.walk(0, 600, (...piece) => pieces.push(piece));
    expect(pieces).toHaveLength(599);
    expect(pieces[0]).toEqual([1, 0, 1]);
    expect(pieces[299]).toEqual([300, 299, 301]);
    expect(pieces.at(-1)).toEqual([1, 599, 600]);
  });
});
