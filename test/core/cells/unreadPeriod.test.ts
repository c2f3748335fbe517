import { expect, it } from 'vitest';
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
