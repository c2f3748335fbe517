import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaCounts } from '../../../../src/features/tables/model/areaCounts';
import { NO_DECISIONS } from '../../../../src/features/tables/model/decisions';
import type { TableReport } from '../../../../src/features/tables/model/tableReport';
import { context, figuresOf, read } from './builtContext';

const IN_2024 = { fileName: '2024年.csv' };
const valuesOf = (table: ReturnType<typeof read>) => figuresOf(table).map(([adcode, , value]) => [adcode, value]);
const setAside = ({ matchReport }: TableReport) => matchReport.setAside.map(({ text, rule }) => [text, rule]);

const OUTLINE =
  '地区|发案\n全国|900\n山东省|500\n济南市|200\n历下区|20\n市中区|21\n枣庄市|100\n市中区|11\n薛城区|12\n辽宁省|300\n大连市|90\n中山区|9\n';

describe('places of several levels in one column', () => {
  it('are each of their own level, parts as the outline says', () => {
    const table = read(OUTLINE, IN_2024);
    expect(table.report.layout.level).toBe('each');
    expect(valuesOf(table)).toEqual([
      ['210000', 300],
      ['210200', 90],
      ['210202', 9],
      ['370000', 500],
      ['370100', 200],
      ['370102', 20],
      ['370103', 21],
      ['370400', 100],
      ['370402', 11],
      ['370403', 12],
    ]);
    expect(setAside(table.report)).toEqual([['全国', 'total']]);
    expect(table.report.matchReport.duplicates).toEqual([]);
    expect(table.report.matchReport.matched.filter(({ text }) => text === '市中区')).toEqual([
      expect.objectContaining({ adcode: '370103', province: '山东省', city: '济南市', rows: [6] }),
      expect.objectContaining({ adcode: '370402', province: '山东省', city: '枣庄市', rows: [8] }),
    ]);
    expect(areaCounts(table.report.matchReport).map(({ level, found }) => [level, found])).toEqual([
      ['province', 2],
      ['prefecture', 3],
      ['county', 5],
    ]);
    const without = new Set(table.report.matchReport.areasWithoutData.map(({ adcode }) => adcode));
    expect([...without].filter((adcode) => table.figures[0]!.adcodes.includes(adcode))).toEqual([]);
    for (const adcode of ['130000', '370200', '370104']) expect(without).toContain(adcode);
  });

  it('are of one level alone where the reader says so', () => {
    const at = (level: 'province' | 'prefecture' | 'county') => {
      const { recognised } = read(OUTLINE, IN_2024).report;
      return read(OUTLINE, { ...IN_2024, layout: { ...recognised, level } });
    };
    expect(valuesOf(at('prefecture'))).toEqual([
      ['210200', 90],
      ['370100', 200],
      ['370400', 100],
    ]);
    expect(setAside(at('prefecture').report)).toEqual([
      ['全国', 'total'],
      ['山东省', 'higher-level'],
      ['历下区', 'lower-level'],
      ['市中区', 'lower-level'],
      ['市中区', 'lower-level'],
      ['薛城区', 'lower-level'],
      ['辽宁省', 'higher-level'],
      ['中山区', 'lower-level'],
    ]);
    expect(valuesOf(at('county')).map(([adcode]) => adcode)).toEqual([
      '210202',
      '370102',
      '370103',
      '370402',
      '370403',
    ]);
    expect(valuesOf(at('province')).map(([adcode]) => adcode)).toEqual(['210000', '370000']);
  });

  it('are known by their codes, with a part alone, and over several periods', () => {
    expect(valuesOf(read('代码|名称|人口\n370100|济南市|9\n370102|历下区|1\n370103|市中区|2\n', IN_2024))).toEqual([
      ['370100', 9],
      ['370102', 1],
      ['370103', 2],
    ]);
    const years = read(
      '地区|年份|发案\n济南市|2023|9\n济南市|2024|8\n历下区|2023|2\n历下区|2024|3\n市中区|2023|4\n市中区|2024|5\n',
    );
    expect(figuresOf(years).map(([adcode, end, value]) => [adcode, end.slice(0, 4), value])).toEqual([
      ['370100', '2023', 9],
      ['370100', '2024', 8],
      ['370102', '2023', 2],
      ['370102', '2024', 3],
      ['370103', '2023', 4],
      ['370103', '2024', 5],
    ]);
    const ofProvince = read(
      '省份|地区|发案\n山东|济南市|9\n山东|历下区|1\n山东|市中区|2\n山东|枣庄市|7\n山东|市中区|3\n',
      IN_2024,
    );
    expect(valuesOf(ofProvince)).toEqual([
      ['370100', 9],
      ['370102', 1],
      ['370103', 2],
      ['370400', 7],
      ['370402', 3],
    ]);
  });

  it('are numbered and marked as parts', () => {
    const table = read(
      '地区|发案\n一、济南市|9\n其中：历下区|1\n　　　市中区|2\n二、青岛市|7\n(1)市南区|3\n市辖区|4\n',
      IN_2024,
    );
    expect(valuesOf(table).map(([adcode]) => adcode)).toEqual(['370100', '370102', '370103', '370200', '370202']);
    expect(setAside(table.report)).toEqual([['市辖区', 'total']]);
  });

  it('are offices below that of their city, and none of another', () => {
    const table = read(
      '单位|发案\n东营市公安局|9\n东城分局|1\n东营分局|2\n济南市局|8\n历下分局|3\n市中分局|4\n',
      IN_2024,
    );
    expect(valuesOf(table).map(([adcode]) => adcode)).toEqual(['370100', '370102', '370103', '370500', '370502']);
    expect(table.report.matchReport.unmatched.map(({ text }) => text)).toEqual(['东城分局']);
    const named = '单位|发案\n大连市公安局|9\n大连市公安局中山分局|1\n沈阳市公安局和平分局|2\n大连市公安局西岗分局|3\n';
    expect(valuesOf(read(named, IN_2024)).map(([adcode]) => adcode)).toEqual(['210102', '210200', '210202', '210203']);
  });

  it('with one name are told apart by what stands above and below: 吉林, 海南', () => {
    const table = read(
      '地区|发案\n辽宁|1\n沈阳|2\n朝阳|3\n吉林|4\n长春|5\n吉林|6\n海南|7\n海口|8\n青海|9\n西宁|10\n海南|11\n',
      IN_2024,
    );
    expect(valuesOf(table)).toEqual([
      ['210000', 1],
      ['210100', 2],
      ['211300', 3],
      ['220000', 4],
      ['220100', 5],
      ['220200', 6],
      ['460000', 7],
      ['460100', 8],
      ['630000', 9],
      ['630100', 10],
      ['632500', 11],
    ]);
  });

  it('with the name of their province are told apart by what follows, or asked for', () => {
    const rows = '辽宁|辽宁|1\n辽宁|沈阳|2\n辽宁|大连|6\n吉林|吉林|3\n吉林|长春|4\n吉林|吉林|5\n';
    expect(valuesOf(read(`省份|地区|发案\n${rows}`, IN_2024))).toEqual([
      ['210000', 1],
      ['210100', 2],
      ['210200', 6],
      ['220000', 3],
      ['220100', 4],
      ['220200', 5],
    ]);
    const { report } = read('省份|地区|发案\n辽宁|辽宁|1\n吉林|吉林|3\n辽宁|沈阳|2\n', IN_2024);
    expect(
      report.matchReport.ambiguous.map(({ text, candidates }) => [text, candidates.map(({ adcode }) => adcode)]),
    ).toEqual([['吉林', ['220000', '220200']]]);
  });

  it('are asked for where rows draw no outline', () => {
    const { report } = read(
      '地区|发案\n市中区|1\n青岛市|2\n历下区|3\n济南市|4\n市南区|5\n市北区|6\n薛城区|7\n枣庄市|8\n',
      IN_2024,
    );
    expect(report.layout.level).toBe('each');
    expect(report.matchReport.ambiguous.map(({ text, candidates }) => [text, candidates.length])).toEqual([
      ['市中区', 4],
    ]);
    expect(report.cells).toMatchObject({ read: 7, refused: 1 });
  });

  it('are none where one part slipped in among many areas: that is asked, and counts as what it is', () => {
    const table = '城市|发案\n大连|1\n沈阳|2\n鞍山|3\n抚顺|4\n本溪|5\n丹东|6\n锦州|7\n营口|8\n阜新|9\n瓦房店市|10\n';
    const asked = read(table, IN_2024);
    expect(asked.report.layout.level).toBe('prefecture');
    expect(asked.report.matchReport.unmatched).toEqual([
      expect.objectContaining({
        text: '瓦房店市',
        rule: 'elsewhere',
        suggestions: [expect.objectContaining({ adcode: '210281' })],
      }),
    ]);
    const decisions = { ...NO_DECISIONS, places: { '瓦房店市||': '210281' } };
    const accepted = read(table, { ...IN_2024, decisions });
    expect(valuesOf(accepted)).toContainEqual(['210281', 10]);
    expect(accepted.report.matchReport.unmatched).toEqual([]);
  });

  it('count for what they are, whichever of a province are listed below their cities', () => {
    const counties = context.areasOf('county').filter(({ adcode }) => adcode.startsWith('37'));
    const cities = context.areasOf('prefecture').filter(({ adcode }) => adcode.startsWith('37'));
    fc.assert(
      fc.property(fc.shuffledSubarray([...cities], { minLength: 2, maxLength: 6 }), fc.nat(3), (listed, most) => {
        const rows = listed.flatMap((city) => [
          city,
          ...counties.filter(({ adcode }) => adcode.startsWith(city.adcode.slice(0, 4))).slice(0, 2 + most),
        ]);
        const table = read(
          ['地区|发案', ...rows.map(({ names }, index) => `${names.zh}|${index}`)].join('\n'),
          IN_2024,
        );
        const right = rows.map(({ adcode }, index) => [adcode, index] as const);
        expect(valuesOf(table)).toEqual(right.toSorted(([one], [other]) => Number(one) - Number(other)));
      }),
      { numRuns: 25 },
    );
  });
});
