import fc from 'fast-check';
import { ckmeans } from 'simple-statistics';
import { describe, expect, it } from 'vitest';
import { classify } from '../../../../src/core/portrayal/classify/classify';
import { classOf } from '../../../../src/core/portrayal/classify/classOf';
import { leastDeviationEnds } from '../../../../src/core/portrayal/classify/leastDeviation';
import { equalIntervalBreaks } from '../../../../src/core/portrayal/classify/methods/equalInterval';
import { leastDifferentBreaks } from '../../../../src/core/portrayal/classify/methods/naturalBreaks';
import { quantile, quantileBreaks } from '../../../../src/core/portrayal/classify/methods/quantile';
import { moments, standardDeviationBreaks } from '../../../../src/core/portrayal/classify/methods/standardDeviation';
import { symmetricBreaks } from '../../../../src/core/portrayal/classify/methods/symmetric';
import { roundBreaks } from '../../../../src/core/portrayal/classify/roundBreaks';

const sortedValues = fc
  .array(fc.double({ noNaN: true, min: -1e6, max: 1e6 }), { minLength: 2, maxLength: 40 })
  .map((list) => list.sort((a, b) => a - b));

describe('quantiles', () => {
  it('are those of R: quantile(1:10)', () => {
    expect(quantileBreaks([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 4)).toEqual([1, 3.25, 5.5, 7.75, 10]);
  });

  it('are those of numpy.percentile, as its reference shows them', () => {
    expect(quantile([1, 2, 3, 4, 7, 10], 0.5)).toBe(3.5);
  });

  it('hold about as many values each where none are equal', () => {
    const list = Array.from({ length: 40 }, (_, index) => index ** 2);
    const breaks = quantileBreaks(list, 5);
    const counts = [0, 0, 0, 0, 0];
    for (const value of list) counts[classOf(breaks, value)]! += 1;
    expect(counts).toEqual([8, 8, 8, 8, 8]);
  });
});

describe('natural breaks', () => {
  it('are the clusters of the example of ckmeans', () => {
    // [-1 -1 -1 -1] [2 2 2] [4 5 6]; the first holds only the smallest value, so its edge lies half way.
    expect(leastDifferentBreaks([-1, -1, -1, -1, 2, 2, 2, 4, 5, 6], 3)).toEqual([-1, 0.5, 2, 6]);
  });

  it('tell clusters apart that differ in the twelfth digit from one that differs in the first', () => {
    const list = [57.79216426169771, 64.64249127327881, 64.64249127328245];
    const breaks = leastDifferentBreaks(list, 2);
    expect(list.map((value) => classOf(breaks, value))).toEqual([0, 1, 1]);
  });

  it('are the same of figures a million times as large', () => {
    const list = [1, 2, 4, 5, 7, 9, 10, 20];
    const large = list.map((value) => value * 1e6);
    expect(leastDifferentBreaks(large, 3)).toEqual(leastDifferentBreaks(list, 3).map((edge) => edge * 1e6));
  });

  it('leave no class with more deviation than another cut into two would', () => {
    const cost = (list: readonly number[]) => {
      const mean = list.reduce((sum, value) => sum + value, 0) / list.length;
      return list.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    };
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: -50, max: 50 }), { minLength: 3, maxLength: 12 }), (list) => {
        const sorted = list.sort((a, b) => a - b);
        const [, edge] = leastDifferentBreaks(sorted, 2);
        const at = sorted.findIndex((value) => value > edge!);
        const found = cost(sorted.slice(0, at)) + cost(sorted.slice(at));
        for (let cut = 1; cut < sorted.length; cut += 1) {
          expect(found).toBeLessThanOrEqual(cost(sorted.slice(0, cut)) + cost(sorted.slice(cut)) + 1e-6);
        }
      }),
    );
  });
});

describe('groups of least deviation', () => {
  const deviationOf = (groups: readonly (readonly number[])[]) =>
    groups.reduce((total, group) => {
      const mean = group.reduce((sum, value) => sum + value, 0) / group.length;
      return total + group.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    }, 0);

  it('deviate no more than those of ckmeans', () => {
    const unit = fc.array(fc.double({ noNaN: true, min: 0, max: 1 }), { minLength: 9, maxLength: 120 });
    fc.assert(
      fc.property(unit, fc.integer({ min: 1, max: 9 }), (list, count) => {
        const sorted = [...list].sort((a, b) => a - b);
        fc.pre(new Set(sorted).size >= count);
        const ends = leastDeviationEnds(Float64Array.from(sorted), count);
        expect(ends).toHaveLength(count);
        const groups = ends.map((end, index) => sorted.slice(ends[index - 1] ?? 0, end));
        expect(groups.every((group) => group.length > 0)).toBe(true);
        expect(deviationOf(groups)).toBeLessThanOrEqual(deviationOf(ckmeans(sorted, count)) + 1e-9);
      }),
    );
  });
});

describe('equal intervals', () => {
  it('are as wide as each other', () => {
    expect(equalIntervalBreaks([0, 1, 2, 100], 4)).toEqual([0, 25, 50, 75, 100]);
  });

  it('do not overflow', () => {
    expect(equalIntervalBreaks([-1.7e308, 1.7e308], 2)).toEqual([-1.7e308, 0, 1.7e308]);
  });

  it('are no more than a twentieth of a class off once rounded', () => {
    fc.assert(
      fc.property(sortedValues, (list) => {
        const count = Math.min(4, new Set(list).size);
        fc.pre(count > 1);
        const exact = equalIntervalBreaks(list, count);
        const classified = classify(list, { method: 'equal-interval', classCount: 4 });
        const { breaks } = classified.ok ? classified.classification : { breaks: [] };
        fc.pre(breaks.length === exact.length);
        const most = (list.at(-1)! - list[0]!) / count / 20;
        for (const [index, edge] of breaks.entries()) {
          expect(Math.abs(edge - exact[index]!)).toBeLessThanOrEqual(most * 1.000001);
        }
      }),
    );
  });
});

