import { describe, expect, it } from 'vitest';
import { periodNotices } from '../../../src/core/record/periodNotices';
import { joinedPeriods, periodsShown } from '../../../src/core/record/periods';
import { cases, dalian, dongying, observe, weinan, xian } from './records';

const [january, february] = [
  { start: '2024-01-01', end: '2024-01-31' },
  { start: '2024-02-01', end: '2024-02-29' },
];
const year = { start: '2024-01-01', end: '2024-12-31' };
const untilFebruary = { start: '2024-01-01', end: '2024-02-29' };

describe('the periods of figures', () => {
  it('are each told once, with the first area, the one that ends first before the others', () => {
    const figures = [
      observe(dongying, cases, 1, { period: year }),
      observe(dalian, cases, 1, { period: february }),
      observe(weinan, cases, 1, { period: { ...february } }),
      observe(xian, cases, 1, { period: january }),
      observe(dalian, cases, 1, { period: year }),
      observe(dalian, cases, 1, { period: untilFebruary }),
      observe(xian, cases, 1, { period: february }),
    ];
    expect(periodsShown(figures)).toEqual([
      { period: january, adcode: xian.adcode },
      { period: untilFebruary, adcode: dalian.adcode },
      { period: february, adcode: dalian.adcode },
      { period: year, adcode: dongying.adcode },
    ]);
    expect(periodsShown([])).toEqual([]);
  });

  it('are two where only the start, or only the end, is another', () => {
    const of = (...periods: readonly (typeof year)[]) =>
      periodsShown(periods.map((period) => observe(dongying, cases, 1, { period }))).length;
    expect(of(february, untilFebruary)).toBe(2);
    expect(of(january, untilFebruary)).toBe(2);
    expect(of(january, { ...january })).toBe(1);
  });
});

describe('what is said of different periods', () => {
  const tell = (span: 'flow' | 'stock', ...periods: readonly (typeof year)[]) => {
    const shown = periods.map((period, index) => ({ period, adcode: [dongying, dalian, weinan][index]!.adcode }));
    return (isPerDay = false) => periodNotices({ span }, shown, isPerDay);
  };

  it('is nothing of one, or none', () => {
    expect(tell('flow')()).toEqual([]);
    expect(tell('flow', year)()).toEqual([]);
  });

  it('is the first and the last, and how many they are', () => {
    expect(tell('flow', january, february)()).toEqual([
      {
        code: 'periods-differ',
        severity: 'warning',
        values: {
          count: 2,
          firstStart: '2024-01-01',
          firstEnd: '2024-01-31',
          lastStart: '2024-02-01',
          lastEnd: '2024-02-29',
        },
      },
    ]);
  });

  it('is also the shortest and the longest, where one is half as long again as another', () => {
    const [first, lengths] = tell('flow', january, year, untilFebruary)();
    expect(first?.values).toMatchObject({ count: 3, lastStart: '2024-01-01', lastEnd: '2024-02-29' });
    expect(lengths).toEqual({
      code: 'period-lengths-differ',
      severity: 'warning',
      values: {
        shortestDays: 31,
        shortestAdcode: dongying.adcode,
        longestDays: 366,
        longestAdcode: dalian.adcode,
      },
    });
    expect(tell('flow', january, year)(true)[1]?.severity).toBe('info');
  });

  it('begins at one and a half', () => {
    const [of20, of30, of29] = [20, 30, 29].map((day) => ({ start: '2024-01-01', end: `2024-01-${day}` }));
    expect(tell('flow', of20!, of29!)()).toHaveLength(1);
    expect(tell('flow', of20!, of30!)()).toHaveLength(2);
  });

  it('is no length of what there is on a day', () => {
    expect(tell('stock', january, year)()).toHaveLength(1);
  });
});

describe('joinedPeriods', () => {
  const month = (number: number) => {
    const two = String(number).padStart(2, '0');
    return { start: `2024-${two}-01`, end: `2024-${two}-28` };
  };

  it('makes one of what overlaps or follows without a gap, and lists the rest', () => {
    const first = { start: '2022-01-01', end: '2022-08-04' };
    const next = { start: '2022-08-05', end: '2022-10-01' };
    const inside = { start: '2022-02-01', end: '2022-03-31' };
    expect(joinedPeriods([month(5), next, inside, first])).toEqual([
      { start: '2022-01-01', end: '2022-10-01' },
      month(5),
    ]);
    expect(joinedPeriods([month(3), month(5)])).toHaveLength(2);
    expect(joinedPeriods([])).toEqual([]);
  });
});
