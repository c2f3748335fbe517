import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { referenceSymbols, symbolRadius } from '../../../../src/core/portrayal/portray/symbols';

describe('the radius of a circle', () => {
  it.each([
    [100, 100, 34],
    [25, 100, 17],
    [1, 100, 3.4],
    [1e-9, 100, 2],
    [0, 100, 0],
    [-5, 100, 0],
    [5, 0, 0],
    [5, -5, 0],
    [Number.NaN, 100, 0],
  ])('of %d where the largest is %d is %d', (value, largest, radius) => {
    expect(symbolRadius(value, largest)).toBeCloseTo(radius, 12);
  });
});

describe('reference circles', () => {
  it.each([
    [0, 0, []],
    [-3, 0, []],
    [Number.NaN, 1, []],
    [1000, 0, [1000, 200, 50]],
    [999, 0, [500, 200, 50]],
    [299, 0, [200, 50, 15]],
    [1.5, 0, [1.5, 0.3, 0.05]],
    [1, 1, [1]],
    [2, 1, [2]],
    [4, 1, [3, 1]],
    [16, 1, [15, 3, 1]],
    [40, 10, [30, 10]],
    // 1.5 万 would be written as 2 万 in steps of 1 万.
    [16_000, 10_000, [10_000]],
    // 20 is the round value below 90 and below 22.5 alike.
    [90, 20, [20]],
    [16, 0.5, [15, 3, 1]],
  ])('of at most %d in steps of %d are %j', (largest, step, values) => {
    expect(referenceSymbols(largest, step).map(({ value }) => value)).toEqual(values);
  });

  it('of any map are up to three, ever smaller, none above the largest, and drawn to scale', () => {
    const largest = fc.double({ min: 1e-6, max: 1e12, noNaN: true });
    fc.assert(
      fc.property(largest, fc.constantFrom(0, 0.01, 1, 1000), (most, step) => {
        const symbols = referenceSymbols(most, step);
        expect(symbols.length).toBeLessThanOrEqual(3);
        symbols.forEach(({ value, radiusPixels }, index) => {
          expect(value).toBeLessThanOrEqual(index === 0 ? most : symbols[index - 1]!.value * 0.999);
          expect(radiusPixels).toBeGreaterThan(2);
          expect(radiusPixels).toBeCloseTo(34 * Math.sqrt(value / most), 9);
          if (step > 0) expect(value / step).toBeCloseTo(Math.round(value / step), 5);
        });
        // A fifth of the largest is reached by the first of them, where any step may be shown.
        if (step === 0) expect(symbols[0]!.value).toBeGreaterThan(most * 0.49);
      }),
    );
  });
});
