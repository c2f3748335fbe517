import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classOf } from '../../../../src/core/portrayal/classify/classOf';
import { classifyTheme } from '../../../../src/core/portrayal/portray/classifyTheme';
import { blurredFigures, indistinctRuns } from '../../../../src/core/portrayal/portray/indistinct';
import { QUALIFIERS } from '../../../../src/core/record/figureTerms';
import type { Observation } from '../../../../src/core/record/observation';
import { dongying, observe, rate, themeOf } from '../../record/records';

type Printed = readonly [value: number, fields?: Partial<Observation>];

const observed = (figures: readonly Printed[]) =>
  figures.map(([value, fields]) => observe(dongying, rate, value, fields));
const runsOf = (figures: readonly Printed[], shown = figures.map(([value]) => value)) =>
  indistinctRuns(blurredFigures(observed(figures), shown, rate));

describe('what a print does not tell apart', () => {
  it('lies within a hedge', () => {
    expect(runsOf([[95, { qualifier: 'over' }], [95.4], [97]])).toEqual([[95, 95.4]]);
    // Open above, it is taken to lie as near as its digits.
    expect(runsOf([[95, { qualifier: 'or-more' }], [95.4], [97]])).toEqual([[95, 95.4]]);
    expect(runsOf([[98], [100, { qualifier: 'about' }], [100.3]])).toEqual([[98, 100.3]]);
  });

  it('lies within the rounding of a source that prints fewer decimals', () => {
    const coarse = { source: 'coarse', published: '34%' };
    expect(runsOf([[33.9], [34, coarse], [36]])).toEqual([[33.9, 34]]);
    expect(runsOf([[33.9], [34], [36]])).toEqual([]);
    expect(runsOf([[33.4], [34, coarse], [34.6]])).toEqual([]);
  });

  it('is a chain where each lies near to the next', () => {
    expect(runsOf([[91, { qualifier: 'over' }], [92, { qualifier: 'about' }], [92.5], [93.4]])).toEqual([[91, 92.5]]);
  });

  it('keeps its proportion where it is divided', () => {
    expect(runsOf([[3, { qualifier: 'nearly' }], [2.5], [4]], [30, 27, 40])).toEqual([[27, 30]]);
  });

  it('is nothing of what has no value, or differs', () => {
    expect(indistinctRuns(blurredFigures([null, observe(dongying, rate, 3)], [null, null], rate))).toEqual([]);
    expect(runsOf([[1], [2], [3]])).toEqual([]);
  });
});

const figure = fc.record({
  tenths: fc.integer({ min: 1, max: 2000 }),
  qualifier: fc.constantFrom(...QUALIFIERS),
  isCoarse: fc.boolean(),
});

describe('a law', () => {
  it('keeps figures in one class that rounding or a hedge does not tell apart, whatever edges are made of them', () => {
    fc.assert(
      fc.property(
        fc.array(figure, { minLength: 1, maxLength: 40 }),
        fc.constantFrom('quantile', 'equal-interval', 'natural-breaks', 'standard-deviation'),
        fc.integer({ min: 2, max: 9 }),
        (figures, method, classCount) => {
          const observations = figures.map(({ tenths, qualifier, isCoarse }) => {
            const value = isCoarse ? Math.round(tenths / 10) : tenths / 10;
            const published = isCoarse ? `${value}%` : `${value.toFixed(1)}%`;
            return observe(dongying, rate, value, { qualifier, published, source: isCoarse ? 'coarse' : 'fine' });
          });
          const values = observations.map(({ value }) => value);
          const blurred = blurredFigures(observations, values, rate);
          const runs = indistinctRuns(blurred);
          const { classification } = classifyTheme({ values, runs }, themeOf(rate), rate, { method, classCount });
          const breaks = classification!.breaks;
          expect([...breaks].sort((a, b) => a - b)).toEqual(breaks);
          for (let one = 0; one < values.length; one += 1) {
            expect(classOf(breaks, values[one]!)).toBeGreaterThanOrEqual(0);
            for (let other = 0; other < one; other += 1) {
              const shared =
                Math.min(blurred.uppers[one]!, blurred.uppers[other]!) -
                Math.max(blurred.lowers[one]!, blurred.lowers[other]!);
              if (shared > 1e-6) expect(classOf(breaks, values[one]!)).toBe(classOf(breaks, values[other]!));
            }
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
