import { describe, expect, it } from 'vitest';
import { holdsPeriods, periodColumn } from '../../../src/core/cells/periodColumn';
import { isOfUpdate, isPeriodHeading, periodPartOf } from '../../../src/core/cells/periodHeading';

describe('isPeriodHeading', () => {
  it.each([
    ...['年份', '月', '日期', '统计日期', '报告日期', '统计年度', '数据更新时间', '日期（YYYY-MM-DD）', '日期id'],
    ...[
      'date',
      'dateId',
      'date_id',
      'report_date',
      'updateTime',
      'Last Update',
      'Last_Update',
      'Fiscal Year',
      'dateRep',
    ],
    ...['YYYYMM', 'timestamp', 'Months'],
  ])('knows %j', (heading) => {
    expect(isPeriodHeading(heading)).toBe(true);
  });

  it.each([
    '',
    '发案',
    '天数',
    '年龄',
    '日均',
    'update',
    'days open',
    'response time',
    'yearly income',
    'Last year',
    '月均收入',
  ])('takes %j for another unless it says more', (heading) => {
    expect(isPeriodHeading(heading)).toBe(heading === 'update');
  });

  it.each([
    ['年份', 'year'],
    ['Fiscal Year', 'year'],
    ['年月', 'month'],
    ['月份', 'month'],
    ['季度', 'quarter'],
    ['日', 'day'],
    ['开始日期', 'start'],
    ['end_date', 'end'],
    ['dateId', 'whole'],
  ])('says of %j that it is a %s', (heading, part) => {
    expect(periodPartOf(heading)).toBe(part);
  });

  it('tells when a row was written from when it is of', () => {
    expect(['updateTime', '数据更新时间', 'date', '统计日期'].map(isOfUpdate)).toEqual([true, true, false, false]);
  });
});

describe('holdsPeriods', () => {
  it.each([
    ['dateId', ['20200120', '20200121'], true, true],
    ['year', ['2019.0', '2020.0'], true, true],
    ['日期', ['45292', '45293'], true, true],
    ['日期', ['1/2/20'], false, true],
    ['日期', ['2/15'], false, true],
    ['比例', ['2/15'], false, false],
    ['日期', ['元旦'], false, true],
    ['更新时间', ['昨天'], false, false],
    ['周次', ['1', '53'], true, true],
    ['timestamp', ['1579651200'], true, true],
    ['年份', ['20', '21'], true, true],
    ['time', ['5', '25'], true, false],
    ['确诊', ['45292', '45293'], true, false],
    ['发案', ['2019', '2020'], true, false],
    ['n', ['20240101', '20240102'], true, true],
    ['n', ['20240101', '20240199'], true, false],
    ['n', ['20240101'], true, false],
  ] as const)('of %j over %j', (heading, cells, isNumeric, holds) => {
    expect(holdsPeriods(heading, cells, isNumeric)).toBe(holds);
  });
});

describe('periodColumn', () => {
  it('writes numbers as what their heading announces', () => {
    const texts = (heading: string, cells: readonly string[]) => cells.map(periodColumn(heading, cells).textOf);
    expect(texts('year', ['2020.0', '2021'])).toEqual(['2020年', '2021年']);
    expect(texts('月份', ['09', '9.0'])).toEqual(['9月', '9月']);
    expect(texts('日期', ['45292', '45292.75', '2024-01-02'])).toEqual(['2024-01-01', '2024-01-01', '2024-01-02']);
    expect(texts('季度', ['3'])).toEqual(['第三季度']);
    expect(texts('日期', ['1/22/20', '2/3/20'])).toEqual(['2020-01-22', '2020-02-03']);
  });

  it('names a date whose order nothing tells, and a number of a day', () => {
    expect(periodColumn('日期', ['2/1/20', '3/1/20'])).toMatchObject({ unclear: '2/1/20', serial: null });
    expect(periodColumn('日期', ['2/1/20', '3/13/20'])).toMatchObject({ unclear: null });
    expect(periodColumn('日期', ['', '45292'])).toMatchObject({ serial: '45292' });
    expect(periodColumn('月份', ['45292'])).toMatchObject({ serial: null });
  });
});
