import { describe, expect, it } from 'vitest';
import { normaliseTable } from '../../../src/core/record/normaliseTable';
import type { Period } from '../../../src/core/record/observation';
import type { Normalisation } from '../../../src/core/record/theme';
import type { FigureRow } from '../../../src/features/tables/model/figureTableOf';
import { quarter, recordWith, tableOf, tableRow, thefts, vehicles } from '../portrayal/readerTables';
import { dalian, dongying, fourAreas, observe, population, weinan } from './records';

const leapFebruary: Period = { start: '2024-02-01', end: '2024-02-29' };
const counted = (day: string, value: number) =>
  observe(dongying, population, value, { source: 'census', period: { start: day, end: day } });

function divided(
  rows: readonly FigureRow[],
  by: Normalisation,
  {
    residents = [],
    divisors = [],
  }: { residents?: readonly ReturnType<typeof counted>[]; divisors?: readonly FigureRow[] } = {},
  areas = fourAreas,
): readonly number[] {
  const table = tableOf(thefts, rows);
  const record = recordWith([thefts, vehicles], [table, tableOf(vehicles, divisors)], ...residents);
  return [...normaliseTable(table, thefts, by, record, areas)];
}

describe('a table that is divided in columns', () => {
  it('has the figures of the areas that are asked for, in their order, and of no others', () => {
    const rows = [
      tableRow(dongying, quarter(1), 1),
      tableRow(dongying, quarter(2), 2),
      tableRow(dalian, quarter(1), 3),
      tableRow(weinan, quarter(2), 0),
    ];
    expect(divided(rows, [], {}, [weinan, dongying])).toEqual([0, 1, 2]);
    expect(divided(rows, ['area'], {}, [weinan, dongying])).toEqual([0, 1 / 8, 2 / 8]);
    expect(divided(rows, [], {}, [])).toEqual([]);
  });

  it('counts the days of each period, but for a daily mean', () => {
    const rows = [
      tableRow(dongying, leapFebruary, 58),
      tableRow(dalian, leapFebruary, 58, { qualifier: 'daily-mean' }),
      tableRow(weinan, leapFebruary, 29, { qualifier: 'over' }),
    ];
    expect(divided(rows, ['day'])).toEqual([2, 58, 1]);
    // What is a mean of days is of as many residents and as much land as anything else.
    expect(divided(rows, ['area'])).toEqual([58 / 8, 58 / 12.5, 29 / 13]);
    expect(divided(rows, ['day', 'area'])).toEqual([2 / 8, 58 / 12.5, 1 / 13]);
    const of = { residents: [counted('2020-11-01', 20_000)] };
    expect(divided([tableRow(dongying, leapFebruary, 58, { qualifier: 'daily-mean' })], ['residents'], of)).toEqual([
      29,
    ]);
    expect(
      divided([tableRow(dongying, leapFebruary, 58, { qualifier: 'daily-mean' })], ['own'], {
        divisors: [tableRow(dongying, leapFebruary, 20_000)],
      }),
    ).toEqual([29]);
  });

  it('takes the newest residents of each period, in whatever order they were written down', () => {
    const counts = [counted('2010-11-01', 10_000), counted('2020-11-01', 20_000), counted('2024-05-01', 40_000)];
    const rows = [tableRow(dongying, quarter(1), 8), tableRow(dongying, quarter(2), 8)];
    for (const residents of [counts, counts.toReversed(), [counts[1]!, counts[2]!, counts[0]!]]) {
      expect(divided(rows, ['residents'], { residents })).toEqual([4, 2]);
    }
    // A count of the last day of a period is of it; of the day after not.
    expect(divided(rows.slice(0, 1), ['residents'], { residents: [counted('2024-03-31', 10_000)] })).toEqual([8]);
    expect(divided(rows.slice(0, 1), ['residents'], { residents: [counted('2024-04-01', 10_000)] })).toEqual([]);
    // Of two of one day the first that was written down counts.
    const twice = [counted('2020-11-01', 20_000), counted('2020-11-01', 80_000)];
    expect(divided(rows, ['residents'], { residents: twice })).toEqual([4, 4]);
  });

  it('takes a divisor of the very period before one that ended as late', () => {
    const rows = [tableRow(dongying, quarter(2), 6)];
    const longer = tableRow(dongying, { start: '2024-01-01', end: quarter(2).end }, 10_000);
    const same = tableRow(dongying, quarter(2), 20_000);
    expect(divided(rows, ['own'], { divisors: [longer] })).toEqual([6]);
    expect(divided(rows, ['own'], { divisors: [longer, same] })).toEqual([3]);
    expect(divided(rows, ['own'], { divisors: [tableRow(dongying, quarter(1), 30_000)] })).toEqual([2]);
    expect(divided(rows, ['own'], { divisors: [tableRow(dongying, quarter(3), 30_000)] })).toEqual([]);
  });

  it('keeps nothing of one area for the next', () => {
    const rows = [tableRow(dongying, quarter(1), 6), tableRow(dalian, quarter(1), 6), tableRow(weinan, quarter(1), 6)];
    const divisors = [tableRow(dongying, quarter(1), 10_000), tableRow(weinan, quarter(1), 20_000)];
    expect(divided(rows, ['own'], { divisors })).toEqual([6, 3]);
    expect(divided(rows, ['residents'], { residents: [counted('2020-11-01', 10_000)] })).toEqual([6]);
  });

  it('leaves out what is divided by nothing, or by less', () => {
    const rows = [tableRow(dongying, quarter(1), 6), tableRow(dalian, quarter(1), 6)];
    const divisors = [tableRow(dongying, quarter(1), 0), tableRow(dalian, quarter(1), -1)];
    expect(divided(rows, ['own'], { divisors })).toEqual([]);
    const nowhere = { ...dongying, adcode: '469000' };
    expect(divided([tableRow(nowhere, quarter(1), 6)], ['area'], {}, [nowhere])).toEqual([]);
    // What one denominator has left out no other brings back.
    expect(divided(rows, ['own', 'day'], { divisors })).toEqual([]);
  });
});
