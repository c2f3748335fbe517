import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../../src/core/overlays/placing/random';

const first = (seed: string, count: number) => {
  const random = createRandom(seed);
  return Array.from({ length: count }, random);
};

describe('createRandom', () => {
  // Computed with another implementation (Python) of mulberry32 and FNV-1a, in units of 2^-32.
  it.each([
    ['', [2625274932, 2119670693, 3324411561, 1770755366]],
    ['a', [2670119670, 1323809741, 1575654966, 2556090870]],
    ['dalian-circles five', [1972247192, 3992525120, 2074002007, 2868825270]],
  ])('begins, for “%s”, as it always did', (seed, values) => {
    expect(first(seed, 4)).toEqual(values.map((value) => value / 2 ** 32));
  });

  it('gives the same sequence for a text, and another for another', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(first(a, 8)).toEqual(first(a, 8));
        if (a !== b) expect(first(a, 8)).not.toEqual(first(b, 8));
      }),
    );
  });

  it('stays in [0, 1)', () => {
    fc.assert(fc.property(fc.string(), (seed) => first(seed, 50).every((value) => value >= 0 && value < 1)));
  });

  it.each(['one', 'two', 'weinan-sites sites'])('is uniform, and so are pairs of neighbours: %s', (seed) => {
    const values = first(seed, 40_000);
    const singles = new Array<number>(10).fill(0);
    const pairs = new Array<number>(100).fill(0);
    values.forEach((value, i) => {
      const cell = Math.floor(10 * value);
      singles[cell]! += 1;
      if (i % 2 === 1) pairs[10 * Math.floor(10 * (values[i - 1] as number)) + cell]! += 1;
    });
    const chiSquare = (counts: readonly number[], expected: number) =>
      counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
    // Exceeded once in a thousand sequences that are uniform, for 9 and for 99 degrees of freedom.
    expect(chiSquare(singles, 4000)).toBeLessThan(27.9);
    expect(chiSquare(pairs, 200)).toBeLessThan(148.2);
  });
});
