import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carryTable } from '../../../../../src/features/tables/model/carry/carryTable';
import type { ReadTable } from '../../../../../src/features/tables/model/tableReport';
import { context, gridOf, read, untouched } from '../builtContext';

const IN_2024 = { fileName: '2024年.csv' };

/** Measure, adcode, end of the period, value, row and column of each figure. */
const cellsOf = ({ figures, report }: ReadTable) =>
  figures.flatMap((table) =>
    table.adcodes.flatMap((adcode, area) =>
      Array.from({ length: table.starts[area + 1]! - table.starts[area]! }, (_, offset) => {
        const at = table.starts[area]! + offset;
        const key = report.measures.find(({ id }) => id === table.measure)!.key;
        const { end } = table.periods[table.periodOf[at]!]!;
        return [key, adcode, end, table.values[at]!, table.rows[at]!, table.columns[at]!] as const;
      }),
    ),
  );

describe('a table with its places side by side', () => {
  it('is read with measures in rows, each figure from its own cell', () => {
    const table = read('指标|沈阳|大连\n发案（起）|1|2\n损失（万元）|4|--\n', IN_2024);
    expect(cellsOf(table)).toEqual([
      ['发案', '210100', '2024-12-31', 1, 2, 2],
      ['发案', '210200', '2024-12-31', 2, 2, 3],
      ['损失', '210100', '2024-12-31', 40_000, 3, 2],
    ]);
    expect(table.report.cells).toMatchObject({ all: 6, read: 3, missing: 1, setAside: 2 });
    expect(table.report.notices[0]).toEqual({ code: 'table-transposed', severity: 'info', values: { row: 1 } });
  });

  it('is read with periods in rows, named by its title, corner or file', () => {
    const byTitle = '各市GDP（亿元）\n年份|沈阳|大连\n2022|10.5|2\n2023|3|4\n';
    expect(cellsOf(read(byTitle))[0]).toEqual(['各市GDP', '210100', '2022-12-31', 1_050_000_000, 3, 2]);
    expect(cellsOf(read('GDP（亿元）|沈阳|大连\n2022年|1|2\n2023年|3|4\n'))[3]?.slice(0, 4)).toEqual([
      'GDP',
      '210200',
      '2023-12-31',
      400_000_000,
    ]);
    const months = read('Year|Month|沈阳|大连\n2011|1|5|2\n2011|2|3|4\n', { fileName: '发电量.csv' });
    expect(cellsOf(months)[1]).toEqual(['发电量', '210100', '2011-02-28', 3, 3, 3]);
  });

  it.each([
    ['units beside', '指标|单位|沈阳|大连\n发案|起|1|2\n损失|万元|4|5\n', ['发案', '损失']],
    ['a total', '2024年|全省|沈阳|大连\n发案|6|1|2\n破案|9|5|4\n', ['发案', '破案']],
    [
      'kinds beside',
      '类别|指标|沈阳|大连\n刑|发案|1|2\n刑|破案|3|4\n治|发案|5|6\n治|破案|7|8\n',
      ['发案 · 刑', '发案 · 治', '破案 · 刑', '破案 · 治'],
    ],
    ['a breakdown in rows', '涉案人数\n性别|沈阳|大连\n男|1|2\n女|3|4\n', ['涉案人数 · 男', '涉案人数 · 女']],
    ['years below the places', '|沈阳||大连|\n|2023|2024|2023|2024\n发案|1|2|3|4\n破案|5|6|7|8\n', ['发案', '破案']],
    [
      'provinces above the cities',
      '|辽宁|辽宁|吉林|吉林\n|沈阳|大连|长春|四平\n发案|1|2|3|4\n破案|5|6|7|8\n',
      ['发案', '破案'],
    ],
  ])('is read with %s', (_, text, keys) => {
    const table = read(text, IN_2024);
    expect(table.report.measures.map(({ key }) => key)).toEqual(keys);
    expect(table.report.cells.refused).toBe(0);
    expect(table.report.matchReport.matched.length).toBeGreaterThan(1);
  });

  it('names what is refused by its cell and place', () => {
    const { refusedCells } = read('指标|沈阳|大连\n发案|1|2\n破案|3|不少\n', IN_2024).report;
    expect(refusedCells).toEqual([{ row: 3, column: 3, text: '不少', reason: 'no-number', heading: '大连' }]);
  });

  it('tells that nothing could be read below', () => {
    const { report, figures } = read('指标|沈阳|大连\n', IN_2024);
    expect(report.notices[0]?.code).toBe('table-transposed-unread');
    expect(figures).toEqual([]);
  });

  it('travels with nothing but what its figures were made of', () => {
    const grid = gridOf('指标|沈阳|大连|备用\n发案|1|2|\n破案|3|4|\n联系人：某某||\n');
    const carried = carryTable(grid, { ...untouched, ...IN_2024 }, context);
    if (!carried.ok) throw new Error('not carried');
    expect(carried.cells.flat().join()).not.toContain('某某');
    expect(cellsOf(read(carried.cells, carried.table))).toEqual(cellsOf(read(grid, IN_2024)));
  });

  it('loses no cell, and each figure is the text of its cell', () => {
    const cell = fc.oneof(fc.nat(5000).map(String), fc.constantFrom('', '--', '约十', '12.5%', '1,234', '3-5', '不少'));
    const label = fc.constantFrom('发案', '破案（起）', '损失（万元）', '2023年', '', '合计', '1-6月');
    const rows = fc.array(
      fc.tuple(label, fc.array(cell, { maxLength: 5 })).map(([first, cells]) => [first, ...cells]),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(rows, fc.constantFrom('指标', '年份', '', '2024年'), fc.boolean(), (body, corner, hasTitle) => {
        const grid = [...(hasTitle ? [['统计表']] : []), [corner, '沈阳', '大连', '全省'], ...body];
        const { report, figures } = read(grid, IN_2024);
        if (report.notices[0]?.code !== 'table-transposed') return;
        const { all, read: shown, merged, setAside, missing, refused } = report.cells;
        expect(shown + merged + setAside + missing + refused).toBe(all);
        expect(all).toBe(body.reduce((sum, row) => sum + row.length, 0));
        for (const table of figures)
          table.rows.forEach((row, at) => {
            const text = new TextDecoder().decode(table.texts.slice(table.textStarts[at], table.textStarts[at + 1]));
            expect(grid[row - 1]![table.columns[at]! - 1]).toBe(text);
          });
      }),
      { numRuns: 200 },
    );
  });
});
