import { describe, expect, it } from 'vitest';
import { type CalendarSpan, daysInMonth, isWholeYear, periodOf } from '../../../src/core/cells/calendarSpan';
import { type RelativePeriod, relativeTo, splitRelative, yearBefore } from '../../../src/core/cells/relativePeriod';

const whole: CalendarSpan = {
  year: 2024,
  yearsOn: 0,
  firstMonth: 1,
  lastMonth: 12,
  firstDay: null,
  lastDay: null,
  isDate: false,
};
const of = (fields: Partial<CalendarSpan>, year = 2024) => {
  const period = periodOf({ ...whole, ...fields }, year);
  return period === null ? null : `${period.start}/${period.end}`;
};

describe('the days of months', () => {
  it.each([
    [2023, 2, 28],
    [2024, 2, 29],
    [1900, 2, 28],
    [2000, 2, 29],
    [2024, 1, 31],
    [2024, 4, 30],
    [2024, 6, 30],
    [2024, 8, 31],
    [2024, 9, 30],
    [2024, 11, 30],
    [2024, 12, 31],
  ])('of %d-%d are %d', (year, month, days) => expect(daysInMonth(year, month)).toBe(days));
});

describe('a span of the calendar', () => {
  it.each<[Partial<CalendarSpan>, string | null]>([
    [{}, '2024-01-01/2024-12-31'],
    [{ firstMonth: 1, lastMonth: 2 }, '2024-01-01/2024-02-29'],
    [{ firstMonth: 9, lastMonth: 9, firstDay: 3, lastDay: 3 }, '2024-09-03/2024-09-03'],
    [{ firstMonth: 9, lastMonth: 9, firstDay: 3, lastDay: 30 }, '2024-09-03/2024-09-30'],
    [{ yearsOn: 2 }, '2024-01-01/2026-12-31'],
    [{ firstMonth: 11, lastMonth: 2, yearsOn: 1 }, '2024-11-01/2025-02-28'],
    [{ isDate: true }, '2024-12-31/2024-12-31'],
    [{ isDate: true, firstMonth: 7, lastMonth: 7, firstDay: 40, lastDay: 31 }, '2024-07-31/2024-07-31'],
    [{ firstMonth: 9, lastMonth: 8 }, null],
    [{ firstMonth: 9, lastMonth: 9, firstDay: 5, lastDay: 4 }, null],
    [{ firstMonth: 0 }, null],
    [{ lastMonth: 13 }, null],
    [{ firstMonth: 2, lastMonth: 2, lastDay: 30 }, null],
    [{ firstMonth: 2, lastMonth: 2, firstDay: 0, lastDay: 3 }, null],
    [{ isDate: true, lastDay: 32 }, null],
  ])('%j is %s', (fields, expected) => expect(of(fields)).toBe(expected));

  it('is of 1900 to 2100', () => {
    expect([1899, 1900, 2100, 2101, 2024.5].map((year) => of({}, year) !== null)).toEqual([
      false,
      true,
      true,
      false,
      false,
    ]);
    expect(of({ yearsOn: 1 }, 2100)).toBeNull();
  });

  it('is a whole year where nothing narrows it', () => {
    expect(isWholeYear(whole)).toBe(true);
    const narrowed: Partial<CalendarSpan>[] = [
      { yearsOn: 1 },
      { firstMonth: 2 },
      { lastMonth: 11 },
      { firstDay: 1 },
      { lastDay: 31 },
      { isDate: true },
    ];
    for (const fields of narrowed) expect(isWholeYear({ ...whole, ...fields }), JSON.stringify(fields)).toBe(false);
  });
});

