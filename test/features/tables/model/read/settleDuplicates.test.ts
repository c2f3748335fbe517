import { describe, expect, it } from 'vitest';
import { type DuplicateChoice, NO_DECISIONS } from '../../../../../src/features/tables/model/decisions';
import { figuresOf, read } from '../builtContext';

const IN_2024 = { fileName: '2024年.csv' };
const chosen = (choice: DuplicateChoice) => ({
  ...IN_2024,
  decisions: { ...NO_DECISIONS, duplicates: { '*': choice } },
});
const rowsOf = ({ figures }: ReturnType<typeof read>) => figures.map(({ rows }) => [...rows]);

describe('rows that say the same', () => {
  it('are one, which is told, and wait for no decision', () => {
    const table = read('城市|发案\n沈阳|7\n大连|3\n沈阳市|7\n大连|3\n大连|3\n', IN_2024);
    expect(figuresOf(table)).toEqual([
      ['210100', '2024-12-31', 7],
      ['210200', '2024-12-31', 3],
    ]);
    expect(table.report.matchReport.duplicates).toEqual([]);
    expect(table.report.cells).toMatchObject({ read: 2, merged: 3, refused: 0 });
    expect(table.report.notices).toEqual([
      { code: 'table-equal-rows', severity: 'info', values: { count: 3, row: 4 } },
    ]);
  });

  it('are one beside others that differ', () => {
    const table = '城市|发案\n沈阳|7\n沈阳|7\n沈阳|9\n';
    expect(read(table, IN_2024).report.matchReport.duplicates[0]?.rows.map(({ row }) => row)).toEqual([2, 4]);
    expect(figuresOf(read(table, chosen('sum')))).toEqual([['210100', '2024-12-31', 16]]);
    const { cells } = read(table, IN_2024).report;
    expect(cells).toMatchObject({ read: 0, merged: 1, refused: 2 });
  });

  it('are not one where their hedges differ, or a word tells what each is of', () => {
    expect(read('城市|发案\n沈阳|7\n沈阳|7余\n', IN_2024).report.matchReport.duplicates).toHaveLength(1);
    const byOffice =
      '城市|单位名称|发案|破案\n沈阳|和平分局|7|1\n沈阳|铁西分局|7|2\n大连|中山分局|7|3\n抚顺|新抚分局|8|3\n';
    expect(figuresOf(read(byOffice, IN_2024))).not.toContainEqual(['210100', '2024-12-31', 7]);
  });
});

describe('snapshots of one day', () => {
  const table =
    '更新时间|城市|确诊\n2020-02-03 18:40|沈阳|9\n2020-02-03 09:05|沈阳|7\n2020-02-03 11:00|沈阳|8\n2020-02-03 11:00|大连|2\n';

  it('offer the latest, whatever their order, with its own row', () => {
    const open = read(table, { fileName: 't.csv' });
    expect(open.report.matchReport.duplicates[0]?.choices).toContain('keep-latest');
    expect(figuresOf(open).map(([adcode]) => adcode)).toEqual(['210200']);
    const latest = read(table, chosen('keep-latest'));
    expect(figuresOf(latest)[0]).toEqual(['210100', '2020-02-03', 9]);
    expect(rowsOf(latest)[0]).toEqual([2, 5]);
    const last = read(table, chosen('keep-last'));
    expect(figuresOf(last)[0]).toEqual(['210100', '2020-02-03', 8]);
    expect(rowsOf(last)[0]).toEqual([4, 5]);
  });

  it('go by a column of updates', () => {
    const updated = '城市|发案|更新日期\n沈阳|7|2024-11-05\n沈阳|8|2024-11-20\n大连|3|2024-11-05\n';
    const withPeriod = { ...chosen('keep-latest'), layout: { ...read(updated, IN_2024).report.layout } };
    const layout = { ...withPeriod.layout, roles: ['place', 'value', 'ignored'] as const, period: YEAR };
    expect(figuresOf(read(updated, { ...withPeriod, layout }))[0]).toEqual(['210100', '2024-12-31', 8]);
  });

  it('refuse what cannot be told the latest', () => {
    expect(figuresOf(read('城市|发案\n沈阳|7\n沈阳|8\n大连|1\n', chosen('keep-latest')))).toEqual([
      ['210200', '2024-12-31', 1],
    ]);
  });
});

const YEAR = { start: '2024-01-01', end: '2024-12-31' };

describe('a part of an area', () => {
  const table = '城市|发案|破案率\n莱芜市|5|60%\n济南市|10|50%\n大连|1|70%\n';

  it('never withholds or stands for the figure of the whole', () => {
    const of2024 = read(table, IN_2024);
    const { report } = of2024;
    expect(figuresOf(of2024)).toContainEqual(['370100', '2024-12-31', 10]);
    expect(figuresOf(of2024, 1)).toContainEqual(['370100', '2024-12-31', 50]);
    expect(report.matchReport.duplicates).toEqual([]);
    expect(report.matchReport.setAside).toEqual([
      expect.objectContaining({ text: '莱芜市', rule: 'part', within: expect.objectContaining({ adcode: '370100' }) }),
    ]);
    // Where the whole says nothing of a year, the part does not say it either.
    const years = read('城市|年份|发案\n济南|2016|9\n莱芜市|2016|2\n济南|2017|--\n莱芜市|2017|3\n大连|2017|1\n');
    expect(figuresOf(years).map(([, end, value]) => [end, value])).toEqual([
      ['2017-12-31', 1],
      ['2016-12-31', 9],
    ]);
  });

  it('is added where the reader says so', () => {
    expect(figuresOf(read(table, chosen('sum')))).toContainEqual(['370100', '2024-12-31', 15]);
    expect(figuresOf(read(table, chosen('keep-first')))).toContainEqual(['370100', '2024-12-31', 10]);
  });

  it('stands, named as merged, where the table has nothing of the whole', () => {
    const alone = read('城市|发案\n莱芜市|5\n大连|1\n', IN_2024);
    expect(alone.report.matchReport.matched[0]).toMatchObject({ text: '莱芜市', how: 'merged' });
  });
});
