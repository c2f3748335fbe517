import { describe, expect, it } from 'vitest';
import { daysOf, spanOf } from '../../../src/core/record/period';

describe('daysOf', () => {
  it.each([
    ['2024-01-01', '2024-12-31', 366],
    ['2022-06-25', '2022-08-04', 41],
    ['2020-11-01', '2020-11-01', 1],
    ['2023-12-31', '2024-01-01', 2],
  ])('%s to %s has %i', (start, end, days) => {
    expect(daysOf({ start, end })).toBe(days);
  });

  it.each(['2024-13-01', '2024-1-1', '', 'today'])('names "%s", which is no date', (start) => {
    expect(() => daysOf({ start, end: '2024-12-31' })).toThrow(`"${start}"`);
  });

  it('names a period that ends before it starts', () => {
    expect(() => daysOf({ start: '2024-02-02', end: '2024-02-01' })).toThrow('2024-02-02');
  });
});

describe('spanOf', () => {
  it('reaches from the first day to the last', () => {
    const periods = [
      { start: '2022-01-01', end: '2022-08-04' },
      { start: '2021-05-01', end: '2021-05-31' },
    ];
    expect(spanOf(periods)).toEqual({ start: '2021-05-01', end: '2022-08-04' });
    expect(spanOf([])).toBeNull();
  });
});
