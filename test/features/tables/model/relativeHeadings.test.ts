import { describe, expect, it } from 'vitest';
import { read } from './builtContext';

/** By measure, of the first area: start, end and value of each figure. */
function spansOf({ report, figures }: ReturnType<typeof read>) {
  return figures.map(({ starts, periods, periodOf, values }, index) => [
    report.measures[index]!.name,
    ...Array.from({ length: starts[1]! }, (_, figure) => {
      const { start, end } = periods[periodOf[figure]!]!;
      return `${start}/${end} ${values[figure]}`;
    }),
  ]);
}

const rows = (count: number) =>
  ['济南市', '青岛市']
    .map((place) => [place, ...Array.from({ length: count }, (_, index) => index + 1)].join('|'))
    .join('\n');

describe('headings that say a period by another', () => {
  it('puts 本期 and 上年同期 under one measure, and 同比 beside it', () => {
    expect(spansOf(read(`2024年1-9月全市刑事发案情况（起）|||\n地区|本期|上年同期|同比（%）\n${rows(3)}`))).toEqual([
      ['刑事发案', '2023-01-01/2023-09-30 2', '2024-01-01/2024-09-30 1'],
      ['刑事发案 同比', '2024-01-01/2024-09-30 3'],
    ]);
  });

  it('tells a month from the months to it', () => {
    const table = read(`2024年9月|||||\n地区|发案|||||\n|本月|同比%|累计|累计同比%|去年同期\n${rows(5)}`);
    expect(spansOf(table)).toEqual([
      ['发案', '2023-01-01/2023-09-30 5', '2024-01-01/2024-09-30 3', '2024-09-01/2024-09-30 1'],
      ['发案 同比', '2024-01-01/2024-09-30 4', '2024-09-01/2024-09-30 2'],
    ]);
  });

  it.each([
    ['今年发案|去年发案', '2024年1-9月.csv', ['2023-01-01/2023-09-30 2', '2024-01-01/2024-09-30 1']],
    ['今年发案|去年发案', '2024年.csv', ['2023-01-01/2023-12-31 2', '2024-01-01/2024-12-31 1']],
    ['2024年1-9月发案|上年同期', 't.csv', ['2023-01-01/2023-09-30 2', '2024-01-01/2024-09-30 1']],
    ['今年1-5月发案|去年1-5月发案', '2024年.csv', ['2023-01-01/2023-05-31 2', '2024-01-01/2024-05-31 1']],
    ['上半年发案|上年同期', '2024年.csv', ['2023-01-01/2023-06-30 2', '2024-01-01/2024-06-30 1']],
    ['本月发案|上月发案', '2024年1-9月.csv', ['2024-08-01/2024-08-31 2', '2024-09-01/2024-09-30 1']],
    ['2024年9月当月发案|1-9月累计发案', '2024年.csv', ['2024-01-01/2024-09-30 2', '2024-09-01/2024-09-30 1']],
  ])('reads %j of %s', (headings, fileName, spans) => {
    expect(spansOf(read(`地区|${headings}\n${rows(2)}`, { fileName }))).toEqual([['发案', ...spans]]);
  });

  it.each([
    ['2024年1-9月刑事发案', '2024年|2023年', ['2023-01-01/2023-09-30 2', '2024-01-01/2024-09-30 1']],
    ['2024年9月刑事发案', '2024年累计|2023年累计', ['2023-01-01/2023-09-30 2', '2024-01-01/2024-09-30 1']],
    ['2024年1-9月刑事发案', '2024年|2023年全年', ['2023-01-01/2023-12-31 2', '2024-01-01/2024-09-30 1']],
    ['2024年1-9月刑事发案', '2022年|2024年', ['2022-01-01/2022-12-31 1', '2024-01-01/2024-12-31 2']],
    ['刑事发案（2024年10月8日）', '2024年|2023年', ['2023-01-01/2023-12-31 2', '2024-01-01/2024-12-31 1']],
  ])('cuts years to the months of the title: %j over %j', (title, headings, spans) => {
    expect(spansOf(read(`${title}||\n地区|${headings}\n${rows(2)}`))[0]!.slice(1)).toEqual(spans);
  });

  it('counts 累计值 of a month from January on', () => {
    const table = `指标：零售总额_累计值(亿元)||\n地区|2024年3月|2024年第二季度\n${rows(2)}`;
    expect(spansOf(read(table))).toEqual([
      ['零售总额_累计值', '2024-01-01/2024-03-31 100000000', '2024-01-01/2024-06-30 200000000'],
    ]);
    const below =
      '月份|地区|零售_累计值\n2024年3月|济南市|1\n2024年4月|济南市|2\n2024年3月|青岛市|3\n2024年4月|青岛市|4\n';
    expect(spansOf(read(below))).toEqual([['零售_累计值', '2024-01-01/2024-03-31 1', '2024-01-01/2024-04-30 2']]);
    const named =
      '地区|指标|2024年3月\n济南市|零售_累计值(亿元)|3\n济南市|零售_当期值(亿元)|1\n青岛市|零售_累计值(亿元)|4\n青岛市|零售_当期值(亿元)|2\n';
    expect(spansOf(read(named))).toEqual([
      ['零售_累计值', '2024-01-01/2024-03-31 300000000'],
      ['零售_当期值', '2024-03-01/2024-03-31 100000000'],
    ]);
  });

  it('is of the period of its row', () => {
    expect(spansOf(read('地区|月份|发案|上年同期\n济南市|2024年1月|1|2\n济南市|2024年2月|3|4\n'))).toEqual([
      [
        '发案',
        '2023-01-01/2023-01-31 2',
        '2023-02-01/2023-02-28 4',
        '2024-01-01/2024-01-31 1',
        '2024-02-01/2024-02-29 3',
      ],
    ]);
  });

  it('is refused where nothing tells of what it is the year before', () => {
    const unclear = read(`地区|发案|去年发案\n${rows(2)}`, { fileName: '2024年1-9月.csv' });
    expect(unclear.report.cells).toMatchObject({ read: 2, refused: 2 });
    expect(read(`地区|本期|上年同期\n${rows(2)}`).report.question).toBe('no-period');
  });

  it('leaves 上年结转 and 较上年同期 their names', () => {
    const { report } = read(`地区|发案|较上年同期|上年结转\n${rows(3)}`, { fileName: '2024年.csv' });
    expect(report.measures.map(({ name }) => name)).toEqual(['发案', '发案 较上年同期', '上年结转']);
  });
});

