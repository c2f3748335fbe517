import { describe, expect, it } from 'vitest';
import { figuresOf, read } from './builtContext';

const cells = (heading: string, ...years: string[]) =>
  [['城市', heading, '案件'], ...years.map((year, index) => ['济南市', year, String(index + 1)])] as const;
const one = (title: string) => read([[title], ['城市', '案件'], ['济南市', '1'], ['青岛市', '2'], ['烟台市', '3']]);
const codes = ({ report }: ReturnType<typeof read>) => report.notices.map(({ code }) => code);

describe('when figures are of', () => {
  it.each(['2024/1/1', '2024-12-31', '2024-01-01 00:00:00', '2024年1月1日'])(
    'is a year where a spreadsheet keeps that as a date: %s',
    (date) => {
      const [figure] = figuresOf(read(cells('年份', date, '2023')), 0).slice(-1);
      expect(figure).toEqual(['370100', '2024-12-31', 1]);
      expect(read(cells('年份', date, '2023')).figures[0]!.periods.map(({ start }) => start)).toEqual([
        '2023-01-01',
        '2024-01-01',
      ]);
    },
  );

  it('is the day where the heading or another cell says days', () => {
    expect(read(cells('日期', '2024/1/1', '2023/1/1')).figures[0]!.periods[1]).toEqual({
      start: '2024-01-01',
      end: '2024-01-01',
    });
    expect(read(cells('年份', '2024/1/1', '2023/5/1')).figures[0]!.periods[1]!.end).toBe('2024-01-01');
  });

  it.each(['2024年春运事故', '2024年国庆假期案件', '2024年夏季行动战果', '2024年统计年鉴 表3-2'])(
    'is not all of a year that a title names with less, or for another: %s',
    (title) => {
      expect(one(title).report.question).toBe('no-period');
    },
  );

  it('is the days where the title names these, too', () => {
    expect(one('2024年国庆假期（10月1日-7日）').figures[0]!.periods).toEqual([
      { start: '2024-10-01', end: '2024-10-07' },
    ]);
  });

  it('is asked for of 2009-10 alone, which is a month or two years', () => {
    const table = read('城市 | 2009-10\n济南市 | 1\n青岛市 | 2\n烟台市 | 3');
    expect([table.report.question, codes(table)]).toEqual(['no-period', ['table-heading-period-unread']]);
    expect(read(cells('时间', '2009-10')).report.question).toBe('no-period');
    expect(read(cells('月份', '2009-10')).figures[0]!.periods[0]!.end).toBe('2009-10-31');
    expect(read('城市 | 2009-12\n济南市 | 1\n青岛市 | 2').figures[0]!.periods[0]!.end).toBe('2009-12-31');
  });

  it.each(['2025E', '2025年(预测)', '2025（计划）'])('has not come about in %s', (year) => {
    const { report } = read(cells('年份', '2024', year));
    expect(report.refusedCells.map(({ reason }) => reason)).toEqual(['forecast']);
    expect(report.notices).toEqual([]);
  });
});

describe('what a column is compared with', () => {
  it.each([
    ['2024年收入（亿元） | 为预算的% | 比上年±%', '收入 比上年±'],
    ['2024年贷款（亿元） | 比年初增减（亿元） | 比上年同期增长（%）', '贷款 比上年同期增长'],
    ['2024年案件 | 破案率（%） | 同比（%）', '破案率 同比'],
  ])('is left of what is itself a comparison: %s', (headings, name) => {
    const { report } = read(`城市 | ${headings}\n济南市 | 1 | 2 | 3\n青岛市 | 4 | 5 | 6\n烟台市 | 7 | 8 | 9`);
    expect(report.measures.at(-1)!.name).toBe(name);
  });
});

describe('a unit at the right end of the line above', () => {
  it('is of all columns', () => {
    const { report, figures } = read([
      ['2023年财政支出', '', '（千元）'],
      ['城市', '支出', '其中教育'],
      ['济南市', '100', '10'],
      ['青岛市', '200', '20'],
      ['烟台市', '300', '30'],
    ]);
    expect(report.measures.map(({ unit }) => unit)).toEqual(['cny', 'cny']);
    expect(figures.map(({ values }) => values[0])).toEqual([100_000, 10_000]);
  });
});
