import { describe, expect, it } from 'vitest';
import { QUALIFIERS } from '../../../../src/core/record/figureTerms';
import { createComparedRows } from '../../../../src/features/tables/model/read/comparedRows';
import { sumOf } from '../../../../src/features/tables/model/read/figure';
import { createOverfullTest } from '../../../../src/features/tables/model/read/overfullRows';
import { readTable } from '../../../../src/features/tables/model/read/readTable';
import { createRowTexts } from '../../../../src/features/tables/model/read/rowTexts';
import { sharedUnit } from '../../../../src/features/tables/model/read/sharedUnit';
import { categoryIn, createCategoryNumbers } from '../../../../src/features/tables/model/recognise/categoryCells';
import type { ColumnRole, TableLayout } from '../../../../src/features/tables/model/tableLayout';
import { context, figuresOf, gridOf, read, untouched } from './builtContext';

const IN_2024 = { fileName: '2024年.csv' };

describe('what is reported of a table', () => {
  it('is its size, its headings, and the first rows below them', () => {
    const places = ['大连', '沈阳', '鞍山', '抚顺', '本溪', '丹东', '锦州', '营口', '阜新'];
    const rows = places.map((place, index) => `${place}|${index}`);
    const { report } = read(`标题|\n城市|发案\n${rows.join('\n')}`, IN_2024);
    expect(report).toMatchObject({ rowCount: 11, columnCount: 2, headings: ['城市', '发案'] });
    expect(report.sample).toEqual(places.slice(0, 8).map((place, index) => [place, String(index)]));
    expect(report.cells).toMatchObject({ all: 18, read: 9, setAside: 9 });
  });

  it('asks for a period only where nothing is read for want of one', () => {
    const refused = read('城市|发案\n大连|12,34\n沈阳|56,78', IN_2024).report;
    expect([refused.cells.read, refused.cells.refused, refused.question]).toEqual([0, 2, null]);
    const some = read('城市|日期|发案\n大连|2024-01-01|1\n沈阳|未知|2\n鞍山|2024-01-01|2').report;
    expect(some.cells.read).toBe(2);
    expect(some.question).toBeNull();
    expect(read('大连|\n沈阳|', IN_2024).report.question).toBe('no-value-column');
    expect(read('甲|1\n乙|2', IN_2024).report.question).toBe('no-place-column');
  });

  it('tells of a second table below, with its row and how many rows it has', () => {
    const { report } = read('城市|发案\n大连|1\n沈阳|2\n城市|破案\n大连|3\n沈阳|4', IN_2024);
    expect(report.notices).toContainEqual({
      code: 'table-another-below',
      severity: 'warning',
      values: { row: 4, count: 3 },
    });
    expect(report.cells).toMatchObject({ all: 10, read: 2, setAside: 8 });
  });

  it('tells how far reading has come', () => {
    const rows = Array.from({ length: 45_000 }, () => ['大连', '1']);
    const told: [string, number][] = [];
    readTable([['城市', '发案'], ...rows], { ...untouched, ...IN_2024 }, context, (...progress) => told.push(progress));
    expect(told.map(([phase, share]) => [phase, Math.round(100 * share)])).toEqual([
      ['resolve', 44],
      ['resolve', 89],
      ['join', 44],
      ['join', 89],
    ]);
  });
});

describe('a column of units', () => {
  it('is of the column left of it where there are several', () => {
    const table = read('城市|产值|单位|发案|单位\n大连|1|万元|2|起\n沈阳|3|亿元|4|起', IN_2024);
    expect(figuresOf(table).map(([, , value]) => value)).toEqual([300_000_000, 10_000]);
    expect(table.report.measures.map(({ unit }) => unit)).toEqual(['cny', 'cases']);
  });
});

