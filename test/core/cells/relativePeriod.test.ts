import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { relativeTo, splitRelative, yearBefore } from '../../../src/core/cells/relativePeriod';
import { daysOf } from '../../../src/core/record/period';

describe('splitRelative', () => {
  it.each([
    ['本期', '', 'same'],
    ['本期数', '', 'same'],
    ['（本期）', '', 'same'],
    ['上年同期', '', 'year-before'],
    ['同期', '', 'year-before'],
    ['上年同期发案数', '发案数', 'year-before'],
    ['发案数（上年同期）', '发案数', 'year-before'],
    ['刑事发案 去年同期', '刑事发案', 'year-before'],
    ['去年同期累计', '', 'to-date-before'],
    ['本年累计', '', 'to-date'],
    ['年初至今发案', '发案', 'to-date'],
    ['当月值', '', 'month'],
    ['本月同比', '同比', 'month'],
    ['上月', '', 'month-before'],
    ['去年同月', '', 'month-year-before'],
    ['今年发案', '发案', 'this-year'],
    ['去年', '', 'last-year'],
    ['上年全年', '', 'whole-year-before'],
    ['上年末贷款', '贷款', 'end-of-year-before'],
    ['上期', '', 'before'],
    ['Cases last year', 'Cases', 'last-year'],
    ['Same period of last year', '', 'year-before'],
  ])('of %j is %j and %s', (name, rest, relative) => {
    expect(splitRelative(name)).toEqual({ name: rest, relative });
  });

  it.each([
    ...['', '发案', '较上年同期', '与去年同期相比', '上年同期增减', '去年同期增长', '上年结转案件', '上年=100'],
    ...['地区生产总值（当年价格）', '当年价', '同比', '环比上月', '占上年', '累计', 'Ytdlike'],
  ])('finds none in %j', (name) => {
    expect(splitRelative(name)).toBeNull();
  });
});

const TO_SEPTEMBER = '2024-01-01/2024-09-30';
const SEPTEMBER = '2024-09-01/2024-09-30';
const YEAR = '2024-01-01/2024-12-31';
const QUARTER = '2024-01-01/2024-03-31';

describe('relativeTo', () => {
  it.each([
    [TO_SEPTEMBER, 'same', TO_SEPTEMBER],
    [TO_SEPTEMBER, 'year-before', '2023-01-01/2023-09-30'],
    [TO_SEPTEMBER, 'month', SEPTEMBER],
    [TO_SEPTEMBER, 'month-before', '2024-08-01/2024-08-31'],
    [TO_SEPTEMBER, 'month-year-before', '2023-09-01/2023-09-30'],
    [TO_SEPTEMBER, 'last-year', null],
    [TO_SEPTEMBER, 'before', null],
    [TO_SEPTEMBER, 'whole-year-before', '2023-01-01/2023-12-31'],
    [TO_SEPTEMBER, 'end-of-year-before', '2023-12-31/2023-12-31'],
    [SEPTEMBER, 'to-date', TO_SEPTEMBER],
    [SEPTEMBER, 'to-date-before', '2023-01-01/2023-09-30'],
    [SEPTEMBER, 'before', '2024-08-01/2024-08-31'],
    ['2024-01-01/2024-01-31', 'month-before', '2023-12-01/2023-12-31'],
    [QUARTER, 'before', '2023-10-01/2023-12-31'],
    [YEAR, 'last-year', '2023-01-01/2023-12-31'],
    [YEAR, 'before', '2023-01-01/2023-12-31'],
    [YEAR, 'month', null],
    ['2024-09-05/2024-09-30', 'month', null],
    ['2023-10-01/2024-03-31', 'to-date', null],
    ['1900-01-01/1900-12-31', 'year-before', null],
  ] as const)('of %s, %s is %j', (base, relative, other) => {
    expect(textOf(relativeTo(periodOf(base), relative))).toBe(other);
  });
});

describe('yearBefore', () => {
  it('ends February when that year does', () => {
    expect(textOf(yearBefore(periodOf('2024-02-01/2024-02-29')))).toBe('2023-02-01/2023-02-28');
    expect(textOf(yearBefore(periodOf('2025-02-01/2025-02-28')))).toBe('2024-02-01/2024-02-29');
    expect(textOf(yearBefore(periodOf('2024-02-29/2024-02-29')))).toBe('2023-02-28/2023-02-28');
    expect(textOf(yearBefore(periodOf('2025-02-28/2025-02-28')))).toBe('2024-02-28/2024-02-28');
  });

  it('is as long, but for a leap day', () => {
    const days = fc.date({ min: new Date('1902-01-01'), max: new Date('2100-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, days, (one, other) => {
        const [start = '', end = ''] = [one, other].map((date) => date.toISOString().slice(0, 10)).sort();
        const before = yearBefore({ start, end });
        expect(Math.abs(daysOf(before!) - daysOf({ start, end }))).toBeLessThanOrEqual(1);
        expect(Number(before!.end.slice(0, 4))).toBe(Number(end.slice(0, 4)) - 1);
      }),
    );
  });
});

function periodOf(text: string) {
  const [start = '', end = ''] = text.split('/');
  return { start, end };
}

function textOf(period: { start: string; end: string } | null) {
  return period === null ? null : `${period.start}/${period.end}`;
}