describe('a period that is said by another', () => {
  const [september, toSeptember, third, year, odd, january] = [
    { start: '2024-09-01', end: '2024-09-30' },
    { start: '2024-01-01', end: '2024-09-30' },
    { start: '2024-07-01', end: '2024-09-30' },
    { start: '2024-01-01', end: '2024-12-31' },
    { start: '2024-06-25', end: '2024-08-31' },
    { start: '2024-01-01', end: '2024-01-31' },
  ];
  const said = (base: { start: string; end: string }, relative: RelativePeriod) => {
    const period = relativeTo(base, relative);
    return period === null ? null : `${period.start}/${period.end}`;
  };

  it.each<[{ start: string; end: string }, RelativePeriod, string | null]>([
    [toSeptember, 'same', '2024-01-01/2024-09-30'],
    [toSeptember, 'this-year', '2024-01-01/2024-09-30'],
    [toSeptember, 'year-before', '2023-01-01/2023-09-30'],
    [odd, 'year-before', '2023-06-25/2023-08-31'],
    [year, 'last-year', '2023-01-01/2023-12-31'],
    [toSeptember, 'last-year', null],
    [toSeptember, 'whole-year-before', '2023-01-01/2023-12-31'],
    [toSeptember, 'end-of-year-before', '2023-12-31/2023-12-31'],
    [september, 'to-date', '2024-01-01/2024-09-30'],
    [third, 'to-date', '2024-01-01/2024-09-30'],
    [odd, 'to-date', null],
    [september, 'to-date-before', '2023-01-01/2023-09-30'],
    [odd, 'to-date-before', null],
    [september, 'month', '2024-09-01/2024-09-30'],
    [toSeptember, 'month', '2024-09-01/2024-09-30'],
    [third, 'month', null],
    [year, 'month', null],
    [odd, 'month', null],
    [toSeptember, 'month-year-before', '2023-09-01/2023-09-30'],
    [toSeptember, 'month-before', '2024-08-01/2024-08-31'],
    [january, 'month-before', '2023-12-01/2023-12-31'],
    [third, 'month-before', null],
    [september, 'before', '2024-08-01/2024-08-31'],
    [third, 'before', '2024-04-01/2024-06-30'],
    [year, 'before', '2023-01-01/2023-12-31'],
    [{ start: '2024-01-01', end: '2024-03-31' }, 'before', '2023-10-01/2023-12-31'],
    [{ start: '2024-01-01', end: '2024-06-30' }, 'before', null],
    [{ start: '2024-09-02', end: '2024-09-30' }, 'before', null],
    [{ start: '2024-09-01', end: '2024-09-29' }, 'before', null],
    [{ start: '2023-10-01', end: '2024-09-30' }, 'before', null],
  ])('of %j %s is %s', (base, relative, expected) => expect(said(base, relative)).toBe(expected));

  it('ends February when it ends in its year', () => {
    expect(yearBefore({ start: '2024-01-01', end: '2024-02-29' })).toEqual({ start: '2023-01-01', end: '2023-02-28' });
    expect(yearBefore({ start: '2025-01-01', end: '2025-02-28' })).toEqual({ start: '2024-01-01', end: '2024-02-29' });
    expect(yearBefore({ start: '2025-01-01', end: '2025-02-27' })).toEqual({ start: '2024-01-01', end: '2024-02-27' });
    expect(yearBefore({ start: '2024-02-29', end: '2024-02-29' })).toEqual({ start: '2023-02-28', end: '2023-02-28' });
    expect(yearBefore({ start: '2025-02-28', end: '2025-02-28' })).toEqual({ start: '2024-02-28', end: '2024-02-28' });
    expect(yearBefore({ start: '2025-01-01', end: '2025-03-28' })).toEqual({ start: '2024-01-01', end: '2024-03-28' });
  });

  it('is none before 1900', () => {
    const first = { start: '1900-01-01', end: '1900-12-31' };
    for (const relative of ['year-before', 'last-year', 'whole-year-before', 'end-of-year-before', 'before'] as const)
      expect(relativeTo(first, relative), relative).toBeNull();
    expect(relativeTo({ start: '1901-01-01', end: '1901-12-31' }, 'before')?.start).toBe('1900-01-01');
  });

  it('is split from what a heading says besides', () => {
    expect(splitRelative('上年同期发案数')).toEqual({ name: '发案数', relative: 'year-before' });
    expect(splitRelative('发案数（上年同期）')).toEqual({ name: '发案数', relative: 'year-before' });
    expect(splitRelative('本期')).toEqual({ name: '', relative: 'same' });
    expect(splitRelative('去年同期增减')).toBeNull();
    expect(splitRelative('本月增减')).toEqual({ name: '增减', relative: 'month' });
    expect(splitRelative('较上年同期')).toBeNull();
    expect(splitRelative('发案数')).toBeNull();
  });
});