describe('the unit above a table', () => {
  const units = (...list: [string, number][]) => list.map(([unit, factor]) => ({ unit, factor }));
  it.each<[string, [string, number][], null | 'unsure' | { unit: string; factor: number }]>([
    ['产值', [], null],
    ['产值', [['元', 1e4]], { unit: '元', factor: 1e4 }],
    ['其他', [['元', 1e4]], { unit: '元', factor: 1e4 }],
    ['常住人口', [['元', 1e4]], 'unsure'],
    ['人均收入', [['元', 1e8]], 'unsure'],
    ['人均收入', [['元', 1e4]], { unit: '元', factor: 1e4 }],
    ['产值同比', [['元', 1e4]], null],
    [
      '产值同比',
      [
        ['元', 1e4],
        ['%', 1],
      ],
      { unit: '%', factor: 1 },
    ],
    ['增长额', [['元', 1e4]], { unit: '元', factor: 1e4 }],
    [
      '常住人口',
      [
        ['元', 1e4],
        ['人', 1e4],
      ],
      { unit: '人', factor: 1e4 },
    ],
    [
      '其他',
      [
        ['元', 1e4],
        ['人', 1e4],
      ],
      'unsure',
    ],
    [
      '产值',
      [
        ['元', 1e4],
        ['美元', 1e4],
      ],
      'unsure',
    ],
    ['质量指数', [['元', 1e4]], null],
    [
      '总量',
      [
        ['亿元', 1],
        ['%', 1],
      ],
      { unit: '亿元', factor: 1 },
    ],
  ])('of %s among %j is %j', (name, list, expected) => {
    const shared = sharedUnit(name, units(...list) as never);
    if (expected === null || typeof expected === 'string') expect(shared).toBe(expected);
    else expect(shared).toMatchObject(expected);
  });
});

describe('rows with more cells than headings', () => {
  const layout = (headingRow: number, ...roles: ColumnRole[]) =>
    ({ headingRow, headingRows: headingRow === 0 ? 0 : 1, roles }) as unknown as TableLayout;
  const overfull = (grid: string[][], ...roles: ColumnRole[]) =>
    createOverfullTest(grid, grid[0]!, layout(1, ...roles));

  it('are torn by a separator, or say more in their margin', () => {
    const isOverfull = overfull([['城市', '案件']], 'place', 'value');
    expect(isOverfull(['东营市', '1', '234'])).toBe(true);
    expect(isOverfull(['东营市', '1234', ''])).toBe(false);
    expect(isOverfull(['东营市', '1234'])).toBe(false);
    expect(isOverfull(['东营市', '5', '已核'])).toBe(false);
    expect(isOverfull(['东营', '市1', '2', 'x'])).toBe(true);
    expect(isOverfull(['1', '2', '已核'])).toBe(true);
  });

  it('end behind the last column that is headed or of use', () => {
    const isOverfull = overfull([['城市', '', '案件', '', '']], 'place', 'ignored', 'value', 'value', 'ignored');
    expect(isOverfull(['东营市', 'x', '1', '2', '3'])).toBe(true);
    expect(isOverfull(['东营市', 'x', '1', '2', ''])).toBe(false);
  });

  it('are those that are wider than most, where nothing heads the columns', () => {
    const rows = [...Array(9).fill(['大连', '1']), ['沈阳', '1', '234']];
    const isTorn = createOverfullTest(rows, [], layout(0, 'place', 'value'));
    expect(isTorn(['沈阳', '1', '234'])).toBe(true);
    expect(isTorn(['沈阳', '1'])).toBe(false);
    const often = [...Array(7).fill(['大连', '1']), ...Array(2).fill(['沈阳', '1', '234'])];
    expect(createOverfullTest(often, [], layout(0, 'place', 'value'))(['沈阳', '1', '234'])).toBe(false);
  });
});