describe('columns below a group', () => {
  it('keep the unit of the group from their growth', () => {
    const table = read(`2024年1-6月|||||\n地区|GDP（亿元）||||\n|本期|上年同期|增长%|增速|占全国比重（%）\n${rows(5)}`);
    expect(table.report.measures.map(({ name, unit }) => [name, unit])).toEqual([
      ['GDP', 'cny'],
      ['GDP 增长', 'percent'],
      ['GDP 增速', 'percent'],
      ['GDP 占全国比重', 'percent'],
    ]);
    expect(spansOf(table)[1]).toEqual(['GDP 增长', '2024-01-01/2024-06-30 3']);
  });

  it('are months and half years by their names alone', () => {
    const table = read(`2024年发案||\n地区|Jan|H1\n${rows(2)}`);
    expect(spansOf(table)).toEqual([['发案', '2024-01-01/2024-01-31 1', '2024-01-01/2024-06-30 2']]);
  });
});

describe('a period in one heading', () => {
  it('is that of all columns that say none', () => {
    const table = read(`城市|2024年发案（起）|占全省比重（%）|较2023年增减（起）|累计同比增减百分点\n${rows(4)}`);
    expect(spansOf(table).map(([name, span]) => [name, span?.slice(0, 21)])).toEqual(
      ['发案', '发案 占全省比重', '发案 较上年增减', '发案 累计同比增减'].map((name) => [
        name,
        '2024-01-01/2024-12-31',
      ]),
    );
    expect(table.report.measures.map(({ kind, unit, comparator }) => [kind, unit, comparator])).toEqual([
      ['count', 'cases', 'none'],
      ['rate', 'percent', 'none'],
      ['change', 'cases', 'yoy'],
      ['change', 'percentage-points', 'yoy'],
    ]);
  });

  it('may be that of the places', () => {
    expect(spansOf(read('2024年9月城市|发案\n济南市|1\n'))).toEqual([['发案', '2024-09-01/2024-09-30 1']]);
  });

  it('does not go before that of the title', () => {
    const table = read(`2024年情况||\n城市|2023年末人口|发案\n${rows(2)}`);
    expect(spansOf(table).map(([, span]) => span?.slice(0, 10))).toEqual(['2023-12-31', '2024-01-01']);
  });
});

describe('headings that are dates', () => {
  it('are read in the order that they show together', () => {
    expect(spansOf(read(`2020年确诊|||\n城市|1/22/20|1/23/20|2/1/20\n${rows(3)}`))).toEqual([
      ['确诊', '2020-01-22/2020-01-22 1', '2020-01-23/2020-01-23 2', '2020-02-01/2020-02-01 3'],
    ]);
  });

  it('are refused where they may be two', () => {
    const { report, figures } = read(`2020年确诊||\n城市|1/2/20|2/1/20\n${rows(2)}`);
    expect(figures).toEqual([]);
    expect(report.notices).toEqual([
      expect.objectContaining({ code: 'table-heading-dates-unclear', values: { text: '1/2/20' } }),
    ]);
  });
});