describe('standard deviations', () => {
  // Mean 5, deviation of the population 2: the example of the Wikipedia article on the standard deviation.
  const list = [2, 4, 4, 4, 5, 5, 7, 9];

  it('are those of a population', () => {
    expect(moments(list)).toEqual({ mean: 5, deviation: 2 });
  });

  it('lie about the mean: within a class of an odd number, on an edge of an even one', () => {
    expect(standardDeviationBreaks(list, 3)).toEqual([2, 4, 6, 9]);
    expect(standardDeviationBreaks(list, 4)).toEqual([2, 3, 5, 7, 9]);
  });

  it('leave out classes that nothing can fall in', () => {
    expect(standardDeviationBreaks(list, 7)).toEqual([2, 4, 6, 8, 9]);
  });

  it('do not overflow', () => {
    expect(moments([-1.7e308, 1.7e308])).toEqual({ mean: 0, deviation: 1.7e308 });
  });
});

describe('symmetric breaks', () => {
  it('are pinned at zero, alike on both sides and round', () => {
    expect(symmetricBreaks([-34.2, -31.4], 6)).toEqual([-45, -30, -15, 0, 15, 30, 45]);
    expect(symmetricBreaks([-13.8, -10], 6)).toEqual([-15, -10, -5, 0, 5, 10, 15]);
    expect(symmetricBreaks([0.02, 0.29], 6)).toEqual([-0.3, -0.2, -0.1, 0, 0.1, 0.2, 0.3]);
  });

  it('give an exact zero a class of its own, and only then', () => {
    const breaks = symmetricBreaks([-10, 0, 4], 4);
    expect(breaks).toEqual([-10, -5, 0, 0, 5, 10]);
    expect([-10, -0.001, -0, 0, 0.001, 4].map((value) => classOf(breaks, value))).toEqual([0, 1, 2, 2, 3, 3]);
  });

  it('are none for what lies outside of all, or where there are none', () => {
    expect([0.99, 1, 3, 3.01, Number.NaN].map((value) => classOf([1, 2, 3], value))).toEqual([-1, 0, 1, -1, -1]);
    expect([[], [1]].map((breaks) => classOf(breaks, 1))).toEqual([-1, -1]);
  });

  it('leave the last class its one value too', () => {
    expect([1, 3, 5].map((value) => classOf([1, 5, 5], value))).toEqual([0, 0, 1]);
    expect([1, 2, 3].map((value) => classOf([1, 2, 3, 3], value))).toEqual([0, 0, 2]);
    expect([5, 6].map((value) => classOf([5, 5, 6], value))).toEqual([0, 1]);
  });

  it('have one class where nothing changed', () => {
    expect(symmetricBreaks([0, 0], 6)).toEqual([0, 0]);
  });

  it('count a class for zero in an odd number', () => {
    expect(symmetricBreaks([-10, 4], 5)).toEqual([-10, -5, 0, 5, 10]);
    expect(symmetricBreaks([-10, 4], 1)).toEqual([-10, 0, 10]);
  });

  it('never put a fall and a rise, or zero and either, into one class', () => {
    fc.assert(
      fc.property(sortedValues, fc.integer({ min: 1, max: 9 }), (list, count) => {
        const breaks = symmetricBreaks(list, count);
        const signs = new Map<number, Set<number>>();
        for (const value of list) {
          const index = classOf(breaks, value);
          signs.set(index, (signs.get(index) ?? new Set()).add(Math.sign(value) + 0));
        }
        for (const ofClass of signs.values()) expect(ofClass.size).toBe(1);
        expect([...breaks].reverse().map((edge) => 0 - edge)).toEqual(breaks.map((edge) => edge + 0));
      }),
    );
  });
});

describe('rounding', () => {
  it('takes the roundest number between the values beside an edge', () => {
    expect(roundBreaks([1.23, 48.71, 99.9], [1.23, 48.71, 52.1, 99.9])).toEqual([1.23, 50, 99.9]);
  });

  it('stays below the next value', () => {
    expect(roundBreaks([1, 4.7, 9], [1, 4.6, 5, 9])).toEqual([1, 4.8, 9]);
    expect(roundBreaks([1, 4.5, 9], [1, 4, 5, 9])).toEqual([1, 4, 9]);
  });

  it('changes the class of no value, and leaves the outermost edges', () => {
    fc.assert(
      fc.property(
        sortedValues,
        fc.array(fc.double({ noNaN: true, min: 0, max: 1 }), { maxLength: 6 }),
        (list, shares) => {
          const inner = [...new Set(shares.map((share) => quantile(list, share)))].sort((a, b) => a - b);
          const breaks = [list[0]!, ...inner.filter((edge) => edge > list[0]! && edge < list.at(-1)!), list.at(-1)!];
          const rounded = roundBreaks(breaks, list);
          expect(list.map((value) => classOf(rounded, value))).toEqual(list.map((value) => classOf(breaks, value)));
          expect([rounded[0], rounded.at(-1)]).toEqual([list[0], list.at(-1)]);
        },
      ),
    );
  });
});
