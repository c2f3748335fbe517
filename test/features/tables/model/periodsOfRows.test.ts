import { describe, expect, it } from 'vitest';
import { NO_DECISIONS } from '../../../../src/features/tables/model/decisions';
import { figuresOf, read } from './builtContext';

const spansOf = (text: string, fileName = 't.csv') =>
  read(text, { fileName }).figures.flatMap(({ periods, periodOf, values }) =>
    Array.from(values, (value, at) => {
      const { start, end } = periods[periodOf[at]!]!;
      return `${start}/${end} ${value}`;
    }),
  );

describe('the period of each figure', () => {
  it.each<[string, string, string[]]>([
    [
      'its row',
      '城市|年份|月份|发案\n沈阳|2024|1|5\n大连|2023|12|6',
      ['2024-01-01/2024-01-31 5', '2023-12-01/2023-12-31 6'],
    ],
    [
      'its row and its heading',
      '城市|年份|1-3月|上半年\n沈阳|2024|5|6\n大连|2023|7|8',
      ['2024-01-01/2024-03-31 5', '2024-01-01/2024-06-30 6', '2023-01-01/2023-03-31 7', '2023-01-01/2023-06-30 8'],
    ],
    [
      'its heading',
      '城市|2023年|2024年\n沈阳|5|6\n大连|7|8',
      ['2023-01-01/2023-12-31 5', '2024-01-01/2024-12-31 6', '2023-01-01/2023-12-31 7', '2024-01-01/2024-12-31 8'],
    ],
    [
      'two columns of dates',
      '城市|开始日期|结束日期|发案\n沈阳|2024-06-25|2024-08-31|5\n大连|2024-06-25|2024-08-04|6',
      ['2024-06-25/2024-08-31 5', '2024-06-25/2024-08-04 6'],
    ],
  ])('is what %s says', (_, text, expected) => expect(spansOf(text).toSorted()).toEqual(expected.toSorted()));

  it('is the year before for 上年同期, of the table and of the row', () => {
    expect(spansOf('2024年1-9月统计||\n城市|本期|上年同期\n沈阳|5|6\n大连|7|8').toSorted()).toEqual([
      '2023-01-01/2023-09-30 6',
      '2023-01-01/2023-09-30 8',
      '2024-01-01/2024-09-30 5',
      '2024-01-01/2024-09-30 7',
    ]);
  });

  it('is refused where neither says it, and where it is no day', () => {
    const { report } = read('城市|日期|发案\n沈阳|2024-02-30|5\n大连|2024-02-29|6');
    expect(report.refusedCells).toEqual([{ row: 2, column: 3, text: '5', reason: 'no-period' }]);
    expect(report.cells).toMatchObject({ read: 1, refused: 1 });
    expect(read('城市|月份|发案\n沈阳|1月|5\n大连|2月|6').report.refusedCells.map(({ reason }) => reason)).toEqual([
      'no-year',
      'no-year',
    ]);
  });
});

describe('a table below another', () => {
  it('begins at a heading of something else, or of another period', () => {
    const ends = (text: string) =>
      read(text, { fileName: '2024年.csv' }).report.notices.find(({ code }) => code === 'table-another-below')?.values
        .row;
    expect(ends('城市|发案\n沈阳|1\n大连|2\n\n2023年|\n城市|发案\n沈阳|3\n大连|4')).toBe(4);
    expect(ends('城市|发案\n沈阳|1\n大连|2\n城市|发案\n鞍山|3\n抚顺|4')).toBeUndefined();
    expect(ends('城市|发案\n沈阳|1\n大连|2\n区县|破案\n沈阳|3\n大连|4')).toBe(4);
    expect(ends('城市|发案\n沈阳|1\n大连|2\n说明|无\n')).toBeUndefined();
    expect(ends('城市|发案\n沈阳|1\n大连|2\n辽宁|x\n鞍山|4')).toBeUndefined();
  });
});

describe('several figures of one place', () => {
  const text = '城市|发案|更新时间\n沈阳|1|2024-01-02 09:00\n沈阳|2|2024-01-02 17:00\n大连|3|2024-01-02 09:00';
  const of = (choice: 'keep-latest' | 'refuse' | 'sum') =>
    read(text, { fileName: '2024年.csv', decisions: { ...NO_DECISIONS, duplicates: { '210100': choice } } });

  it('are told with what can be done, and what is decided is done', () => {
    const { report } = read(text, { fileName: '2024年.csv' });
    expect(report.matchReport.duplicates[0]).toMatchObject({ adcode: '210100', count: 1, choice: null, further: [] });
    expect(report.matchReport.duplicates[0]?.choices).toEqual(
      expect.arrayContaining(['keep-first', 'keep-last', 'keep-latest', 'sum', 'refuse']),
    );
    const values = (choice: 'keep-latest' | 'refuse' | 'sum') =>
      figuresOf(of(choice)).map(([adcode, , value]) => [adcode, value]);
    expect(values('keep-latest')).toEqual([
      ['210100', 2],
      ['210200', 3],
    ]);
    expect(values('sum')).toEqual([
      ['210100', 3],
      ['210200', 3],
    ]);
    expect(values('refuse')).toEqual([['210200', 3]]);
    expect(of('keep-latest').report.cells).toMatchObject({ read: 2, merged: 1, refused: 0 });
    expect(of('refuse').report.cells).toMatchObject({ read: 1, merged: 0, refused: 2 });
  });

  it('are one where their rows say the same, and told', () => {
    const { report } = read('城市|发案\n沈阳|1\n沈阳|1\n大连|3\n沈阳|1', { fileName: '2024年.csv' });
    expect(report.matchReport.duplicates).toEqual([]);
    expect(report.notices).toContainEqual({ code: 'table-equal-rows', severity: 'info', values: { count: 2, row: 3 } });
    expect(report.cells).toMatchObject({ read: 2, merged: 2 });
  });
});