describe('what stands beside figures', () => {
  const grid = gridOf(
    '城市|类型|序号|备注|更新时间|发案\n大连|甲|1|x|2020/1/26 9:00|5\n大连|乙|2|y|2020/1/26 17:30|5\n大连|甲|3||2020/1/26 12:00|5\n大连||4||2020/1/26 9:00|7',
  );
  const roles: ColumnRole[] = ['place', 'ignored', 'ignored', 'ignored', 'ignored', 'value'];
  const texts = () => createRowTexts(grid, { roles } as unknown as TableLayout, grid[0]!);

  it('is the place as it is written', () => expect(texts().place(3)).toBe('大连'));

  it('agrees where it says the same, but for times, remarks and numbers of rows', () => {
    expect(texts().agree(2, 4)).toBe(true);
    expect(texts().agree(2, 3)).toBe(false);
    const plain = gridOf('城市|说法\n大连|甲\n大连|甲\n大连|\n大连|乙');
    const of = createRowTexts(plain, { roles: ['place', 'ignored'] } as unknown as TableLayout, plain[0]!);
    expect([of.agree(2, 3), of.agree(2, 4), of.agree(2, 5)]).toEqual([true, true, false]);
  });

  it('tells the latest by a column of times', () => {
    expect(texts().latest([2, 3, 4])).toBe(1);
    expect(texts().latest([2, 5])).toBeNull();
    const untimed = createRowTexts(grid, { roles } as unknown as TableLayout, [
      '城市',
      '类型',
      '序号',
      '备注',
      '',
      '发案',
    ]);
    expect(untimed.latest([2, 3])).toBe(1);
    const unmeant = createRowTexts(grid, { roles: roles.map(() => 'value') } as unknown as TableLayout, grid[0]!);
    expect(unmeant.latest([2, 3])).toBeNull();
  });
});

describe('measures of rows in their order', () => {
  it('compare with the measure above them, of the same place', () => {
    const nameOf = createComparedRows();
    expect(nameOf(0, '比上年增长')).toBe('比上年增长');
    expect(nameOf(0, '地区生产总值')).toBe('地区生产总值');
    expect(nameOf(0, '比上年增长')).toBe('地区生产总值 比上年增长');
    expect(nameOf(0, '财政收入')).toBe('财政收入');
    expect(nameOf(0, '比上年增长')).toBe('财政收入 比上年增长');
    expect(nameOf(1, '比上年增长')).toBe('比上年增长');
  });
});

describe('categories in cells', () => {
  it('are what is said, with 无 among them', () => {
    expect([' 高 ', '无', 'none', '--', '', '未公布'].map(categoryIn)).toEqual(['高', '无', 'none', '', '', '']);
  });

  it('are numbered by measure, as many as can be told apart', () => {
    const numbers = createCategoryNumbers();
    expect([numbers.of('a', '高'), numbers.of('a', '低'), numbers.of('b', '低'), numbers.of('a', '高')]).toEqual([
      0, 1, 0, 0,
    ]);
    const all = Array.from({ length: 100 }, (_, index) => numbers.of('c', String(index)));
    expect(all.indexOf(null)).toBeGreaterThan(1);
    expect(numbers.of('c', '0')).toBe(0);
    expect(numbers.of('c', 'one more')).toBeNull();
  });
});

describe('a sum of figures', () => {
  const figure = (value: number, qualifier: (typeof QUALIFIERS)[number], text: string) => ({
    value,
    qualifier: QUALIFIERS.indexOf(qualifier),
    row: value,
    column: 2,
    text,
  });

  it('stands in the place of the first, hedged as the first that is', () => {
    expect(sumOf([figure(100, 'none', '100'), figure(20, 'over', '20余'), figure(3, 'about', '约3')])).toEqual({
      value: 123,
      qualifier: QUALIFIERS.indexOf('over'),
      row: 100,
      column: 2,
      text: '100 + 20余 + 约3',
    });
    expect(sumOf([figure(1, 'none', '1')]).qualifier).toBe(QUALIFIERS.indexOf('none'));
  });
});
