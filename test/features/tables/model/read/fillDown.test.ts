import { describe, expect, it } from 'vitest';
import { figuresOf, read } from '../builtContext';

const IN_2024 = { fileName: '2024年.csv' };

describe('cells that merging left blank', () => {
  it('takes province and city from above where a place is not found without, and says so', () => {
    const { report } = read(
      '省|市|县|发案\n山东|济南|市中区|1\n||历下区|2\n|枣庄|薛城区|3\n||市中区|4\n辽宁|沈阳|和平区|5\n||鼓楼区|6\n',
      IN_2024,
    );
    expect(report.matchReport.matched.map(({ text, adcode }) => [text, adcode])).toEqual([
      ['市中区', '370103'],
      ['历下区', '370102'],
      ['薛城区', '370403'],
      ['市中区', '370402'],
      ['和平区', '210102'],
    ]);
    // None of 沈阳 is called so, and none of another city is guessed.
    expect(report.matchReport.unmatched.map(({ text, rule }) => [text, rule])).toEqual([['鼓楼区', 'elsewhere']]);
    expect(report.notices).toEqual([
      expect.objectContaining({ code: 'table-filled-down', values: { count: 2, row: 5 } }),
    ]);
  });

  it('goes by what a row says itself where that is enough', () => {
    const { report } = read('省|市|发案\n吉林|吉林|1\n|大连|2\n|合计|3\n', IN_2024);
    expect(report.matchReport.matched.map(({ adcode }) => adcode)).toEqual(['220200', '210200']);
    expect(report.notices).toEqual([]);
  });

  it('takes a place from above beside a measure or period, and nowhere else', () => {
    const long = read('城市|指标|2023年|2024年\n沈阳|发案|1|2\n|破案|3|4\n大连|发案|5|6\n|破案|7|8\n');
    expect(long.report.layout.roles).toEqual(['place', 'measure', 'value', 'value']);
    expect(figuresOf(long, 1).map(([adcode, , value]) => [adcode, value])).toEqual([
      ['210100', 3],
      ['210100', 4],
      ['210200', 7],
      ['210200', 8],
    ]);
    expect(long.report.notices).toEqual([expect.objectContaining({ values: { count: 2, row: 3 } })]);
    const months = read('城市|月份|发案\n沈阳|1月|1\n|2月|2\n大连|1月|3\n合计|1月|4\n|2月|5\n', IN_2024);
    expect(figuresOf(months).map(([, end, value]) => [end, value])).toEqual([
      ['2024-01-31', 1],
      ['2024-02-29', 2],
      ['2024-01-31', 3],
    ]);
    const wide = read('城市|发案\n沈阳|1\n|2\n大连|3\n', IN_2024);
    expect(figuresOf(wide).map(([, , value]) => value)).toEqual([1, 3]);
  });

  it('never takes a place from above because it is blank', () => {
    const daily = read(
      '省|国家|更新日期|确诊\n辽宁|中国|2024-02-14|4\n香港|中国|2024-02-13|5\n|韩国|2024-02-14|28\n|日本|2024-02-15|9\n山西|中国|2024-02-14|7\n',
    );
    expect(figuresOf(daily).map(([adcode, , value]) => [adcode, value])).toEqual([
      ['140000', 7],
      ['210000', 4],
      ['810000', 5],
    ]);
    expect(daily.report.notices).toEqual([
      expect.objectContaining({ code: 'table-place-blank', severity: 'warning', values: { count: 2, row: 4 } }),
    ]);
    // One of many rows: who forgot the place did not draw an outline.
    const slip = read('城市|年份|发案\n沈阳|2023|1\n|2024|2\n大连|2023|3\n大连|2024|4\n');
    expect(figuresOf(slip).map(([adcode, , value]) => [adcode, value])).toEqual([
      ['210100', 1],
      ['210200', 3],
      ['210200', 4],
    ]);
    const uneven = read('城市|年份|发案\n沈阳|2023|1\n|2024|2\n大连|2023|3\n鞍山|2023|4\n');
    expect(figuresOf(uneven).map(([, , value]) => value)).toEqual([1, 3, 4]);
  });

  it('takes no province or city from above where places lie in others', () => {
    const { report } = read('省|市|发案\n山东|济南|1\n|青岛|2\n|大连|3\n|朝阳|4\n', IN_2024);
    expect(report.matchReport.matched.map(({ text, adcode, province }) => [text, adcode, province])).toEqual([
      ['济南', '370100', '山东'],
      ['青岛', '370200', ''],
      ['大连', '210200', ''],
      ['朝阳', '211300', ''],
    ]);
  });
});
