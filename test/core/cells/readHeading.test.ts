import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHeading } from '../../../src/core/cells/readHeading';

describe('readHeading', () => {
  it.each([
    ['案件数（起）', '案件数', '起', 1],
    ['案件数(起)', '案件数', '起', 1],
    ['案件数[起]', '案件数', '起', 1],
    ['案件数【起】', '案件数', '起', 1],
    ['案件数\n（起）', '案件数', '起', 1],
    ['案件数（起）①', '案件数', '起', 1],
    ['案件（起）（含未遂）', '案件（含未遂）', '起', 1],
    ['案件数（含未遂）', '案件数（含未遂）', '', 1],
    ['案件数', '案件数', '', 1],
    ['金额(万元)', '金额', '元', 10_000],
    ['金额（单位：亿元）', '金额', '元', 100_000_000],
    ['金额 单位：万元', '金额', '元', 10_000],
    ['投资额亿元', '投资额', '元', 100_000_000],
    ['预算收入（亿元，%） 总量', '预算收入 总量', '元', 100_000_000],
    ['预算收入（亿元，%） 增速', '预算收入 增速', '%', 1],
    ['进出口总额（单位：万元、%）', '进出口总额', '元', 10_000],
    ['人口与收入（万人、亿元）', '人口与收入（万人、亿元）', '', 1],
    ['单位：万人', '', '人', 10_000],
    ['人口（万）', '人口', '', 10_000],
    ['发电量（万千瓦时）', '发电量', '千瓦时', 10_000],
    ['里程（千米）', '里程', '千米', 1],
    ['面积（平方公里）', '面积', '平方公里', 1],
    ['藏品（尊）', '藏品', '尊', 1],
    ['未成年人（女）', '未成年人（女）', '', 1],
    ['同比（%）', '同比', '%', 1],
    ['同比（％）', '同比', '%', 1],
    ['较去年同期增减%', '较去年同期增减', '%', 1],
    ['破案率变化（个百分点）', '破案率变化', '个百分点', 1],
    ['死亡率（‰）', '死亡率', '%', 0.1],
    ['发案率（起/万人）', '发案率', '起/万人', 1],
    ['每万人发案数（起）', '每万人发案数', '起', 1],
    ['案件数/起', '案件数', '起', 1],
    ['发案 起', '发案', '起', 1],
    ['金额，万元', '金额', '元', 10_000],
    ['就业人员数_万人', '就业人员数', '人', 10_000],
    ['进出口总额_万美元', '进出口总额', '美元', 10_000],
    ['申请数_件', '申请数', '件', 1],
    ['比重_%', '比重', '%', 1],
    ['收入-元', '收入', '元', 1],
    ['pop_10k', 'pop', '', 10_000],
    ['gdp_1e8', 'gdp', '', 100_000_000],
    ['gdp_100m_cny', 'gdp', 'cny', 100_000_000],
    ['pop_10k_persons', 'pop', 'persons', 10_000],
    ['export_bn_usd', 'export', 'usd', 1_000_000_000],
    ['relay_100m', 'relay_100m', '', 1],
    ['gdp_yi', 'gdp', '', 100_000_000],
    ['covid_19', 'covid_19', '', 1],
    ['GDP（亿元） 增长%', 'GDP 增长', '%', 1],
    ['GDP（亿元） 增速', 'GDP 增速', '', 1],
    ['GDP（亿元） 同比（%）', 'GDP 同比', '%', 1],
    ['发案（起） 破案率', '发案 破案率', '', 1],
    ['GDP（亿元） 增长额', 'GDP 增长额', '元', 100_000_000],
    ['GDP（亿元） 上年同期', 'GDP 上年同期', '元', 100_000_000],
    ['Population (x10000)', 'Population', '', 10_000],
    ['GDP (10^8 yuan)', 'GDP', 'yuan', 100_000_000],
    ['GDP（×10⁸元）', 'GDP', '元', 100_000_000],
    ['GDP (CNY billion)', 'GDP', 'CNY', 1_000_000_000],
    ['指数（100）', '指数（100）', '', 1],
    ['死亡率（1/10万）', '死亡率', '1/10万', 1],
    ['感染率（例/10万人）', '感染率', '例/10万人', 1],
    ['收入｛元｝', '收入', '元', 1],
    ['GDP（不变价，亿元）', 'GDP（不变价）', '元', 100_000_000],
    ['GDP（2010年不变价，亿元）', 'GDP（2010年不变价）', '元', 100_000_000],
    ['满意度(分)', '满意度', '分', 1],
    ['人次', '人次', '', 1],
    ['Cases (persons)', 'Cases', 'persons', 1],
    ['New cases', 'New cases', '', 1],
    ['Unit: persons', '', 'persons', 1],
    ['Amount (in million yuan)', 'Amount', 'yuan', 1_000_000],
    ['Population (10,000 persons)', 'Population', 'persons', 10_000],
    ['Population (10 000 persons)', 'Population', 'persons', 10_000],
    ["Population ('000)", 'Population', '', 1000],
    ['Area, km²', 'Area', 'km²', 1],
    ['Rate (%)', 'Rate', '%', 1],
    ['%', '', '%', 1],
    ['', '', '', 1],
  ])('reads %j', (heading, name, unit, factor) => {
    expect(readHeading(heading)).toEqual({ name, unit, factor, period: { status: 'none' } });
  });

  it.each([
    ['2023年案件数/起', '案件数', '起', '2023-01-01', '2023-12-31'],
    ['2024年1-9月 发案（起）', '发案', '起', '2024-01-01', '2024-09-30'],
    ['金额（万元，2024年）', '金额', '元', '2024-01-01', '2024-12-31'],
    ['cases_2023', 'cases', '', '2023-01-01', '2023-12-31'],
    ['2010pop_10k', 'pop', '', '2010-01-01', '2010-12-31'],
    ['X2020', '', '', '2020-01-01', '2020-12-31'],
    ['y2020', '', '', '2020-01-01', '2020-12-31'],
    ['2024年9月', '', '', '2024-09-01', '2024-09-30'],
  ])('reads the period of %j', (heading, name, unit, start, end) => {
    expect(readHeading(heading)).toMatchObject({ name, unit, period: { status: 'read', period: { start, end } } });
  });

  it('takes a long text for a name and nothing else', () => {
    const text = `2024年${'（'.repeat(200)}起）`;
    expect(readHeading(text)).toEqual({ name: text, unit: '', factor: 1, period: { status: 'none' } });
  });

  it('reads any text, and no more into its name than stands there', () => {
    const piece = fc.constantFrom(
      '案件',
      '（',
      '）',
      '(',
      ')',
      '[',
      ']',
      '起',
      '万元',
      '%',
      '/',
      '单位：',
      '2024年',
      '①',
      ' ',
      'cases',
    );
    const soup = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), soup), (text) => {
        const { name, factor } = readHeading(text);
        expect(name.length).toBeLessThanOrEqual(text.length);
        expect(factor).toBeGreaterThan(0);
      }),
      { numRuns: 1000 },
    );
  });
});
