import { describe, expect, it } from 'vitest';
import { tableObservation } from '../../../../../src/core/record/tableObservation';
import { carryTable } from '../../../../../src/features/tables/model/carry/carryTable';
import { parseProject } from '../../../../../src/features/tables/model/parseProject';
import { projectFileJson } from '../../../../../src/features/tables/model/projectFile';
import { sheetsAs, sheetsOfPeriods } from '../../../../../src/features/tables/model/shape/joinSheets';
import { stacked } from '../../../../../src/features/tables/model/shape/shapeOf';
import { sheetChoices } from '../../../../../src/features/tables/model/shape/sheetChoices';
import { context, figuresOf, gridOf, read, untouched } from '../builtContext';

const FILE = '发案.xlsx';
const sheetsFrom = (sheets: Readonly<Record<string, string>>) =>
  Object.entries(sheets).map(([name, text]) => ({ name, grid: gridOf(text) }));
const kindOf = (sheets: Readonly<Record<string, string>>, fileName = FILE) =>
  sheetsAs(sheetsFrom(sheets), fileName, context.resolve);
const readTogether = (sheets: Readonly<Record<string, string>>) => {
  const { grid, parts } = stacked(sheetsFrom(sheets));
  return { grid, table: { ...untouched, fileName: FILE, sheet: '', parts } };
};

const YEARS = {
  '2022年': '2022年各市情况\n城市|发案（起）\n沈阳|5\n大连|6\n',
  '2023年': '2023年各市情况\n城市|发案（起）\n大连|8\n沈阳|7\n鞍山|9\n',
};

describe('sheets of one layout', () => {
  it('are periods by their names: one measure, each figure with its sheet', () => {
    const { grid, table } = readTogether(YEARS);
    const together = read(grid, table);
    expect(together.report.measures.map(({ key }) => key)).toEqual(['发案']);
    expect(figuresOf(together)).toEqual([
      ['210100', '2022-12-31', 5],
      ['210100', '2023-12-31', 7],
      ['210200', '2022-12-31', 6],
      ['210200', '2023-12-31', 8],
      ['210300', '2023-12-31', 9],
    ]);
    const observed = tableObservation(together.figures[0]!, 0, 1);
    expect(observed).toMatchObject({ file: '发案.xlsx · 2023年', line: 4, column: 2, published: '7' });
    expect(together.report.notices[0]).toMatchObject({ code: 'table-sheets-joined', values: { count: 2 } });
    const { all, read: shown, setAside } = together.report.cells;
    expect([all, shown, setAside]).toEqual([10, 5, 5]);
  });

  it('called by years that two years share are put to no month', () => {
    const sheets = { '2009-10': '城市|在校生\n沈阳|5\n大连|6', '2010-11': '城市|在校生\n沈阳|7\n大连|8' };
    expect(kindOf(sheets)).toBe('periods');
    const { grid, table } = readTogether(sheets);
    const together = read(grid, table);
    expect([together.figures, together.report.refusedCells.length]).toEqual([[], 4]);
  });

  it('are months of the year that the file names', () => {
    const months = { '1月': '城市|发案\n沈阳|5\n大连|6\n', '2月': '城市|发案\n沈阳|7\n大连|8\n' };
    expect(kindOf(months, '2024年.xlsx')).toBe('periods');
    expect(kindOf(months)).toBeNull();
  });

  it('are measures over figures that nothing else names', () => {
    const measures = {
      发案: '城市|2023年|2024年\n沈阳|1|2\n大连|3|4\n',
      破案: '城市|2023年|2024年\n沈阳|5|6\n大连|7|8\n',
    };
    expect(kindOf(measures)).toBe('measures');
    const { grid, table } = readTogether(measures);
    const together = read(grid, table);
    expect(together.report.measures.map(({ key }) => key)).toEqual(['发案', '破案']);
    expect(figuresOf(together, 1)[3]).toEqual(['210200', '2024-12-31', 8]);
  });

  it('may have their places side by side', () => {
    const { grid, table } = readTogether({
      '2022': '指标|沈阳|大连\n发案|5|6\n破案|1|2\n',
      '2023': '指标|沈阳|大连\n发案|7|8\n破案|3|4\n',
    });
    expect(figuresOf(read(grid, table))).toContainEqual(['210200', '2023-12-31', 8]);
    expect([...read(grid, table).figures[0]!.columns]).toEqual([2, 2, 3, 3]);
  });

  it.each([
    [
      'another unit',
      { '2022年': '城市|发案（起）\n沈阳|5\n大连|6\n', '2023年': '城市|发案（万起）\n沈阳|7\n大连|8\n' },
    ],
    [
      'another unit above',
      { '2022年': '单位：元\n城市|损失\n沈阳|5\n大连|6\n', '2023年': '单位：万元\n城市|损失\n沈阳|7\n大连|8\n' },
    ],
    ['other columns', { '2022年': '城市|发案\n沈阳|5\n大连|6\n', '2023年': '城市|破案\n沈阳|7\n大连|8\n' }],
    [
      'another year in the heading',
      { '2022年': '城市|2022年发案\n沈阳|5\n大连|6\n', '2023年': '城市|2022年发案\n沈阳|7\n大连|8\n' },
    ],
    [
      'another year in the title',
      { '2022年': '2021年情况\n城市|发案\n沈阳|5\n大连|6\n', '2023年': '2023年情况\n城市|发案\n沈阳|7\n大连|8\n' },
    ],
    [
      'periods in their rows',
      {
        '2022年': '城市|年份|发案\n沈阳|2022|5\n大连|2022|6\n',
        '2023年': '城市|年份|发案\n沈阳|2023|7\n大连|2023|8\n',
      },
    ],
    ['names that say nothing', { Sheet1: '城市|2023年\n沈阳|5\n大连|6\n', Sheet2: '城市|2023年\n沈阳|7\n大连|8\n' }],
    ['one period', { '2022年': '城市|发案\n沈阳|5\n大连|6\n', '2022': '城市|发案\n沈阳|7\n大连|8\n' }],
  ])('are not joined with %s', (_, sheets) => {
    expect(kindOf(sheets)).toBeNull();
  });

  it('are offered before each alone; a cover is left', () => {
    const sheets = [{ name: '说明', grid: gridOf('本表由统计处编\n') }, ...sheetsFrom(YEARS)];
    expect(sheetsOfPeriods(sheets, FILE, context.resolve)?.map(({ name }) => name)).toEqual(['2022年', '2023年']);
    const choices = sheetChoices(sheets, FILE, context.resolve);
    expect(choices.map(({ name, as }) => [name, as])).toEqual([
      ['', 'periods'],
      ['说明', null],
      ['2022年', null],
      ['2023年', null],
    ]);
    expect(choices[0]).toMatchObject({ layoutWidth: 3, parts: [{ rowCount: 4 }, { rowCount: 5 }] });
  });

  it('stay together in a project file, and where they travel', () => {
    const { grid, table } = readTogether(YEARS);
    const project = { id: 'p', name: 'p', origin: null, tables: [table] };
    const parsed = parseProject(
      projectFileJson(project, () => '甲\n'),
      'p',
      () => 'c',
    );
    expect(parsed.ok && parsed.project.tables[0]?.parts).toEqual(table.parts);
    const carried = carryTable(grid, table, context);
    if (!carried.ok) throw new Error('not carried');
    expect(figuresOf(read(carried.cells, carried.table))).toEqual(figuresOf(read(grid, table)));
  });
});
