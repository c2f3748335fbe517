import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPeriodCell } from '../../../src/core/cells/readPeriodCell';
import { daysOf } from '../../../src/core/record/period';
import { isCalendarDate } from '../../../src/core/text/dates';

const YEAR = '2024-01-01/2024-12-31';
const TO_SEPTEMBER = '2024-01-01/2024-09-30';
const SEPTEMBER = '2024-09-01/2024-09-30';
const THIRD_QUARTER = '2024-07-01/2024-09-30';
const FIRST_HALF = '2024-01-01/2024-06-30';
const SECOND_HALF = '2024-07-01/2024-12-31';
const DAY = '2024-09-30/2024-09-30';
const LAST_OF_JULY = '2024-07-31/2024-07-31';

describe('readPeriodCell', () => {
  it.each([
    ['2024', YEAR],
    ['２０２４', YEAR],
    ['2024年', YEAR],
    ['２０２４年', YEAR],
    ['二〇二四年', YEAR],
    ['二零二四年', YEAR],
    ['2024年度', YEAR],
    ['2024年全年', YEAR],
    [' (2024年) ', YEAR],
    ['2024年9月上旬', '2024-09-01/2024-09-10'],
    ['2024年2月中旬', '2024-02-11/2024-02-20'],
    ['2024年2月下旬', '2024-02-21/2024-02-29'],
    ['2024年元月', '2024-01-01/2024-01-31'],
    ['2024年9月当月', SEPTEMBER],
    ['2024年（1-9月）', TO_SEPTEMBER],
    ['2024.7.1-9.30', THIRD_QUARTER],
    ["3Q'24", THIRD_QUARTER],
    ["Q3'24", THIRD_QUARTER],
    ['1H24', FIRST_HALF],
    ['24H1', FIRST_HALF],
    ['2H2024', SECOND_HALF],
    ['2024年9月30日0-24时', DAY],
    ['2024年9月30日 10时', DAY],
    ['2024年年末', '2024-12-31/2024-12-31'],
    ['“十三五”末', '2020-12-31/2020-12-31'],
    ['2022-2024年', '2022-01-01/2024-12-31'],
    ['2022年—2024年', '2022-01-01/2024-12-31'],
    ['2022至2024年度', '2022-01-01/2024-12-31'],
    ['2024年1-9月', TO_SEPTEMBER],
    ['2024年1—9月', TO_SEPTEMBER],
    ['2024年1－9月', TO_SEPTEMBER],
    ['2024年1～9月', TO_SEPTEMBER],
    ['2024年1至9月', TO_SEPTEMBER],
    ['2024年1月至9月', TO_SEPTEMBER],
    ['2024年一至九月', TO_SEPTEMBER],
    ['2024年1-9月累计', TO_SEPTEMBER],
    ['2024年前9个月', TO_SEPTEMBER],
    ['2024.1-9', TO_SEPTEMBER],
    ['2024-01~2024-09', TO_SEPTEMBER],
    ['202401-202409', TO_SEPTEMBER],
    ['Jan-Sep 2024', TO_SEPTEMBER],
    ['2023年10月至2024年3月', '2023-10-01/2024-03-31'],
    ['2024年9月', SEPTEMBER],
    ['2024年九月', SEPTEMBER],
    ['2024年9月份', SEPTEMBER],
    ['2024-09', SEPTEMBER],
    ['2024/9', SEPTEMBER],
    ['2024.09', SEPTEMBER],
    ['202409', SEPTEMBER],
    ['September 2024', SEPTEMBER],
    ['Sep 2024', SEPTEMBER],
    ['2024 Sep', SEPTEMBER],
    ['Sep-24', SEPTEMBER],
    ['Sep-99', '1999-09-01/1999-09-30'],
    ['Jan 2024', '2024-01-01/2024-01-31'],
    ['2024年2月', '2024-02-01/2024-02-29'],
    ['2023年2月', '2023-02-01/2023-02-28'],
    ['1900-02', '1900-02-01/1900-02-28'],
    ['2000-02', '2000-02-01/2000-02-29'],
    ['20240930', DAY],
    ['2024-09-30', DAY],
    ['2024/9/30', DAY],
    ['2024.09.30', DAY],
    ['2024-09-30 00:00:00', DAY],
    ['2024-09-30T00:00:00.000Z', DAY],
    ['2024年9月30日', DAY],
    ['二〇二四年九月三十日', DAY],
    ['30 September 2024', DAY],
    ['Sep 30, 2024', DAY],
    ['2024年9月底', DAY],
    ['2024年三季度末', DAY],
    ['2024年底', '2024-12-31/2024-12-31'],
    ['2024Q3', THIRD_QUARTER],
    ['2024-Q3', THIRD_QUARTER],
    ['Q3 2024', THIRD_QUARTER],
    ['3Q2024', THIRD_QUARTER],
    ['2024年第三季度', THIRD_QUARTER],
    ['2024年三季度', THIRD_QUARTER],
    ['2024年三季度当季', THIRD_QUARTER],
    ['2024年第3季度', THIRD_QUARTER],
    ['2024年前三季度', TO_SEPTEMBER],
    ['2024年1-3季度', TO_SEPTEMBER],
    ['2024Q1-Q3', TO_SEPTEMBER],
    ['2024上半年', FIRST_HALF],
    ['2024年上半年', FIRST_HALF],
    ['2024年下半年', SECOND_HALF],
    ['2024H1', FIRST_HALF],
    ['H2 2024', SECOND_HALF],
    ['截至2024年7月31日', LAST_OF_JULY],
    ['截止2024年7月31日', LAST_OF_JULY],
    ['截至2024-07-31', LAST_OF_JULY],
    ['截至2024年7月底', LAST_OF_JULY],
    ['2024年1月1日至9月30日', TO_SEPTEMBER],
    ['自2024年1月1日至9月30日', TO_SEPTEMBER],
    ['2024年1月1日0时至9月30日24时', TO_SEPTEMBER],
    ['2024年1月1日-2024年9月30日', TO_SEPTEMBER],
    ['2024-01-01~2024-09-30', TO_SEPTEMBER],
    ['2024-01-01-2024-09-30', TO_SEPTEMBER],
    ['2024/1/1—2024/9/30', TO_SEPTEMBER],
    ['20240101-20240930', TO_SEPTEMBER],
    ['2024年9月1日-30日', SEPTEMBER],
    ['2024M09', SEPTEMBER],
    ['2024年9月30日（星期一）', DAY],
    ['2024-09-30 周一', DAY],
    ['9/2024', SEPTEMBER],
    ['24年9月', SEPTEMBER],
    ['24年1-9月', TO_SEPTEMBER],
    ['24年前三季度', TO_SEPTEMBER],
    ['24Q3', THIRD_QUARTER],
    ['3Q24', THIRD_QUARTER],
    ['24年上半年', FIRST_HALF],
    ['2024财年', YEAR],
    ['FY2024', YEAR],
    ['FY24', YEAR],
    ['十三五', '2016-01-01/2020-12-31'],
    ['“十四五”时期', '2021-01-01/2025-12-31'],
    ['30-Sep-24', DAY],
    ['30 Sep 24', DAY],
    ['2024-09-30T23:33:02+08:00', DAY],
    ['2024/9/30 8:05:00 PM', DAY],
  ])('reads %j as %s', (text, period) => {
    expect(readPeriodCell(text)).toEqual({ status: 'read', period: periodOf(period) });
  });

  it.each([
    ['1-9月', TO_SEPTEMBER],
    ['1月-9月', TO_SEPTEMBER],
    ['1-9月累计', TO_SEPTEMBER],
    ['9月累计', TO_SEPTEMBER],
    ['第三季度累计', TO_SEPTEMBER],
    ['前三季度', TO_SEPTEMBER],
    ['前9个月', TO_SEPTEMBER],
    ['1月1日至9月30日', TO_SEPTEMBER],
    ['9月', SEPTEMBER],
    ['九月份', SEPTEMBER],
    ['Sep', SEPTEMBER],
    ['十二月', '2024-12-01/2024-12-31'],
    ['2月', '2024-02-01/2024-02-29'],
    ['9月30日', DAY],
    ['30-Sep', DAY],
    ['三季度', THIRD_QUARTER],
    ['第三季度', THIRD_QUARTER],
    ['Q3', THIRD_QUARTER],
    ['上半年', FIRST_HALF],
    ['下半年', SECOND_HALF],
    ['H2', SECOND_HALF],
    ['全年', YEAR],
    ['截至7月31日', LAST_OF_JULY],
    ['截止7月31日', LAST_OF_JULY],
    ['截至7月底', LAST_OF_JULY],
  ])('needs the year of %j', (text, period) => {
    const cell = readPeriodCell(text);
    expect(cell.status).toBe('needs-year');
    expect(cell.status === 'needs-year' ? cell.inYear(2024) : null).toEqual(periodOf(period));
  });

  it('has no period in a year without the day, or beyond 1900 to 2100', () => {
    const cell = readPeriodCell('2月29日');
    const inYear = (year: number) => (cell.status === 'needs-year' ? cell.inYear(year) : undefined);
    expect([inYear(2023), inYear(1896), inYear(2104), inYear(2024.5)]).toEqual([null, null, null, null]);
    expect(inYear(2024)).toEqual({ start: '2024-02-29', end: '2024-02-29' });
  });

  it.each([
    ...[
      '',
      '今年',
      '去年',
      '本月',
      '上月',
      '大连',
      '12',
      '1234',
      '1899',
      '2101',
      '9999年',
      '2024年13月',
      '2024-13',
      '202413',
    ],
    ...['2023年2月29日', '2月30日', '2023-02-29', '20240231', '2024-00-10', '2024年9-1月', '9-1月', '2024-2022', '0月'],
    ...[
      '2024年以来',
      '2024年第36周',
      '6个月',
      '9/30',
      '24年',
      '120年9月',
      '十五',
      '2023/24',
      '2024-1-2-3',
      '2024年9月30日1200起',
    ],
    `2024年${' '.repeat(60)}`,
  ])('finds no period in %j', (text) => {
    expect(readPeriodCell(text)).toEqual({ status: 'none' });
  });

  it('gives a calendar period, or none, for any text', () => {
    const piece = fc.constantFrom(...'0123456789年月日号季度半上下前第至-~./截底QH三九十 ', '2024', 'Sep');
    const soup = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), soup), fc.integer({ min: 1890, max: 2110 }), (text, year) => {
        const cell = readPeriodCell(text);
        const period = cell.status === 'read' ? cell.period : cell.status === 'needs-year' ? cell.inYear(year) : null;
        if (period === null) return;
        expect(isCalendarDate(period.start) && isCalendarDate(period.end)).toBe(true);
        expect(daysOf(period)).toBeGreaterThan(0);
      }),
      { numRuns: 2000 },
    );
  });

  it('reads the spans that a year, months and days are written as', () => {
    const dates = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(dates, dates, (one, other) => {
        const [start = '', end = ''] = [one, other].map((date) => date.toISOString().slice(0, 10)).sort();
        const chinese = (date: string) =>
          `${Number(date.slice(0, 4))}年${Number(date.slice(5, 7))}月${Number(date.slice(8))}日`;
        for (const text of [
          `${start}~${end}`,
          `${start}至${end}`,
          `${start.replaceAll('-', '')}-${end.replaceAll('-', '')}`,
          `${chinese(start)}至${chinese(end)}`,
        ]) {
          expect(readPeriodCell(text)).toEqual({ status: 'read', period: { start, end } });
        }
        for (const text of [start, chinese(start), `截至${chinese(start)}`, start.replaceAll('-', '/')]) {
          expect(readPeriodCell(text)).toEqual({ status: 'read', period: { start, end: start } });
        }
      }),
    );
  });

  it('reads the months that are written as', () => {
    const month = fc.integer({ min: 1, max: 12 });
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2100 }), month, month, (year, one, other) => {
        const [first, last] = [Math.min(one, other), Math.max(one, other)];
        const days = new Date(Date.UTC(year, last, 0)).getUTCDate();
        const two = (number: number) => String(number).padStart(2, '0');
        const period = { start: `${year}-${two(first)}-01`, end: `${year}-${two(last)}-${days}` };
        for (const text of [
          `${year}年${first}-${last}月`,
          `${year}.${first}—${last}`,
          `${year}${two(first)}-${year}${two(last)}`,
        ]) {
          expect(readPeriodCell(text)).toEqual({ status: 'read', period });
        }
        const cell = readPeriodCell(`${first}月至${last}月`);
        expect(cell.status === 'needs-year' ? cell.inYear(year) : null).toEqual(period);
      }),
    );
  });
});

function periodOf(text: string) {
  const [start, end] = text.split('/');
  return { start, end };
}
