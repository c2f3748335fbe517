import { describe, expect, it } from 'vitest';
import { figuresOf, read } from './builtContext';

const spansOf = ({ figures }: ReturnType<typeof read>) =>
  figures[0]?.periods.map(({ start, end }) => `${start}/${end}`);

describe('columns of periods', () => {
  it.each([
    ['省|dateId|确诊\n北京市|20200120|5\n北京市|20200121|6', ['2020-01-20/2020-01-20', '2020-01-21/2020-01-21']],
    ['省|年份|确诊\n北京市|2019.0|5\n北京市|2020.0|6', ['2019-01-01/2019-12-31', '2020-01-01/2020-12-31']],
    ['省|月|年|确诊\n北京市|1|2020|5\n北京市|2|2020|6', ['2020-01-01/2020-01-31', '2020-02-01/2020-02-29']],
    ['省|Year|Month|确诊\n北京市|2020|Jan|5', ['2020-01-01/2020-01-31']],
    ['省|年|月|日|确诊\n北京市|2020|1|5|5', ['2020-01-05/2020-01-05']],
    ['省|年份|期间|确诊\n北京市|2020|上半年|5\n北京市|2020|全年|9', ['2020-01-01/2020-06-30', '2020-01-01/2020-12-31']],
    ['省|年份|月份|确诊\n北京市|2020|2020年3月|5', ['2020-03-01/2020-03-31']],
    ['省|季度|月份|年份|确诊\n北京市|1|3|2020|5', ['2020-03-01/2020-03-31']],
    ['省|日期|确诊\n北京市|1/22/20|5\n北京市|2/3/20|6', ['2020-01-22/2020-01-22', '2020-02-03/2020-02-03']],
    ['省|日期|确诊\n北京市|22-Jan-20|5', ['2020-01-22/2020-01-22']],
    ['省|日期|updateTime|确诊\n北京市|2020-01-22|2020-03-01 10:00|5', ['2020-01-22/2020-01-22']],
    ['省|Last Update|确诊\n北京市|2020-02-14T23:33:02|5', ['2020-02-14/2020-02-14']],
    ['省|开始日期|结束日期|确诊\n北京市|1/5/20|5/31/20|5', ['2020-01-05/2020-05-31']],
  ])('of %j', (table, spans) => {
    expect(spansOf(read(table))).toEqual(spans);
  });

  it('reads the days that spreadsheets number, and says so', () => {
    const table = read('城市|日期|发案\n济南|45292|10\n青岛|45293|12');
    expect(figuresOf(table)).toEqual([
      ['370100', '2024-01-01', 10],
      ['370200', '2024-01-02', 12],
    ]);
    expect(table.report.notices).toEqual([
      expect.objectContaining({
        code: 'table-dates-numbered',
        values: { heading: '日期', text: '45292', date: '2024-01-01' },
      }),
    ]);
  });

  it('takes split years for no months, in a column and as headings', () => {
    const column = read('城市|年份|发案\n济南市|2009-10|5\n济南市|2010-11|6\n济南市|2011-12|7');
    expect([column.figures, column.report.refusedCells.length]).toEqual([[], 3]);
    const wide = read('城市|2009-10|2010-11|2011-12\n济南市|5|6|7\n青岛市|8|9|10');
    expect([wide.figures, wide.report.refusedCells.length]).toEqual([[], 6]);
    expect(wide.report.notices).toContainEqual(expect.objectContaining({ code: 'table-heading-period-unread' }));
    expect(spansOf(read('城市|年月|发案\n济南市|2009-10|5\n济南市|2009-11|6'))).toHaveLength(2);
  });

  it('reads years of two digits that follow each other', () => {
    const spans = ['2023-01-01/2023-12-31', '2024-01-01/2024-12-31'];
    expect(spansOf(read('城市|年份|发案\n济南市|23年|5\n济南市|24年|6'))).toEqual(spans);
    expect(spansOf(read('城市|23年|24年\n济南市|5|6\n青岛市|8|9'))).toEqual(spans);
  });

  it('takes the period that the measure of a row says', () => {
    const { figures } = read(
      '城市|指标|数值\n济南|2022年发案|5\n济南|2023年发案|6\n济南|破案|2\n青岛|2022年发案|7\n青岛|破案|1',
      { fileName: '2024年.csv' },
    );
    const spans = figures.map(({ periods }) => periods.map(({ start, end }) => `${start}/${end}`));
    expect(spans.map((each) => [...new Set(each)].sort())).toEqual([
      ['2022-01-01/2022-12-31', '2023-01-01/2023-12-31'],
      ['2024-01-01/2024-12-31'],
    ]);
  });

  it('refuses what a row and a heading say of two times', () => {
    const { report } = read('城市|日期|2022年发案|2024年1月15日警情\n济南市|2024-01-15|5|6');
    expect(report.cells).toMatchObject({ read: 1, refused: 1 });
  });

  it('takes the year of all other headings for 全年, and none of an index', () => {
    const wide = read('城市|2023Q1|2023Q2|全年\n济南市|1|2|9\n青岛市|2|3|8');
    expect(wide.report.cells).toMatchObject({ read: 6, refused: 0 });
    const index = read('2024年|||\n城市|环比|同比\n|上月=100|上年同期=100\n济南市|99.7|98.8\n青岛市|100.1|99.1');
    expect(index.figures.flatMap(({ periods }) => periods.map(({ end }) => end))).toEqual(['2024-12-31', '2024-12-31']);
  });

  it('puts years below a title of a part without one to that part of each', () => {
    const two = read('1-6月主要指标||\n城市|24年|23年\n济南市|1|2\n青岛市|3|4');
    expect(spansOf(two)?.sort()).toEqual(['2023-01-01/2023-06-30', '2024-01-01/2024-06-30']);
    const three = read('上半年发案|||\n城市|2022|2023|2024\n济南市|1|2|3\n青岛市|3|4|5');
    expect(spansOf(three)).toEqual(['2022-01-01/2022-06-30', '2023-01-01/2023-06-30', '2024-01-01/2024-06-30']);
  });

  it('takes hours left of places side by side for no measure', () => {
    const { report } = read('日期|小时|济南市|青岛市|烟台市\n2024-01-05|8|80|60|50\n2024-01-06|8|81|61|51');
    expect(report.cells.read).toBe(6);
  });

  it('maps no hours beside days', () => {
    const { figures, report } = read('城市|日期|小时|警情\n济南市|2024-01-05|8|50\n青岛市|2024-01-05|8|60');
    expect(report.layout.roles[2]).not.toBe('value');
    expect(figures).toHaveLength(1);
  });

  it('maps no forecast, plan or target', () => {
    const { report, ...table } = read('城市|2024年|2025年预计\n济南市|5|6\n青岛市|8|9', { fileName: 'GDP.csv' });
    expect(figuresOf({ ...table, report })).toEqual([
      ['370100', '2024-12-31', 5],
      ['370200', '2024-12-31', 8],
    ]);
    expect(report.refusedCells.map(({ reason }) => reason)).toEqual(['forecast', 'forecast']);
    expect(report.notices).toContainEqual(
      expect.objectContaining({ code: 'table-heading-forecast', values: { heading: '2025年预计' } }),
    );
    const rows = read('城市|指标|2024年\n济南市|GDP（亿元）|5\n济南市|GDP目标（亿元）|6\n青岛市|GDP（亿元）|8');
    expect(rows.report.cells).toMatchObject({ read: 2, refused: 1 });
  });

  it('puts no figure to a date that may be two, and says which', () => {
    const { figures, report } = read('省份|日期|确诊\n山东省|1/2/20|1\n山东省|2/3/20|6', { fileName: '2020年.csv' });
    expect(figures).toEqual([]);
    expect(report.refusedCells.map(({ reason }) => reason)).toEqual(['no-period', 'no-period']);
    expect(report.notices).toContainEqual(
      expect.objectContaining({ code: 'table-dates-unclear', values: { heading: '日期', text: '1/2/20' } }),
    );
  });

  it('does not put to the year of the file what it cannot read below a heading of periods', () => {
    const table = read('城市|周次|发案\n济南市|第1周|5\n青岛市|第2周|6\n', { fileName: '2024年.csv' });
    expect([table.figures, table.report.question]).toEqual([[], 'no-period']);
  });

  it('refuses what its columns contradict each other about', () => {
    const { report } = read('省|年份|日期|确诊\n北京市|2020|2021-03-01|5\n北京市|2020|2020-03-01|6');
    expect(report.cells).toMatchObject({ read: 1, refused: 1 });
  });

  it('takes the year of 2/15 from the file, and asks where there is none', () => {
    const table = '省份|日期|确诊\n山东省|2/15|1';
    expect(figuresOf(read(table, { fileName: '2020年疫情.csv' }))).toEqual([['370000', '2020-02-15', 1]]);
    expect(read(table).report.refusedCells.map(({ reason }) => reason)).toEqual(['no-year']);
  });

  it.each([
    ['城市|周|发案\n济南|2024-W05|5\n青岛|2024-W05|6', '周', '2024-W05'],
    ['城市|学年|学生\n济南|2023-2024学年|5\n青岛|2023-2024学年|6', '学年', '2023-2024学年'],
    ['城市|timestamp|发案\n济南|1705276800|5\n青岛|1705276800|6', 'timestamp', '1705276800'],
    ['城市|time|发案\n济南|1705276800000|5\n青岛|1705363200000|6', 'time', '1705276800000'],
  ])('says how to write what it cannot read in %j', (table, heading, text) => {
    const { figures, report } = read(table, { fileName: '2024年.csv' });
    expect([figures.flatMap(({ adcodes }) => adcodes), report.question]).toEqual([[], 'no-period']);
    expect(report.notices).toContainEqual(
      expect.objectContaining({ code: 'table-periods-unread', values: { heading, text, count: 2 } }),
    );
  });

  it('passes over when programs wrote a row', () => {
    const table = read('城市|updateTime|确诊\n济南|1580004000000|5\n青岛|1580004000000|6', {
      fileName: '2020-01-26.csv',
    });
    expect(table.report.layout.roles).toEqual(['place', 'ignored', 'value']);
    expect(spansOf(table)).toEqual(['2020-01-26/2020-01-26']);
  });
});

