import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_DECISIONS } from '../../../../../src/features/tables/model/decisions';
import { openCount } from '../../../../../src/features/tables/model/matchReport';
import { figuresOf, read } from '../builtContext';

const IN_2024 = { fileName: '2024年.csv' };

describe('readTable', () => {
  it('reads figures with their rows, columns and texts', () => {
    const { figures } = read('城市|金额(万元)\n沈阳|1,200余\n大连|28.2\n', IN_2024);
    expect(figures[0]).toMatchObject({ adcodes: ['210100', '210200'], unit: 'cny', file: '2024年.csv' });
    expect([...figures[0]!.values]).toEqual([12_000_000, 282_000]);
    expect([...figures[0]!.rows]).toEqual([2, 3]);
    expect(new TextDecoder().decode(figures[0]!.texts)).toBe('1,200余28.2');
  });

  it('leads each figure to its own cell, whichever of several counts', () => {
    const rows = [
      ['年份', '城市', '发案', '备注', '破案'],
      ['2024', '大连', '1', '甲', '2'],
      ['2024', '沈阳', '3', '乙', '4'],
      ['2024', '大连', '5', '丙', '6'],
    ];
    const evidence = (choice: 'keep-first' | 'keep-last') =>
      read(rows, { decisions: { ...NO_DECISIONS, duplicates: { '*': choice } } }).figures.flatMap(
        ({ adcodes, values, rows: at, columns, texts }) => [
          [...adcodes],
          ...Array.from(values, (value, index) => [value, at[index], columns[index]]),
          new TextDecoder().decode(texts),
        ],
      );
    expect(evidence('keep-first')).toEqual([
      ...[['210100', '210200'], [3, 3, 3], [1, 2, 3], '31'],
      ...[['210100', '210200'], [4, 3, 5], [2, 2, 5], '42'],
    ]);
    expect(evidence('keep-last')).toEqual([
      ...[['210100', '210200'], [3, 3, 3], [5, 4, 3], '35'],
      ...[['210100', '210200'], [4, 3, 5], [6, 4, 5], '46'],
    ]);
  });

  it('does not multiply twice', () => {
    expect(
      figuresOf(read('城市|金额(万元)\n大连|28.2万\n沈阳|14.5亿元\n', IN_2024)).map(([, , value]) => value),
    ).toEqual([1_450_000_000, 282_000]);
  });

  it('counts in the unit of a line above the table', () => {
    const table = read('损失情况|损失情况\n单位：万元|\n城市|损失\n大连|1\n沈阳|2\n', IN_2024);
    expect(figuresOf(table).map(([, , value]) => value)).toEqual([20_000, 10_000]);
    expect(table.report.measures[0]).toMatchObject({ unit: 'cny' });
  });

  it('sets totals aside, lists what is unmatched or ambiguous, and never makes a missing cell zero', () => {
    const { report } = read('城市|发案\n全省|100\n大连|--\n东菅市|3\n吉林|4\n沈阳|0\n其他|5\n铁岭|约三十\n', IN_2024);
    expect(report.matchReport.setAside.map(({ text, rule }) => [text, rule])).toEqual([
      ['全省', 'total'],
      ['其他', 'remainder'],
    ]);
    expect(report.matchReport.unmatched[0]?.suggestions.map(({ adcode }) => adcode)).toEqual(['370500']);
    expect(report.cells).toMatchObject({ read: 3, missing: 1, refused: 1 });
    expect(openCount(report.matchReport)).toBe(1);
  });

  it('applies decisions and passes over one that cannot be', () => {
    const table = '省|地区|发案\n|吉林|1\n|东菅市|2\n|大连|3\n|沈阳|4\n';
    const open = read(table, IN_2024);
    expect(open.report.cells.refused).toBe(1);
    const decisions = { ...NO_DECISIONS, places: { '东菅市||': '370500', '大连||': null, '沈阳||': '000000' } };
    const { report } = read(table, { ...IN_2024, decisions });
    expect(report.matchReport.matched.find(({ text }) => text === '东菅市')).toMatchObject({
      adcode: '370500',
      how: 'chosen',
    });
    expect(report.matchReport.setAside).toContainEqual(expect.objectContaining({ text: '大连', rule: 'left-out' }));
  });

  it('leaves open the rows whose code and name mean different areas, each by itself', () => {
    const table = '代码|城市|发案\n210100|大连市|1\n210200|沈阳市|2\n210100|沈阳市|3\n210300|鞍山市|4\n';
    const open = read(table, IN_2024);
    expect(figuresOf(open).map(([adcode, , value]) => [adcode, value])).toEqual([
      ['210100', 3],
      ['210300', 4],
    ]);
    expect(open.report.matchReport.ambiguous.map(({ key, rows }) => [key, rows])).toEqual([
      ['210100 大连市||', [2]],
      ['210200 沈阳市||', [3]],
    ]);
    const decisions = { ...NO_DECISIONS, places: { '210100 大连市||': '210200', '210200 沈阳市||': null } };
    const decided = read(table, { ...IN_2024, decisions });
    expect(openCount(decided.report.matchReport)).toBe(0);
    expect(figuresOf(decided).map(([adcode, , value]) => [adcode, value])).toEqual([
      ['210100', 3],
      ['210200', 1],
      ['210300', 4],
    ]);
  });

  it('shows none of several figures until it is decided which counts', () => {
    const table = '城市|发案|破案率\n济南|10|50%\n济南市|5|60%\n大连|1|70%\n';
    const open = read(table, IN_2024);
    expect(open.report.matchReport.duplicates).toEqual([
      {
        adcode: '370100',
        names: { zh: '济南市', hant: '濟南市', en: 'Jinan' },
        measure: '发案',
        period: { start: '2024-01-01', end: '2024-12-31' },
        rows: [
          { row: 2, text: '济南', printed: '10' },
          { row: 3, text: '济南市', printed: '5' },
        ],
        further: [expect.objectContaining({ measure: '破案率' })],
        count: 2,
        choices: ['keep-first', 'keep-last', 'sum', 'refuse'],
        choice: null,
      },
    ]);
    expect(figuresOf(open)).toEqual([['210200', '2024-12-31', 1]]);
    const summed = read(table, { ...IN_2024, decisions: { ...NO_DECISIONS, duplicates: { '*': 'sum' } } });
    expect(figuresOf(summed)).toContainEqual(['370100', '2024-12-31', 15]);
    expect(new TextDecoder().decode(summed.figures[0]!.texts)).toContain('10 + 5');
    // Rates do not add up.
    expect(figuresOf(summed, 1)).toEqual([['210200', '2024-12-31', 70]]);
    const first = read(table, { ...IN_2024, decisions: { ...NO_DECISIONS, duplicates: { '370100': 'keep-first' } } });
    expect(figuresOf(first, 1)).toContainEqual(['370100', '2024-12-31', 50]);
    expect(first.report.cells).toMatchObject({ read: 4, merged: 2, refused: 0 });
  });

  it('asks when nothing says of when the figures are', () => {
    const { report } = read('城市|发案\n大连|1\n沈阳|2\n');
    expect(report.question).toBe('no-period');
    expect(report.refusedCells[0]).toEqual({ row: 2, column: 2, text: '1', reason: 'no-period' });
    const period = { start: '2024-01-01', end: '2024-09-30' };
    const answered = read('城市|发案\n大连|1\n沈阳|2\n', { layout: { ...report.layout, period } });
    expect(answered.report.question).toBeNull();
    expect(figuresOf(answered)).toHaveLength(2);
  });

  it('gives parts of a year the year that the table names', () => {
    const dated = read('统计2024|\n城市|截至7月31日|上半年\n大连|1|2\n沈阳|3|4\n', { fileName: '2024年.csv' });
    expect(dated.figures[0]?.periods).toEqual([
      { start: '2024-01-01', end: '2024-06-30' },
      { start: '2024-07-31', end: '2024-07-31' },
    ]);
    expect(read('城市|上半年\n大连|1\n沈阳|2\n').report.refusedCells[0]?.reason).toBe('no-year');
  });

  it('keeps two columns of one heading apart and says so', () => {
    const { report } = read('城市|发案|发案\n大连|1|2\n沈阳|3|4\n', IN_2024);
    expect(report.measures.map(({ key }) => key)).toEqual(['发案', '发案 · C']);
    expect(report.notices).toEqual([
      expect.objectContaining({ code: 'table-heading-twice', values: { heading: '发案', first: 2, second: 3 } }),
    ]);
  });

  it('refuses cells of another unit than their measure', () => {
    const { report } = read('城市|发案\n大连|1起\n沈阳|2起\n鞍山|3%\n', IN_2024);
    expect(report.refusedCells).toEqual([{ row: 4, column: 2, text: '3%', reason: 'other-unit' }]);
    expect(report.notices[0]?.code).toBe('table-units-differ');
  });

  it('reads units and factors of a long table by their row', () => {
    const table = read('地区|指标|单位|2024年\n大连|发案|起|10\n大连|损失|万元|2\n沈阳|发案|起|7\n沈阳|损失|万元|3\n');
    expect(table.report.measures.map(({ key, unit }) => [key, unit])).toEqual([
      ['发案', 'cases'],
      ['损失', 'cny'],
    ]);
    expect(figuresOf(table, 1).map(([, , value]) => value)).toEqual([30_000, 20_000]);
  });

  it('takes no row of a figure for a title above places side by side', () => {
    const { cells } = read('辽宁|28.2万\n0|大连|吉林\n28.2万|0\n', { fileName: 't.csv' }).report;
    expect(cells.all).toBe(7);
    expect(cells.read + cells.merged + cells.setAside + cells.missing + cells.refused).toBe(7);
  });

  it('counts the cells of a table whose corner reads as a place', () => {
    expect(read('大连|莱芜市|大连\n上半年\n', IN_2024).report.cells.all).toBe(4);
  });

  it('loses no cell: read, merged, set aside, missing and refused are all', () => {
    const cell = fc.oneof(
      fc.constantFrom(
        '大连',
        '沈阳市',
        '济南',
        '莱芜市',
        '吉林',
        '东菅市',
        '合计',
        '其他',
        '',
        '--',
        '无',
        '1,234',
        '12.3%',
      ),
      fc.constantFrom('28.2万', '=A1', '2024年1-9月', '上半年', '发案', '1.234,5', '辽宁', '3.5亿元', '10-20'),
      fc.string({ maxLength: 6 }),
      fc.nat().map(String),
    );
    const choice = fc.constantFrom('keep-first', 'sum', 'refuse') as fc.Arbitrary<'keep-first' | 'sum' | 'refuse'>;
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 14 }),
        fc.dictionary(fc.constantFrom('370100', '*'), choice),
        fc.boolean(),
        (grid, duplicates, hasYear) => {
          const fileName = hasYear ? '2024年.csv' : 't.csv';
          const { report, figures } = read(grid, { fileName, decisions: { ...NO_DECISIONS, duplicates } });
          const { all, read: shown, merged, setAside, missing, refused } = report.cells;
          expect(shown + merged + setAside + missing + refused).toBe(all);
          expect(figures.reduce((sum, { values }) => sum + values.length, 0)).toBe(shown);
          const { headingRow, headingRows } = report.layout;
          // Of places side by side, what is read is another grid, and its heading another row than that of the places.
          const placesRow = report.notices.find(({ code }) => code === 'table-transposed')?.values.row;
          const below = grid.slice(
            typeof placesRow === 'number' ? placesRow : headingRow === 0 ? 0 : headingRow - 1 + headingRows,
          );
          const cellsBelow = below.reduce((sum, row) => sum + row.length, 0);
          // A label that is read as a figure counts for each of the places side by side.
          if (placesRow === undefined) expect(all).toBe(cellsBelow);
          else expect(all).toBeGreaterThanOrEqual(cellsBelow);
        },
      ),
      { numRuns: 300 },
    );
  });
});
