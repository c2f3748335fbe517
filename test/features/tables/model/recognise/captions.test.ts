import { describe, expect, it } from 'vitest';
import {
  captionsOf,
  keyedLine,
  linesOfPeriod,
  measureOfTitle,
} from '../../../../../src/features/tables/model/recognise/captions';
import { figuresOf, read } from '../builtContext';

const unitsOf = (above: readonly string[]) => captionsOf(above).units.map(({ unit, factor }) => [unit, factor]);
const measuresOf = ({ report }: ReturnType<typeof read>) =>
  report.measures.map(({ name, kind, unit }) => [name, kind, unit]);
const codesOf = ({ report }: ReturnType<typeof read>) => report.notices.map(({ code }) => code);

const IN_2020 = { fileName: '2020年.csv' };

describe('captionsOf', () => {
  it('takes the measure from the line of the indicator, not from the name of the data', () => {
    const above = ['数据库：分省年度数据', '指标：年末常住人口(万人)', '时间：最近10年'];
    expect(captionsOf(above).title).toBe('年末常住人口');
    expect(unitsOf(above)).toEqual([['人', 10_000]]);
    expect(captionsOf(['Database: annual data', 'Index：Gross product(100 million yuan)']).title).toBe('Gross product');
    expect(captionsOf(['指标：地区生产总值指数(上年=100)'])).toEqual({
      title: '地区生产总值指数(上年=100)',
      units: [],
    });
  });

  it.each([
    [['发案情况', '单位：万元'], [['元', 10_000]]],
    [['发案情况（单位：起）'], [['起', 1]]],
    [['2024年各市GDP（亿元）'], [['元', 1e8]]],
    [
      ['单位：万人、亿元'],
      [
        ['人', 10_000],
        ['元', 1e8],
      ],
    ],
    [
      ['主要指标（万人，亿元）'],
      [
        ['人', 10_000],
        ['元', 1e8],
      ],
    ],
    [['单位：起/万人'], [['起/万人', 1]]],
    [['（单位：10,000 persons）'], [['persons', 10_000]]],
    [['单位：', '万元'], [['元', 10_000]]],
    [['发案', '（万元）'], [['元', 10_000]]],
    [['单位：万元 制表：办公室'], [['元', 10_000]]],
    [['各市发案（不含铁路）'], []],
    [['制表单位：统计局'], []],
  ])('of %j has the units %j', (above, units) => {
    expect(unitsOf(above)).toEqual(units);
  });

  it('knows the lines that say one thing', () => {
    expect(keyedLine('地区：上海')).toEqual({ key: '地区', said: '上海' });
    expect(keyedLine('Time: Last 20 years')).toEqual({ key: 'time', said: 'Last 20 years' });
    expect(keyedLine('（单位：万元）')).toEqual({ key: '单位', said: '万元' });
    expect(keyedLine('各市发案：全年')).toEqual({ key: '', said: '' });
  });

  it.each([
    ['全市刑事发案情况', '刑事发案'],
    ['各市发案统计表', '发案'],
    ['表3-1 分省GDP', 'GDP'],
    ['与2023年1-9月发案对比', '发案'],
    ['各市主要指标', '各市主要指标'],
    ['情况统计表', '情况统计表'],
  ])('calls the measure of %j %j', (title, measure) => {
    expect(measureOfTitle(title)).toBe(measure);
  });
});

describe('linesOfPeriod', () => {
  it('leaves out when a table was written down, and takes a day alone last', () => {
    expect(
      linesOfPeriod(['填报时间：2024年10月8日', '（2024年10月8日）', '2024年9月发案', '来源：2023年年鉴']),
    ).toEqual(['2024年9月发案', '（2024年10月8日）']);
  });
});