describe('headings and titles of periods', () => {
  it('puts no figure to the year of the file below a period that it cannot read', () => {
    const { figures, report } = read('城市|2023-24收入|案件\n济南|5|7\n青岛|6|8', { fileName: '2024年.csv' });
    expect(figures.map(({ periods, rows }) => [periods.length, rows.length])).toEqual([[1, 2]]);
    expect(report.refusedCells.map(({ column, reason }) => [column, reason])).toEqual([
      [2, 'no-period'],
      [2, 'no-period'],
    ]);
    expect(report.notices).toContainEqual(
      expect.objectContaining({ code: 'table-heading-period-unread', values: { text: '2023-24收入' } }),
    );
  });

  it('tells of whole years beneath a title of a part of one', () => {
    const told = (title: string) =>
      read(`${title}||\n年份|城市|发案\n2024|济南|5\n2024|青岛|6\n2023|济南|7`).report.notices.map(({ code }) => code);
    expect(told('2024年1-6月各市发案')).toContain('table-title-differs');
    expect(told('2023-2024年各市发案')).not.toContain('table-title-differs');
    expect(told('2024年各市发案')).not.toContain('table-title-differs');
  });

  it('tells nothing of an export whose sums run from January to the month it names', () => {
    const table = read('指标：零售总额_累计值(亿元)\n时间：2024年3月\n城市|2024年3月\n济南|5\n青岛|6\n');
    expect(table.report.notices).toEqual([]);
    expect(table.figures[0]!.periods).toEqual([{ start: '2024-01-01', end: '2024-03-31' }]);
  });
});
