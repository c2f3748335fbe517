import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { periodInText, withoutPeriod } from '../../../src/core/cells/periodInText';

describe('periodInText', () => {
  it.each([
    ['大连市2024年1-9月电信诈骗情况统计表', '2024-01-01', '2024-09-30', '大连市电信诈骗情况统计表'],
    ['表1 2023年各市发案', '2023-01-01', '2023-12-31', '表1 各市发案'],
    ['2024年1-9月累计发案', '2024-01-01', '2024-09-30', '发案'],
    ['2024年9月累计发案', '2024-01-01', '2024-09-30', '发案'],
    ['2024年1月25日累计确诊', '2024-01-25', '2024-01-25', '累计确诊'],
    ['cases_2024Q3.csv', '2024-07-01', '2024-09-30', 'cases.csv'],
    ['cases-2024-09.xlsx', '2024-09-01', '2024-09-30', 'cases.xlsx'],
    ['report 2022-2024.csv', '2022-01-01', '2024-12-31', 'report.csv'],
    ['20240930导出', '2024-09-30', '2024-09-30', '导出'],
    ['2023年案件数（起）', '2023-01-01', '2023-12-31', '案件数（起）'],
    ['2023年的案件数', '2023-01-01', '2023-12-31', '案件数'],
    ['案件数（2023年）', '2023-01-01', '2023-12-31', '案件数'],
    ['案件_2023_起', '2023-01-01', '2023-12-31', '案件_起'],
    ['cases 2023', '2023-01-01', '2023-12-31', 'cases'],
    ['“十三五”时期投资额', '2016-01-01', '2020-12-31', '投资额'],
    ['2024年9月上旬案件', '2024-09-01', '2024-09-10', '案件'],
    ['2024年起数', '2024-01-01', '2024-12-31', '起数'],
    ['2024人口', '2024-01-01', '2024-12-31', '人口'],
    ['2024人均GDP', '2024-01-01', '2024-12-31', '人均GDP'],
    ['2024件数', '2024-01-01', '2024-12-31', '件数'],
    ['人口2024', '2024-01-01', '2024-12-31', '人口'],
    ['2024_population', '2024-01-01', '2024-12-31', 'population'],
    ['24年1-9月发案', '2024-01-01', '2024-09-30', '发案'],
    ['统计表（截至2024年7月31日）', '2024-07-31', '2024-07-31', '统计表'],
    ['2024年案件数（1-9月）', '2024-01-01', '2024-09-30', '案件数'],
    ['2024年较2023年增减', '2024-01-01', '2024-12-31', '较2023年增减'],
    ['2024年1月70个大中城市房价', '2024-01-01', '2024-01-31', '70个大中城市房价'],
    ['2024年9月报表（2024年9月）', '2024-09-01', '2024-09-30', '报表'],
  ])('finds the period of %j', (text, start, end, rest) => {
    expect(periodInText(text)).toEqual({ status: 'read', period: { start, end } });
    expect(withoutPeriod(text)).toBe(rest);
  });

  it.each([
    ['1-9月案件数', '2024-01-01', '2024-09-30', '案件数'],
    ['上半年破案数', '2024-01-01', '2024-06-30', '破案数'],
    ['cases Q3', '2024-07-01', '2024-09-30', 'cases'],
    ['破案（截至7月31日）', '2024-07-31', '2024-07-31', '破案'],
  ])('finds the part of a year of %j', (text, start, end, rest) => {
    const cell = periodInText(text);
    expect(cell.status === 'needs-year' ? cell.inYear(2024) : null).toEqual({ start, end });
    expect(withoutPeriod(text)).toBe(rest);
  });

  it.each([
    ...[
      '案件数',
      '2000人以上企业',
      '2024起',
      '2024件',
      '2024户',
      '第24年9月',
      '2024 cases',
      '较2023年增减',
      '比2023年',
      '2022年、2023年案件',
      '2020年以来案件',
    ],
    ...[
      '2024年级',
      '2023-24收入',
      '2023-2024学年在校生',
      '2024E产量',
      '“十四五”前三年投资',
      '2024年第36周',
      '2024年初',
      'may cases',
      'H1N1',
      'FAQ1',
      '120241',
      '统一月报',
      '去年1-9月',
    ],
    ...['今年案件数', '6个月内', '电话04112024年', 'GB 2260'],
  ])('finds no period in %j and leaves it', (text) => {
    expect(periodInText(text)).toEqual({ status: 'none' });
    expect(withoutPeriod(text)).toBe(text);
  });

  it('leaves alone a text that is no title', () => {
    const text = `2024年${'，案件'.repeat(150)}`;
    expect(periodInText(text)).toEqual({ status: 'none' });
    expect(withoutPeriod(text)).toBe(text);
  });

  it('finds in any text what it then leaves out', () => {
    const piece = fc.constantFrom(
      '2024年',
      '2023',
      '9月',
      '1-9月',
      '截至',
      '（',
      '）',
      '_',
      '案件',
      '起',
      'Q3',
      '-',
      ' ',
      '\u0000',
    );
    const soup = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), soup), (text) => {
        const rest = withoutPeriod(text);
        if (periodInText(text).status === 'none') expect(rest).toBe(text.trim());
        else expect(rest.length).toBeLessThan(text.length);
      }),
      { numRuns: 1000 },
    );
  });
});
