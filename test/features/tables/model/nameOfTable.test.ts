import { describe, expect, it } from 'vitest';
import { nameOfTable } from '../../../../src/features/tables/model/nameOfTable';
import { figuresOf, read } from './builtContext';

describe('nameOfTable', () => {
  it.each([
    ['', '人口.csv', '人口'],
    ['各市人口', 'b.xlsx', '各市人口'],
    ['Sheet1', '人口.xlsx', '人口'],
    ['sheet', '人口.xlsx', '人口'],
    [' 工作表 2', '人口.xlsx', '人口'],
    ['Sheet1 (2)', '人口.xlsx', '人口'],
    ['Sheet of people', '人口.xlsx', 'Sheet of people'],
    ['series.data', '人口.json', '人口'],
    ['表1 人口', 'b.xlsx', '表1 人口'],
    ['', '2024.1-9月', '2024.1-9月'],
  ])('of sheet %j in %j is %j', (sheet, fileName, name) => expect(nameOfTable({ sheet, fileName })).toBe(name));

  it('says what is counted and in what, also of a workbook whose sheet nobody named', () => {
    const table = read('地区|1990年\n深圳|1000\n沈阳|20\n', { fileName: '常住人口(万人).xlsx', sheet: 'Sheet1' });
    expect(figuresOf(table).map(([, , value]) => value)).toEqual([200_000, 10_000_000]);
    expect(table.report.measures[0]).toMatchObject({ name: '常住人口', unit: 'persons' });
  });
});
