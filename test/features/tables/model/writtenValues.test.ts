import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { YEARS } from '../../../../src/core/cells/calendarSpan';
import { columnName } from '../../../../src/features/tables/model/columnName';
import {
  periodOfDates,
  periodOfYear,
  readYear,
  yearOfPeriod,
} from '../../../../src/features/tables/model/defaultPeriod';
import { readSourceDate } from '../../../../src/features/tables/model/readSourceDate';

describe('columnName', () => {
  it.each([
    [1, 'A'],
    [26, 'Z'],
    [27, 'AA'],
    [52, 'AZ'],
    [703, 'AAA'],
    [16384, 'XFD'],
  ])('names column %i %s', (column, name) => expect(columnName(column)).toBe(name));

  it('throws on what is no column', () => {
    for (const wrong of [0, -1, 1.5, Number.NaN]) expect(() => columnName(wrong)).toThrow(RangeError);
  });
});

describe('readSourceDate', () => {
  it.each([
    ['2024', '2024'],
    ['2024年', '2024'],
    ['2024-3', '2024-03'],
    ['2024年3月', '2024-03'],
    ['2024/3/5', '2024-03-05'],
    ['２０２４．３．５', '2024-03-05'],
    [' 2024年12月31日 ', '2024-12-31'],
    ['2024-13', null],
    ['2024-02-30', null],
    ['24-3-5', null],
    ['5 March', null],
    ['', null],
  ])('reads %j as %j', (text, date) => expect(readSourceDate(text)).toBe(date));

  it('reads what it gave as the same', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
        (date) => {
          const iso = date.toISOString().slice(0, 10);
          for (const length of [4, 7, 10]) expect(readSourceDate(iso.slice(0, length))).toBe(iso.slice(0, length));
        },
      ),
    );
  });
});

describe('the default period', () => {
  it('of a year is known again as that year', () => {
    fc.assert(
      fc.property(fc.integer(YEARS), (year) => {
        expect(yearOfPeriod(periodOfYear(readYear(String(year))!))).toBe(year);
      }),
    );
  });

  it('is none of a year that no figures can be of, and no year of other days', () => {
    expect(['1899', '2101', '24', '', 'abcd', '2024.5'].map(readYear)).toEqual([null, null, null, null, null, null]);
    expect(yearOfPeriod({ start: '2024-01-01', end: '2024-06-30' })).toBeNull();
    expect(yearOfPeriod({ start: '2023-01-01', end: '2024-12-31' })).toBeNull();
  });

  it('is of two days in order', () => {
    expect(periodOfDates('2024-01-01', '2024-01-01')).toEqual({ start: '2024-01-01', end: '2024-01-01' });
    expect(periodOfDates('2024-02-01', '2024-01-01')).toBeNull();
    expect(periodOfDates('2024-02-30', '2024-03-01')).toBeNull();
    expect(periodOfDates('', '2024-03-01')).toBeNull();
  });
});
