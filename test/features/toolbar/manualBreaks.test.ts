import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  breakScale,
  breaksToBeginWith,
  histogram,
  readTyped,
  withAddedBreak,
  withMovedBreak,
  withoutBreak,
  withTypedBreak,
} from '../../../src/features/toolbar/classes/model/manualBreaks';

const values = [1, 2, 3, 5, 8, 13, 21];

describe('breaks to begin with', () => {
  it('are those of the classes shown, without a class of one value', () => {
    expect(breaksToBeginWith([-10, 0, 0, 10])).toEqual([-10, 0, 10]);
    expect(breaksToBeginWith([1, 5, 21])).toEqual([1, 5, 21]);
  });

  it('take in a single value', () => {
    expect([[7, 7], [-7, -7], [0, 0], []].map(breaksToBeginWith)).toEqual([
      [0, 7],
      [-7, 0],
      [0, 1],
      [0, 1],
    ]);
  });
});

describe('moving a break', () => {
  const scale = breakScale([1, 5, 21], values, false);

  it('goes by round steps, as far as its neighbours', () => {
    expect(scale).toEqual({ low: 1, high: 21, step: 0.1 });
    expect(withMovedBreak([1, 5, 21], 1, 7.4321, scale)).toEqual([1, 7.4, 21]);
    expect(withMovedBreak([1, 5, 21], 1, 99, scale)).toEqual([1, 20.9, 21]);
    expect(withMovedBreak([1, 5, 21], 1, -99, scale)).toEqual([1, 1.1, 21]);
  });

  it('leaves the ends, and what has no room', () => {
    expect(withMovedBreak([1, 5, 21], 0, 3, scale)).toEqual([1, 5, 21]);
    expect(withMovedBreak([1, 1.05, 1.1], 1, 3, scale)).toEqual([1, 1.05, 1.1]);
  });

  it('is by whole numbers where figures are whole', () => {
    expect(breakScale([1, 5, 21], values, true)).toEqual({ low: 1, high: 21, step: 1 });
    expect(breakScale([0, 1], [400_000, 32_054_159], true)).toEqual({ low: 0, high: 32_100_000, step: 100_000 });
  });

  it('keeps breaks ascending, wherever it is wanted', () => {
    const edges = fc.uniqueArray(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 3, maxLength: 9 });
    fc.assert(
      fc.property(edges, fc.nat(8), fc.double({ min: -1e7, max: 1e7, noNaN: true }), (list, at, wanted) => {
        const breaks = list.map((edge) => edge + 0).sort((a, b) => a - b);
        const moved = withMovedBreak(breaks, at % breaks.length, wanted, breakScale(breaks, [], false));
        for (let index = 1; index < moved.length; index += 1) expect(moved[index]!).toBeGreaterThan(moved[index - 1]!);
      }),
    );
  });
});

describe('a typed break', () => {
  it('is as it was typed, and refused where it would not ascend', () => {
    expect(withTypedBreak([1, 5, 21], 1, 6.789)).toEqual([1, 6.789, 21]);
    expect(withTypedBreak([1, 5, 21], 0, -3)).toEqual([-3, 5, 21]);
    expect(withTypedBreak([1, 5, 21], 1, 21)).toBeNull();
    expect(withTypedBreak([1, 5, 21], 2, 5)).toBeNull();
    expect(withTypedBreak([1, 5, 21], 2, Number.POSITIVE_INFINITY)).toBeNull();
  });

  it.each([
    ['12.5', 12.5],
    ['1,234', 1234],
    ['−3', -3],
    ['+.5', 0.5],
    [' 7 ', 7],
    ['12,5', null],
    ['1e5', null],
    ['', null],
    ['-', null],
    ['七', null],
  ])('“%s” is read as %s', (text, value) => {
    expect(readTyped(text)).toBe(value);
  });
});

describe('adding and removing', () => {
  const scale = breakScale([1, 21], values, true);

  it('parts the fullest class where half of its figures lie', () => {
    expect(withAddedBreak([1, 21], values, scale)).toEqual([1, 3, 21]);
    expect(withAddedBreak([0, 3, 21], values, scale)).toEqual([0, 3, 8, 21]);
    expect(withAddedBreak([0, 100], [], scale)).toEqual([0, 50, 100]);
  });

  it('goes on to a class that has room, and ends at nine classes', () => {
    expect(withAddedBreak([0, 1, 2], [1, 1, 1], { ...scale, step: 1 })).toBeNull();
    expect(withAddedBreak([0, 1, 9], [1, 1, 1], { ...scale, step: 1 })).toEqual([0, 1, 5, 9]);
    expect(withAddedBreak([0, 1, 2, 3, 4, 5, 6, 7, 8, 90], values, scale)).toBeNull();
  });

  it('removes a break', () => {
    expect(withoutBreak([1, 3, 8, 21], 1)).toEqual([1, 8, 21]);
  });
});

describe('histogram', () => {
  it('counts each value once, at the end of its stretch', () => {
    expect(histogram([0, 1, 2, 2.1, 4], { low: 0, high: 4, step: 1 }, 4)).toEqual([2, 1, 1, 1]);
  });
});
