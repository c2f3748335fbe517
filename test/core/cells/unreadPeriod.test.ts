import { expect, it } from 'vitest';
import { namesForecast, titlesForecast } from '../../../src/core/cells/forecastWords';
import { withYearsInFull } from '../../../src/core/cells/shortYears';
import { areSplitYears } from '../../../src/core/cells/splitYears';
import { saysUnreadPeriod } from '../../../src/core/cells/unreadPeriod';

it.each([
  '2023-24',
  '2023/24年度收入',
  '2023-2024学年在校生',
  '2023-24财政年度',
  '2024年第36周',
  '第五周案件',
  '2024-W05',
  '2024E',
  '2023A 收入',
  '2024年以来案件',
  '2024年初人口',
  '1-本月累计',
  '24年',
  '113年人口',
  '“十四五”前三年投资',
])('hears a period in %j', (text) => {
  expect(saysUnreadPeriod(text)).toBe(true);
});

it.each([
  '案件数',
  '2024人以上企业',
  '10年期贷款',
  '60岁以上',
  '2020GDP',
  '较23年增减',
  '孕12周以上',
  '4A级景区',
  '2024年级',
])('hears none in %j', (text) => {
  expect(saysUnreadPeriod(text)).toBe(false);
});

it.each([
  [['2009-10', '2010-11', '2011-12'], true],
  [['2008/09年度', '2009/10年度'], true],
  [['2009-09', '2009-10', '2009-11'], false],
  [['2009-10'], false],
  [['2009-10-01', '2010-11-01'], false],
  [['GDP', '2019年'], false],
])('of %j are split years: %s', (texts, expected) => {
  expect(areSplitYears(texts)).toBe(expected);
});

it.each([
  [
    ['24年', '23年'],
    ['2024年', '2023年'],
  ],
  [
    ['23年 GDP', '24年 GDP（亿元）'],
    ['2023年 GDP', '2024年 GDP（亿元）'],
  ],
  [
    ['2023年', '24年'],
    ['2023年', '2024年'],
  ],
  [
    ['99年', '00年'],
    ['1999年', '2000年'],
  ],
  [['24年'], ['24年']],
  [
    ['9年', '10年', '11年'],
    ['9年', '10年', '11年'],
  ],
  [
    ['10年', '20年'],
    ['10年', '20年'],
  ],
  [
    ['10年以上', '11年以上'],
    ['10年以上', '11年以上'],
  ],
])('writes the years of %j in full: %j', (texts, expected) => {
  expect(withYearsInFull(texts)).toEqual(expected);
});

it.each([
  '目标值',
  '预计',
  '（预计）',
  '(E)',
  'GDP(E)',
  'GDP目标',
  'GDP预测值',
  '预计GDP',
  '计划数',
  '目标 GDP',
  'GDP forecast',
])('%j names a forecast', (name) => expect(namesForecast(name)).toBe(true));

it.each([
  '计划投资',
  '规划面积',
  '目标完成率',
  '预算执行数',
  '预期寿命',
  '计划生育率',
  '女(F)',
  '一般公共预算收入',
  'GDP',
])('%j names none', (name) => expect(namesForecast(name)).toBe(false));

it('tells titles of plans from those of what was done', () => {
  expect(['2025年主要经济指标预期目标', '固定资产投资计划表'].map(titlesForecast)).toEqual([true, true]);
  expect(['目标任务完成情况表', '各市地区生产总值'].map(titlesForecast)).toEqual([false, false]);
});
