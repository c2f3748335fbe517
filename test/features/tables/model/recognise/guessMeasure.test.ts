import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readHeading } from '../../../../../src/core/cells/readHeading';
import { readNumberCell } from '../../../../../src/core/cells/readNumberCell';
import { guessMeasure } from '../../../../../src/features/tables/model/recognise/guessMeasure';

const guess = (heading: string, cells: readonly string[] = []) =>
  guessMeasure(
    readHeading(heading),
    cells.map((text) => readNumberCell(text)),
  );

describe('guessMeasure', () => {
  it.each<[string, readonly string[], string, string]>([
    ['案件数（起）', ['12', '3'], 'count', 'cases'],
    ['案件数', ['12起', '3起', '--'], 'count', 'cases'],
    ['案件数', ['12', '3'], 'count', ''],
    ['常住人口（万人）', ['5500000'], 'count', 'persons'],
    ['涉案金额（万元）', ['120000'], 'count', 'cny'],
    ['Cases (persons)', ['12'], 'count', 'persons'],
    ['同比（%）', ['-3.2', '5'], 'change', 'percent'],
    ['同比', ['-3.2%', '5%'], 'change', 'percent'],
    ['同比', ['-3.2', '5'], 'change', 'percent'],
    ['环比增减（起）', ['-3', '5'], 'change', 'cases'],
    ['增长率', ['3.2', '5'], 'change', 'percent'],
    ['GDP增速（%）', ['5'], 'change', 'percent'],
    ['较上年变化（个百分点）', ['1.2'], 'change', 'percentage-points'],
    ['破案率', ['3.1个百分点'], 'change', 'percentage-points'],
    ['Change on last year (%)', ['5'], 'change', 'percent'],
    ['yoy', ['5'], 'change', 'percent'],
    ['发案', ['下降34.2%', '增长12%', '持平'], 'change', 'percent'],
    ['发案', ['+3%', '+5%', '2%'], 'change', 'percent'],
    ['发案', ['+3%', '2%'], 'rate', 'percent'],
    ['发案（%）', ['-3', ...Array<string>(9).fill('2')], 'change', 'percent'],
    ['发案（%）', ['-3', ...Array<string>(10).fill('2')], 'rate', 'percent'],
    ['发案（%）', ['0', ...Array<string>(9).fill('2')], 'rate', 'percent'],
    ['发案（%）', [], 'rate', 'percent'],
    ['破案率', ['0.5', '1'], 'rate', ''],
    ['破案率', ['-1.5', '0.5'], 'change', 'percent'],
    ['案件数', ['12起', '3起', '2'], 'count', 'cases'],
    ['案件数', ['12起', '3', '2'], 'count', ''],
    ['破案率（%）', ['87.5'], 'rate', 'percent'],
    ['破案率', ['87.5%', '90%'], 'rate', 'percent'],
    ['破案率', ['87.5', '90'], 'rate', 'percent'],
    ['占比', ['0.12', '0.3'], 'rate', ''],
    ['死亡率（‰）', ['0.65'], 'rate', 'percent'],
    ['发案率（起/万人）', ['12.3'], 'rate', '起/万人'],
    ['每万人发案数（起）', ['12.3'], 'rate', 'cases'],
    ['犯罪率（每10万人）', ['12.3'], 'rate', ''],
    ['死亡率（1/10万）', ['12.3'], 'rate', '1/10万'],
    ['人均收入（元）', ['52000'], 'rate', 'cny'],
    ['Clearance rate', ['87.5', '90'], 'rate', 'percent'],
    ['Cases per 10,000 residents', ['12.3'], 'rate', ''],
    ['Share of total', ['12.3%'], 'rate', 'percent'],
    ['满意度（%）', ['97.1'], 'rate', 'percent'],
    ['降幅（%）', ['12.3'], 'rate', 'percent'],
    ['满意度（分）', ['97.1'], 'index', '分'],
    ['满意度', ['97.1'], 'index', ''],
    ['平安指数', ['97.1'], 'index', ''],
    ['综合得分', ['97.1'], 'index', ''],
    ['Safety index', ['97.1'], 'index', ''],
    ['Score', ['97.1'], 'index', ''],
    ['率先行动次数', ['3'], 'count', ''],
    ['新增案件', ['3'], 'count', ''],
    ['Exchange students', ['3'], 'count', ''],
  ])('takes %j with %j for a %s in %j', (heading, cells, kind, unit) => {
    expect(guess(heading, cells)).toMatchObject({ kind, unit });
  });

  it.each([
    ['同比（%）', 'yoy'],
    ['较去年同期增减%', 'yoy'],
    ['较上年变化（%）', 'yoy'],
    ['Change year on year', 'yoy'],
    ['环比（%）', 'mom'],
    ['较上月增减（起）', 'mom'],
    ['增减（起）', 'none'],
    ['案件数（起）', 'none'],
  ])('compares %j by %s', (heading, comparator) => {
    expect(guess(heading).comparator).toBe(comparator);
  });

  it.each([
    ...[
      '发案数',
      '案件数',
      '立案数',
      '刑事警情',
      '交通事故',
      '死亡人数',
      '经济损失',
      '投诉量',
      '未破案件',
      '不满意率',
      '失业率',
    ].map((name) => [name, 'bad'] as const),
    ...['Cases', 'Crimes', 'Accidents', 'Deaths', 'Losses', 'Complaints', 'Unsolved cases'].map(
      (name) => [name, 'bad'] as const,
    ),
    ...['破案数', '破案率', '破获案件', '追赃挽损', '挽回损失', '避免损失', '满意度', '绿化覆盖率', '找回失踪人员'].map(
      (name) => [name, 'good'] as const,
    ),
    ...['Solved cases', 'Clearance rate', 'Recovered losses', 'Satisfaction'].map((name) => [name, 'good'] as const),
    ...['常住人口', '面积', '档案数', '提案数', '抓获犯罪嫌疑人', '查处违法', '发案降幅', 'Population', 'Visits'].map(
      (name) => [name, 'neither'] as const,
    ),
  ])('takes a rise of %s for %s', (name, polarity) => {
    expect(guess(name).polarity).toBe(polarity);
  });

  it.each([
    ...[
      '常住人口',
      '户数',
      '机动车保有量',
      '面积',
      '公路里程',
      '现有警力',
      '床位数',
      'Population',
      'Area (km²)',
      'Number of stations',
    ].map((name) => [name, 'stock'] as const),
    ...['案件数', '死亡人数', '人数', '出生人口', '受灾人口', '造林面积', '新增里程', '销售面积', '人口同比（%）'].map(
      (name) => [name, 'flow'] as const,
    ),
    ...['Cases', 'Deaths', 'Area burned', 'New stations'].map((name) => [name, 'flow'] as const),
  ])('takes %s for a %s', (name, span) => {
    expect(guess(name).span).toBe(span);
  });

  it.each<[readonly string[], number]>([
    [['12', '3'], 0],
    [['12.5', '3', '1.25'], 2],
    [['12.3‰'], 2],
    [['28.2万'], 0],
    [['0.123456'], 4],
    [['0.00000012'], 4],
    [['--', '大幅下降'], 0],
    [[], 0],
  ])('writes %j with %d decimals', (cells, decimals) => {
    expect(guess('案件数', cells).decimals).toBe(decimals);
  });

  it("tells bad from good as the atlas's own changes do", () => {
    const rows = readFileSync('geodata/measures.csv', 'utf8').trim().split('\n').slice(1);
    const opposite = rows
      .map((row) => row.split(','))
      .filter(([, , kind, , , polarity]) => kind === 'change' && polarity !== 'neither')
      .filter(([, , , , , polarity, , name = '']) => {
        const guessed = guess(name).polarity;
        return guessed !== 'neither' && guessed !== polarity;
      });
    expect(opposite).toEqual([]);
  });
});