describe('what stands above a table', () => {
  it('names the measure, unit and kind of an export of statistics', () => {
    const table = read(
      '数据库：年度数据|\n指标：常住人口(万人)|\n时间：最近5年|\n地区|2024年|2023年\n北京市|2183|2186\n',
    );
    expect(measuresOf(table)).toEqual([['常住人口', 'count', 'persons']]);
    expect(figuresOf(table)).toEqual([
      ['110000', '2023-12-31', 21_860_000],
      ['110000', '2024-12-31', 21_830_000],
    ]);
    const head = (line: string) =>
      measuresOf(read(`指标：${line}|\n地区|2024年|2023年\n北京市|5.2|-4.1\n天津市|5.1|3\n`));
    expect(head('工业增加值_累计增长(%)')).toEqual([['工业增加值_累计增长', 'change', 'percent']]);
    expect(head('居民消费价格指数(上年=100)')).toEqual([['居民消费价格指数(上年=100)', 'index', '']]);
  });

  it('is no place where it is printed again below', () => {
    const { report } = read('Database: annual data|\nprovince|2022\nBeijing|5\nDatabase: annual data|\n');
    expect(report.matchReport.unmatched).toEqual([]);
    expect(report.matchReport.setAside.map(({ rule }) => rule)).toEqual(['note']);
  });

  it('tells of the place that stands above rows of measures', () => {
    const { report } = read('数据库：年度数据|\n地区：上海|\n指标|2019年|2018年\n投资额(亿元)|4231.38|4033.18\n');
    expect(report.question).toBe('no-place-column');
    expect(report.notices).toContainEqual(
      expect.objectContaining({ code: 'table-place-above', values: { row: 2, text: '上海' } }),
    );
  });

  it('takes a unit alone right below the heading for all columns', () => {
    const table = read('城市|2020年末|2021年末\n（万人）||\n沈阳|907|911.8\n大连|745|745.7', { fileName: '人口.csv' });
    expect(measuresOf(table)).toEqual([['人口', 'count', 'persons']]);
    expect(figuresOf(table)[0]?.[2]).toBe(9_070_000);
    expect(table.report.matchReport.setAside.map(({ rule }) => rule)).toEqual(['note']);
  });

  it('gives each column the one unit of several that it can be in, and tells of the others', () => {
    const table = read(
      '2020年指标||\n单位：万人、亿元||\n城市|人口|GDP|专利\n济南市|920|10141|5\n青岛市|1007|12401|6\n',
    );
    expect(measuresOf(table)).toEqual([
      ['人口', 'count', 'persons'],
      ['GDP', 'count', 'cny'],
      ['专利', 'count', ''],
    ]);
    expect(table.report.notices).toContainEqual(
      expect.objectContaining({ code: 'table-units-above', values: { heading: '专利', count: 1 } }),
    );
    const one = read('2020年||\n单位：亿元||\n城市|人口|GDP\n济南市|920|10141\n');
    expect(measuresOf(one)).toEqual([
      ['人口', 'count', ''],
      ['GDP', 'count', 'cny'],
    ]);
    expect(codesOf(one)).toEqual(['table-units-above']);
    const each = read('2020年||\n单位：亿元||\n城市|人均产值|GDP\n济南市|110200|10141\n');
    expect(measuresOf(each)).toEqual([
      ['人均产值', 'rate', ''],
      ['GDP', 'count', 'cny'],
    ]);
    expect(codesOf(each)).toEqual(['table-units-above']);
  });

  it('takes a column of one unit for that of the table, and tells of one with several', () => {
    const one = read('城市|单位|GDP|人口|投资\n济南市|亿元|10141|920|5\n青岛市|亿元|12401|1007|6\n', IN_2020);
    expect(measuresOf(one)).toEqual([
      ['GDP', 'count', 'cny'],
      ['人口', 'count', ''],
      ['投资', 'count', 'cny'],
    ]);
    expect(codesOf(one)).toEqual(['table-units-above']);
    const several = read('城市|单位|GDP|人口\n济南市|亿元|10141|920\n青岛市|万人|12401|1007\n', IN_2020);
    expect(measuresOf(several).map(([, , unit]) => unit)).toEqual(['', '']);
    expect(several.report.notices).toEqual([
      expect.objectContaining({ code: 'table-units-beside', values: { heading: '单位' } }),
    ]);
    const offices = read('城市|单位|GDP|人口\n济南市|统计处|10141|920\n青岛市|调查队|12401|1007\n', IN_2020);
    expect(codesOf(offices)).toEqual([]);
  });

  it('reads the units of a row below the headings', () => {
    for (const row of ['|万人|亿元', '单位|（万人）|（亿元）']) {
      const table = read(`城市|人口|GDP\n${row}\n济南市|920|10141\n青岛市|1007|12401\n`, { fileName: '2020年.csv' });
      expect(measuresOf(table).map(([, , unit]) => unit)).toEqual(['persons', 'cny']);
      expect(figuresOf(table)[0]).toEqual(['370100', '2020-12-31', 9_200_000]);
    }
    const same = read('城市|产值|收入\n|亿元|亿元\n济南市|1|2\n', { fileName: '2020年.csv' });
    expect(figuresOf(same)).toEqual([['370100', '2020-12-31', 1e8]]);
  });

  it('gives way to the periods of rows and headings, which is told', () => {
    const rows = read('2023年各市发案||\n城市|年份|发案\n济南市|2024|5\n青岛市|2024|6\n');
    expect(figuresOf(rows).map(([, end]) => end)).toEqual(['2024-12-31', '2024-12-31']);
    expect(rows.report.notices).toEqual([
      expect.objectContaining({
        code: 'table-title-differs',
        values: { text: '2023年各市发案', start: '2024-01-01', end: '2024-12-31' },
      }),
    ]);
    expect(codesOf(read('2024年各市发案||\n城市|年份|发案\n济南市|2024|5\n济南市|2023|6\n'))).toEqual([]);
    expect(codesOf(read('数据来源：2023年年鉴||\n城市|年份|发案\n济南市|2024|5\n'))).toEqual([]);
  });

  it('names figures that 数值 and 同比 head', () => {
    expect(measuresOf(read('2024年各市GDP（亿元）|\n城市|数值|同比（%）\n济南市|5|3\n青岛市|6|4\n'))).toEqual([
      ['GDP', 'count', 'cny'],
      ['GDP 同比', 'change', 'percent'],
    ]);
  });
});
