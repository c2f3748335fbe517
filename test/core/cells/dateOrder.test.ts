import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOrderOf, inDateOrder, withDatesInOrder } from '../../../src/core/cells/dateOrder';

describe('dateOrderOf', () => {
  it.each([
    [['1/22/20', '2/3/20'], 'mdy'],
    [['22/1/2020', '3/2/2020'], 'dmy'],
    [['99-1-22', '99-1-3'], 'ymd'],
    [['2/15', '2/3'], 'mdy'],
    [['15/2', '3/2'], 'dmy'],
    [['1/22/2020 17:00', '2/3/2020 5:00 PM'], 'mdy'],
    [['1/2/20', '2/3/20'], 'ambiguous'],
    [['2/3'], 'ambiguous'],
    // Twice the same day, month first or day first.
    [['3/3/2020'], 'mdy'],
    [['13/2/20', '2/13/20'], null],
    [['2020-01-22', '1.5', '2-15', '大连'], null],
  ] as const)('of %j is %j', (texts, order) => {
    expect(dateOrderOf(texts)).toBe(order);
  });

  it('is found again in dates of every day of a month', () => {
    const order = fc.constantFrom('mdy', 'dmy') as fc.Arbitrary<'mdy' | 'dmy'>;
    fc.assert(
      fc.property(order, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1950, max: 2049 }), (each, month, year) => {
        const days = Array.from({ length: 28 }, (_, index) => index + 1);
        const texts = days.map((day) => (each === 'mdy' ? [month, day, year] : [day, month, year]).join('/'));
        const two = (number: number) => String(number).padStart(2, '0');
        expect(withDatesInOrder(texts)).toEqual(days.map((day) => `${year}-${two(month)}-${two(day)}`));
      }),
    );
  });
});

describe('inDateOrder', () => {
  it.each([
    ['1/22/20', 'mdy', '2020-01-22'],
    ['22.1.49', 'dmy', '2049-01-22'],
    ['50-1-22', 'ymd', '1950-01-22'],
    ['2/15', 'mdy', '2月15日'],
    ['22/1/20', 'mdy', '22/1/20'],
    ['2/15', 'ymd', '2/15'],
    ['发案', 'mdy', '发案'],
  ] as const)('writes %j as %j says: %j', (text, order, date) => {
    expect(inDateOrder(text, order)).toBe(date);
  });
});
