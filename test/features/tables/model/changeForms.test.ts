import { describe, expect, it } from 'vitest';
import type { MeasureCorrection } from '../../../../src/features/tables/model/tableMeasure';
import { figuresOf, read } from './builtContext';

/** What is made of a table: unit, kind and values of the measure, and what is told. */
function made(text: string, name: string, measures: Record<string, MeasureCorrection> = {}) {
  const table = read(text, { fileName: '2023年.csv', measures });
  const index = table.report.measures.findIndex((measure) => measure.name === name);
  const { unit, kind, mayBeOfOne, decimals } = table.report.measures[index]!;
  const notices = table.report.notices.map(({ code }) => code).filter((code) => /change-counted|of-one/.test(code));
  const periods = [...new Set(figuresOf(table, index).map(([, end]) => end))];
  return {
    unit,
    kind,
    mayBeOfOne,
    decimals,
    notices,
    periods,
    values: figuresOf(table, index).map(([, , value]) => value),
  };
}

const two = (
  change: string,
  changes: readonly (number | string)[],
  now: readonly number[] = [12, 33, 5],
  then = [10, 30, 8],
) =>
  [
    `城市 | 2022年发案 | 2023年发案 | ${change}`,
    ...['沈阳', '大连', '鞍山'].map((city, row) => `${city} | ${then[row]} | ${now[row]} | ${changes[row]}`),
  ].join('\n');

describe('a change beside the two years that it compares', () => {
  it.each([
    ['同比', [20, 10, -37.5]],
    ['同比', ['20.0', '10.0', '-37.5']],
    ['同比（%）', [20, 10, -38]],
    ['较上年增减', ['+20%', '+10%', '-37.5%']],
  ])('in percent is that: %s %s', (change, changes) => {
    const name = `发案 ${change.replace('（%）', '')}`;
    expect(made(two(change, changes), name)).toMatchObject({ unit: 'percent', kind: 'change', notices: [] });
  });

  it('as a difference is as many of what it is of, and told', () => {
    expect(made(two('同比', [2, 3, -3]), '发案 同比')).toMatchObject({
      unit: '',
      kind: 'change',
      notices: ['table-change-counted'],
      values: [2, 3, -3],
    });
  });

  it('as a difference beside what counts in ten thousands has no unit until the reader says it', () => {
    const money = two('增减', [2, 3, -3]).replaceAll('年发案', '年金额（万元）');
    expect(made(money, '金额 增减')).toMatchObject({ unit: '', values: [2, 3, -3], notices: ['table-change-counted'] });
    expect(made(money.replace('增减', '增减（万元）'), '金额 增减')).toMatchObject({
      unit: 'cny',
      values: [20_000, 30_000, -30_000],
    });
  });

  it('as a difference of shares is in percentage points, also below a %', () => {
    const shares = two('同比（%）', [2.2, 3.2, -6], [52.3, 33.4, 75], [50.1, 30.2, 81]).replaceAll(
      '发案',
      '破案率（%）',
    );
    expect(made(shares, '破案率 同比')).toMatchObject({ unit: 'percentage-points', kind: 'change' });
  });

  it('that both would fit, or neither in every row, is as it was guessed', () => {
    expect(made(two('同比', [2, 3, 7]), '发案 同比')).toMatchObject({ unit: 'percent', notices: [] });
    expect(made(two('同比', [2, 30, -40], [102, 130, 60], [100, 100, 100]), '发案 同比').unit).toBe('percent');
    const one = '城市 | 2022年发案 | 2023年发案 | 同比\n沈阳 | 10 | 12 | 2\n大连 | | 3 | 9';
    expect(made(one, '发案 同比')).toMatchObject({ unit: 'percent', notices: [] });
  });

  it('as a part of one below a % is told', () => {
    expect(made(two('同比（%）', [0.2, 0.1, -0.375]), '发案 同比')).toMatchObject({
      mayBeOfOne: true,
      notices: ['table-percent-of-one'],
    });
  });

  it('alone below the year that spans it and the figures is of that year, and of these', () => {
    const spanned =
      '各市发案情况\n城市 | 2022年 | 2023年 |\n | | | 同比（%）\n沈阳 | 10 | 12 | 20.0\n大连 | 30 | 33 | 10.0';
    expect(made(spanned, '发案 同比')).toMatchObject({ values: [20, 10], periods: ['2023-12-31'], kind: 'change' });
    const grouped =
      '城市 | 2022年 | | 2023年 | |\n | 发案 | 破案 | 发案 | 破案 | 同比（%）\n沈阳 | 10 | 5 | 12 | 6 | 20.0\n大连 | 30 | 15 | 33 | 16 | 6.7';
    expect(made(grouped, '破案 同比')).toMatchObject({ values: [20, 6.7], periods: ['2023-12-31'] });
  });
});

describe('numbers below a % that may be parts of one', () => {
  const rates = (...numbers: string[]) =>
    `城市 | 破案率（%）\n${['沈阳', '大连', '鞍山'].map((city, row) => `${city} | ${numbers[row]}`).join('\n')}`;

  it.each([
    [['0.456', '0.5123', '0.6'], true],
    [['-0.123', '1', '0.456'], true],
    [['0.456', '0.512', '1.2'], false],
    [['0.45', '0.51', '0.62'], false],
    [['0.456%', '0.512%', '0.6%'], false],
    [['0.456', '0', '0'], false],
  ])('%s: %s', (numbers, expected) => {
    expect(made(rates(...numbers), '破案率').mayBeOfOne).toBe(expected);
  });

  it('are so where the reader says it, but for those that say a % themselves', () => {
    const said = { 破案率: { isOfOne: true } };
    expect(made(rates('0.456', '0.5123', '60%'), '破案率', said)).toMatchObject({
      values: [45.6, 51.23, 60],
      unit: 'percent',
      mayBeOfOne: false,
      decimals: 2,
      notices: [],
    });
  });

  it('are asked about where it is the reader who says %', () => {
    const bare = rates('0.456', '0.512', '0.7').replace('（%）', '');
    expect(made(bare, '破案率')).toMatchObject({ unit: '', mayBeOfOne: false });
    const said = { 破案率: { unit: 'percent' } };
    expect(made(bare, '破案率', said)).toMatchObject({ mayBeOfOne: true, notices: ['table-percent-of-one'] });
    expect(made(bare, '破案率', { 破案率: { unit: 'percent', isOfOne: true } }).values).toEqual([45.6, 51.2, 70]);
  });
});
