import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shiftedText } from '../../../src/core/grid/shiftedText';

describe('shiftedText', () => {
  it.each([
    [0, 2, '0'],
    [0.07, 2, '7'],
    [0.1234, 2, '12.34'],
    [-0.001, 2, '-0.1'],
    [12, 2, '1200'],
    [1.5, 2, '150'],
    [1e21, 0, '1000000000000000000000'],
    [1.5e-9, 2, '0.00000015'],
    [0.1 + 0.2, 0, '0.3'],
    [110105194912310020, 0, '110105194912310000'],
    [123456789.12345679, 0, '123456789.123457'],
    [1234567890123456, 0, '1234567890123460'],
  ])('writes %f times 10^%i as %s', (value, places, expected) => {
    expect(shiftedText(value, places)).toBe(expected);
  });

  it('writes what is read as the same number, to 15 digits', () => {
    const value = fc.double({ noNaN: true, min: -1e15, max: 1e15 });
    fc.assert(
      fc.property(value, (number) => {
        const text = shiftedText(number, 0);
        expect(text).toMatch(/^-?(0|[1-9]\d*)(\.\d*[1-9])?$/);
        expect(Number(text)).toBe(Number(number.toPrecision(15)) + 0);
      }),
    );
  });
});
