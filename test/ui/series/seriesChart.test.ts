import { describe, expect, it } from 'vitest';
import { seriesOf } from '../../../src/core/record/figureSeries';
import type { Measure, Period } from '../../../src/core/record/observation';
import { type ChartBox, chartSeries } from '../../../src/ui/series/seriesChart';
import { cases, change, dongying, observe, rate } from '../../core/record/records';

const BOX: ChartBox = { left: 10, right: 110, top: 0, bottom: 100 };
const day = (date: string): Period => ({ start: date, end: date });

function chartOf(measure: Measure, ...figures: readonly (readonly [value: number, period: Period])[]) {
  const observations = figures.map(([value, period]) => observe(dongying, measure, value, { period }));
  return chartSeries(seriesOf(observations, [])[0]!, measure, BOX);
}

describe('chartSeries', () => {
  it('places figures by their dates, counts from zero', () => {
    const { marks, zeroY } = chartOf(cases, [50, day('2024-01-01')], [100, day('2024-01-11')], [0, day('2024-01-06')]);
    expect(marks.map(({ startX, y, isSpan }) => [startX, y, isSpan])).toEqual([
      [10, 50, false],
      [60, 100, false],
      [110, 0, false],
    ]);
    expect(zeroY).toBe(100);
  });

  it('draws a span from its first day to its last', () => {
    const { marks } = chartOf(
      cases,
      [1, { start: '2024-01-01', end: '2024-01-03' }],
      [1, { start: '2024-01-09', end: '2024-01-11' }],
    );
    expect(marks.map(({ startX, endX, isSpan }) => [startX, endX, isSpan])).toEqual([
      [10, 30, true],
      [90, 110, true],
    ]);
  });

  it('keeps zero within changes, and rates about their spread', () => {
    expect(chartOf(change, [-20, day('2023-01-01')], [-10, day('2024-01-01')]).zeroY).toBe(0);
    const { zeroY, marks } = chartOf(rate, [96, day('2023-01-01')], [98, day('2024-01-01')]);
    expect(zeroY).toBeNull();
    expect(marks[0]!.y - marks[1]!.y).toBeGreaterThan(50);
    for (const { y } of chartOf(rate, [96, day('2023-01-01')], [96, day('2024-01-01')]).marks) expect(y).toBe(50);
  });

  it('draws zeros at zero', () => {
    const { marks, zeroY } = chartOf(cases, [0, day('2023-01-01')], [0, day('2024-01-01')]);
    expect(marks.map(({ y }) => y)).toEqual([100, 100]);
    expect(zeroY).toBe(100);
  });

  it('joins three dates, but not two', () => {
    const dates = ['2022-01-10', '2023-01-10', '2024-10-12'].map((date, i) => [i, day(date)] as const);
    expect(chartOf(cases, ...dates.slice(1)).line).toBeNull();
    expect(chartOf(cases, ...dates).line).toHaveLength(3);
  });

  it('joins spans that are equally long and follow each other, and no others', () => {
    const year = (y: number): Period => ({ start: `${y}-01-01`, end: `${y}-12-31` });
    expect(chartOf(cases, [1, year(2023)], [2, year(2024)]).line).toHaveLength(2);
    const months: Period = { start: '2024-01-01', end: '2024-10-12' };
    expect(chartOf(cases, [1, year(2023)], [2, months]).line).toBeNull();
    const overlapping: Period = { start: '2023-07-01', end: '2024-06-30' };
    expect(chartOf(cases, [1, year(2023)], [2, overlapping]).line).toBeNull();
    expect(chartOf(cases, [1, day('2022-01-01')], [1, year(2023)], [2, year(2024)]).line).toBeNull();
  });

  it('joins nothing where values are disputed, and draws both', () => {
    const observations = [2022, 2023, 2024].map((y) => observe(dongying, cases, y, { period: day(`${y}-01-01`) }));
    const other = { ...observations[1]!, id: 'other', value: 1 };
    const [series] = seriesOf(observations, [{ kept: observations[1]!, other }]);
    const { line, marks } = chartSeries(series!, cases, BOX);
    expect(line).toBeNull();
    expect(marks).toHaveLength(4);
  });

  it('marks the years that begin in between', () => {
    const { years } = chartOf(cases, [1, day('2022-01-10')], [2, day('2024-10-12')]);
    expect(years.map(({ year }) => year)).toEqual([2023, 2024]);
    for (const { x } of years) expect(x > 10 && x < 110).toBe(true);
  });
});
