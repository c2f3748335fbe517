import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseNumerals, scanNumerals } from '../../../../src/core/record/authored/numerals';

const values = (text: string) => scanNumerals(text).map(({ value }) => value);

describe('scanNumerals', () => {
  it.each([
    ['28.2万', 282_000],
    ['4180.74万', 41_807_400],
    ['38.91万', 389_100],
    ['14.5亿', 1_450_000_000],
    ['3600余萬', 36_000_000],
    ['52萬餘', 520_000],
    ['７８０', 780],
    ['千', 1000],
    ['百億', 10_000_000_000],
    ['三', 3],
    ['两', 2],
    ['零', 0],
    ['十六', 16],
    ['二十', 20],
    ['一百零五', 105],
    ['三万二千', 32_000],
    ['一亿二千万', 120_000_000],
    ['万亿', 1_000_000_000_000],
    ['二〇二二', 2022],
  ])('reads %s as %d', (text, value) => {
    expect(values(text)).toEqual([value]);
  });

  it('finds each numeral where it stands', () => {
    expect(scanNumerals('下降13.8%和19.3%')).toEqual([
      { start: 2, end: 6, value: 13.8 },
      { start: 8, end: 12, value: 19.3 },
    ]);
    expect(values('2022-01-10')).toEqual([2022, 1, 10]);
    expect(values('5人,120起')).toEqual([5, 120]);
    expect(values('全市统一')).toEqual([1]);
    expect(values('公安')).toEqual([]);
  });

  it('reads back any whole number with and without a multiplier', () => {
    fc.assert(
      fc.property(fc.nat(99_999), fc.constantFrom('', '万', '亿'), (count, multiplier) => {
        const factor = { '': 1, 万: 1e4, 亿: 1e8 }[multiplier] ?? 1;
        expect(values(`约${count}${multiplier}元`)).toEqual([count * factor]);
      }),
    );
  });

  it('never moves a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(normaliseNumerals(text)).toHaveLength(text.length);
        for (const { start, end } of scanNumerals(text)) expect(end).toBeGreaterThan(start);
      }),
      { numRuns: 30 },
    );
  });
});
