import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classify } from '../../../../src/core/portrayal/classify/classify';
import { classOf } from '../../../../src/core/portrayal/classify/classOf';
import type { ClassificationChoice } from '../../../../src/core/record/theme';

const METHODS = ['quantile', 'equal-interval', 'natural-breaks', 'standard-deviation', 'symmetric'] as const;

const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
const tied = fc.integer({ min: -5, max: 5 });
const small = fc.double({ noNaN: true, min: -1e-300, max: 1e-300 });
const alike = fc.double({ noNaN: true, min: 1e9, max: 1e9 + 1e-3 });
const values = fc.oneof(...[finite, tied, small, alike].map((one) => fc.array(one, { minLength: 1, maxLength: 40 })));
const classCount = fc.integer({ min: 1, max: 9 });
const edges = fc.uniqueArray(finite, { minLength: 2, maxLength: 10 }).map((list) => list.sort((a, b) => a - b));
const choice: fc.Arbitrary<ClassificationChoice> = fc.oneof(
  fc.record({ method: fc.constantFrom(...METHODS), classCount }),
  fc.record({ method: fc.constant('manual' as const), classCount, breaks: edges }),
);

function breaksOf(list: readonly number[], wanted: ClassificationChoice): readonly number[] {
  const classified = classify(list, wanted);
  if (!classified.ok) throw new Error(classified.reason);
  return classified.classification.breaks;
}

const breaksBy = (method: string, count: number, list: readonly number[]) =>
  breaksOf(list, { method, classCount: count });

describe('every classification', () => {
  it('covers all values and ascends', () => {
    fc.assert(
      fc.property(values, choice, (list, wanted) => {
        const breaks = breaksOf(list, wanted);
        expect(breaks[0]).toBeLessThanOrEqual(Math.min(...list));
        expect(breaks.at(-1)).toBeGreaterThanOrEqual(Math.max(...list));
        for (let index = 1; index < breaks.length; index += 1) {
          expect(breaks[index]).toBeGreaterThanOrEqual(breaks[index - 1]!);
        }
      }),
    );
  });

  it('puts every value into exactly one class, by the edges alone', () => {
    fc.assert(
      fc.property(values, choice, (list, wanted) => {
        const breaks = breaksOf(list, wanted);
        for (const value of list) {
          const holders = breaks.slice(1).flatMap((upper, index) => {
            const lower = breaks[index]!;
            const isOfOneValue = lower === upper;
            const endsShort = upper === breaks[index + 2];
            const holds = isOfOneValue
              ? value === lower
              : (value > lower || (index === 0 && value === lower)) && (endsShort ? value < upper : value <= upper);
            return holds ? [index] : [];
          });
          expect(holders).toEqual([classOf(breaks, value)]);
        }
      }),
    );
  });

  it('does not depend on the order of the values', () => {
    fc.assert(
      fc.property(values, choice, fc.integer(), (list, wanted, seed) => {
        const shuffled = [...list].sort((a, b) => Math.sin(a * seed + seed) - Math.sin(b * seed + seed));
        expect(breaksOf(shuffled, wanted)).toEqual(breaksOf(list, wanted));
      }),
    );
  });

  it('makes no more classes than asked for, nor than there are different values', () => {
    fc.assert(
      fc.property(values, fc.constantFrom(...METHODS.slice(0, 4)), classCount, (list, method, count) => {
        const classes = breaksBy(method, count, list).length - 1;
        expect(classes).toBeLessThanOrEqual(Math.min(count, new Set(list.map((value) => value + 0)).size));
        expect(classes).toBeGreaterThanOrEqual(1);
      }),
    );
  });

  it('leaves the list that it was given as it was', () => {
    const list = Object.freeze([3, 1, 2]);
    breaksBy('quantile', 2, list);
    expect(list).toEqual([3, 1, 2]);
  });
});

describe('few values', () => {
  it.each(METHODS)('has no classes of nothing: %s', (method) => {
    expect(classify([], { method, classCount: 5 })).toEqual({ ok: false, reason: 'no-values' });
  });

  it.each(METHODS.slice(0, 4))('has one class of one value, or of equal values: %s', (method) => {
    expect(breaksBy(method, 5, [7.5])).toEqual([7.5, 7.5]);
    expect(breaksBy(method, 5, [7.5, 7.5, 7.5])).toEqual([7.5, 7.5]);
  });

  it.each(['quantile', 'equal-interval', 'natural-breaks'] as const)(
    'has a class for each of two values: %s',
    (method) => {
      const breaks = breaksBy(method, 5, [10, 20, 20]);
      expect(breaks).toHaveLength(3);
      expect([10, 20].map((value) => classOf(breaks, value))).toEqual([0, 1]);
    },
  );

  it('gives each of three values its natural class', () => {
    const breaks = breaksBy('natural-breaks', 5, [0.019, 0.0599, 0.0609]);
    expect([0.019, 0.0599, 0.0609].map((value) => classOf(breaks, value))).toEqual([0, 1, 2]);
  });
});

describe('what cannot be classified', () => {
  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])('names the value %s', (value) => {
    expect(() => classify([1, value, 3], { method: 'quantile', classCount: 3 })).toThrow(String(value));
  });

  it.each([0, -1, 2.5, Number.NaN])('names a class count of %s', (count) => {
    expect(() => classify([1, 2], { method: 'quantile', classCount: count })).toThrow(String(count));
  });

  it.each([
    ['none', undefined],
    ['one', [1]],
    ['descending', [1, 3, 2]],
    ['three equal', [1, 2, 2, 2]],
    ['not finite', [1, Number.POSITIVE_INFINITY]],
  ])('refuses manual breaks: %s', (_, breaks) => {
    const choiceOf = { method: 'manual' as const, classCount: 2, ...(breaks === undefined ? {} : { breaks }) };
    expect(classify([1, 2], choiceOf)).toEqual({ ok: false, reason: 'manual-breaks-invalid' });
  });
});

describe('manual breaks', () => {
  const manual = (list: readonly number[], breaks: readonly number[]) =>
    classify(list, { method: 'manual', classCount: breaks.length - 1, breaks });

  it('are kept as they are where they cover the values', () => {
    expect(manual([1, 9], [0, 5, 10])).toMatchObject({ isExtended: false, classification: { breaks: [0, 5, 10] } });
  });

  it('get a class more on each side, and are said to, where they do not', () => {
    expect(manual([-3, 12], [0, 5, 10])).toMatchObject({
      isExtended: true,
      classification: { breaks: [-3, 0, 5, 10, 12] },
    });
    expect(manual([0.4e6, 30e6], [1e6, 5e6, 9e6])).toMatchObject({
      classification: { breaks: [0.4e6, 1e6, 5e6, 9e6, 30e6] },
    });
  });

  it('keep a class of one value apart when extended', () => {
    expect(manual([-1, 0, 1], [0, 0, 1])).toMatchObject({ classification: { breaks: [-1, 0, 0, 1] } });
  });
});
