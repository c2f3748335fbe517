import { describe, expect, it } from 'vitest';
import { canTellPersons, isSmallCount } from '../../../../src/core/portrayal/portray/smallCounts';
import type { Portrayal } from '../../../../src/core/portrayal/portrayal';
import { AS_AUTHORED } from '../../../../src/core/portrayal/shownTheme';
import {
  cases,
  censusDay,
  change,
  dalian,
  dongying,
  fourAreas,
  landArea,
  observe,
  population,
  portrayalOf,
  rate,
  themeOf,
  weinan,
  xian,
} from '../../record/records';

const noticesOf = ({ notices }: Portrayal) =>
  notices.map(({ code, severity, values }) => [code, severity, values] as const);
const codesOf = ({ notices }: Portrayal) => notices.map(({ code }) => code);
const perResidents = themeOf(cases, { normalisation: ['residents'] });

describe('what is said of the figures of a map', () => {
  it('of changes against different things names those that are left out', () => {
    const figures = [
      observe(dongying, change, -3),
      observe(dalian, change, 4, { comparator: 'mom' }),
      observe(weinan, change, 5),
      observe(xian, change, 6),
    ];
    expect(noticesOf(portrayalOf(themeOf(change), figures))).toEqual([
      ['other-comparator-left-out', 'info', { count: 1, adcodes: dalian.adcode }],
    ]);
    // Nothing is left of the area that the map shows.
    const alone = portrayalOf(themeOf(change), figures.slice(0, 2), { areas: [dalian] });
    expect(codesOf(alone)).toEqual(['few-areas']);
  });

  it('of changes whose base is unsaid names the areas; a count has none to say', () => {
    const unsaid = [dongying, dalian, weinan].map((area) => observe(area, change, 3, { comparator: 'none' }));
    expect(noticesOf(portrayalOf(themeOf(change), unsaid))).toContainEqual([
      'comparator-unsaid',
      'warning',
      { count: 3, adcodes: '370500,210200,610500' },
    ]);
    const counted = [dongying, dalian, weinan].map((area) => observe(area, rate, 3));
    expect(codesOf(portrayalOf(themeOf(rate), counted))).not.toContain('comparator-unsaid');
  });

  it('of sources that disagree names the areas', () => {
    const figures = [
      observe(dongying, rate, 3),
      observe(dongying, rate, 4, { source: 'newer-bulletin' }),
      observe(dalian, rate, 4),
      observe(dalian, rate, 4, { source: 'newer-bulletin' }),
      observe(weinan, rate, 4),
    ];
    const one = { method: 'quantile', classCount: 1 } as const;
    const portrayal = portrayalOf(themeOf(rate, { classification: one }), figures);
    expect(portrayal.areas[0]!.value).toBe(4);
    expect(noticesOf(portrayal)).toEqual([['sources-differ', 'warning', { count: 1, adcodes: dongying.adcode }]]);
  });

  it('of one or two areas says that they are few, of three and of none not', () => {
    const few = (count: number) =>
      portrayalOf(
        themeOf(rate),
        fourAreas.slice(0, count).map((area, index) => observe(area, rate, 5 + index)),
      ).notices.filter(({ code }) => code === 'few-areas');
    expect([0, 1, 2, 3].map((count) => few(count).map(({ values }) => values.count))).toEqual([[], [1], [2], []]);
  });

  it('of less than nothing speaks under circles alone', () => {
    const figures = [observe(dongying, cases, -1), observe(dalian, cases, 0), observe(weinan, cases, 3)];
    const circles = portrayalOf(themeOf(cases, { symbol: 'proportionalSymbol' }), figures);
    expect(noticesOf(circles)).toEqual([
      ['negative-without-symbol', 'warning', { count: 1, adcodes: dongying.adcode }],
    ]);
    expect(codesOf(portrayalOf(themeOf(cases), figures))).toEqual(['raw-count-fills-areas']);
  });

  it('hedges: a daily mean is none', () => {
    const figures = [
      observe(dongying, rate, 5, { qualifier: 'daily-mean' }),
      observe(dalian, rate, 5, { qualifier: 'over' }),
      observe(weinan, rate, 5, { qualifier: 'exceeding' }),
      observe(xian, rate, 5),
    ];
    expect(noticesOf(portrayalOf(themeOf(rate), figures))).toContainEqual([
      'at-least-figures',
      'info',
      { count: 2, adcodes: '210200,610500' },
    ]);
  });

  it('of notes names the areas, also where only the residents have one', () => {
    const figures = [
      observe(dongying, cases, 5),
      observe(dalian, cases, 5, { note: 'a note' }),
      observe(weinan, cases, 5),
      ...[dongying, dalian, weinan].map((area) =>
        observe(area, population, 1e6, { source: 'census', period: censusDay, note: area === dongying ? 'here' : '' }),
      ),
    ];
    const notes = noticesOf(portrayalOf(perResidents, figures)).find(([code]) => code === 'figure-notes');
    expect(notes).toEqual(['figure-notes', 'info', { count: 2, adcodes: '370500,210200' }]);
    expect(codesOf(portrayalOf(themeOf(rate), [observe(xian, rate, 1)]))).not.toContain('figure-notes');
  });

  it('of land that was computed is one notice, and no note of each area', () => {
    expect(noticesOf(portrayalOf(themeOf(landArea), []))).toEqual([['computed-figures', 'info', {}]]);
    expect(codesOf(portrayalOf(themeOf(rate), [observe(xian, rate, 1)]))).not.toContain('computed-figures');
  });
});

describe('the day of the residents', () => {
  const counted = (day: string, area = dongying) =>
    observe(area, population, 1e6, { source: 'census', period: { start: day, end: day } });
  const told = (...residents: ReturnType<typeof counted>[]) => {
    const year = { start: '2023-01-01', end: '2023-12-31' };
    const figures = [dongying, dalian, weinan].map((area) => observe(area, cases, 5, { period: year }));
    return portrayalOf(perResidents, [...figures, ...residents]).notices.find(({ code }) => code === 'residents-date')
      ?.values;
  };

  it('is told from 367 days before the figure on', () => {
    expect(told(counted('2022-12-30'))).toBeUndefined();
    expect(told(counted('2022-12-29'))).toEqual({ start: '2022-12-29', end: '2022-12-29' });
  });

  it('is from the first to the last of those that are so old', () => {
    const days = [counted('2020-11-01'), counted('2010-11-01', dalian), counted('2023-01-01', weinan)];
    expect(told(...days)).toEqual({ start: '2010-11-01', end: '2020-11-01' });
    expect(told(counted('2010-11-01'), counted('2020-11-01', dalian))).toEqual({
      start: '2010-11-01',
      end: '2020-11-01',
    });
  });
});

describe('what is said of figures that cannot be divided', () => {
  const figures = [observe(dongying, cases, 5), observe(dalian, cases, 5, { scope: 'operation' })];
  const residents = observe(dongying, population, 1e6, { source: 'census', period: censusDay });

  it('is no comparison with those that can', () => {
    const august = { start: '2024-08-01', end: '2024-08-31' };
    const portrayal = portrayalOf(perResidents, [
      figures[0]!,
      { ...figures[1]!, scope: 'all', period: august },
      residents,
    ]);
    expect(portrayal.legend).toMatchObject({ published: 1, notComparable: 1, period: figures[0]!.period });
    expect(codesOf(portrayal)).toEqual(['no-population', 'few-areas', 'residents-date']);
  });

  it.each([
    ['residents', 'no-population', population],
    ['area', 'no-land-area', landArea],
  ] as const)('by %s is %s, also where there are none of them', (denominator, code, measure) => {
    const figures = [observe(weinan, cases, 5), observe(weinan, measure, 0, { period: censusDay })];
    const portrayal = portrayalOf(themeOf(cases, { normalisation: [denominator] }), figures, { areas: [weinan] });
    expect(noticesOf(portrayal)).toEqual([[code, 'warning', { count: 1, adcodes: weinan.adcode }]]);
    expect(portrayal.areas[0]!.value).toBeNull();
  });
});

describe('an empty map', () => {
  it('says which levels have figures', () => {
    const figures = [observe({ ...dongying, adcode: '370000' }, rate, 5)];
    expect(noticesOf(portrayalOf(themeOf(rate), figures))).toEqual([
      ['no-figures-at-level', 'info', { level: 'prefecture', levels: 'province' }],
    ]);
    const both = [...figures, observe({ ...dongying, adcode: '370502' }, rate, 5)];
    expect(noticesOf(portrayalOf(themeOf(rate), both))[0]![2]).toMatchObject({ levels: 'province,county' });
    // A period is not what is missing where the level has none at all.
    const choices = { ...AS_AUTHORED, period: { start: '2024-01-01', end: '2024-12-31' } };
    expect(codesOf(portrayalOf(themeOf(rate), figures, { choices }))).toEqual(['no-figures-at-level']);
  });

  it('of areas that have none names no level, though others of it have', () => {
    const elsewhere = portrayalOf(themeOf(rate), [observe(dongying, rate, 5)], { areas: [dalian] });
    expect(noticesOf(elsewhere)).toEqual([['no-figures', 'info', {}]]);
  });
});

describe('persons', () => {
  it('may be told by small counts of themselves and of their cases, not of quantities', () => {
    expect(['cases', 'persons', '人', '起'].every((unit) => canTellPersons({ kind: 'count', unit }))).toBe(true);
    expect(
      ['rank', 'days', 'months', '$', '￥元', 'acres', 'metres', 'USD', '100 km'].some((unit) =>
        canTellPersons({ kind: 'count', unit }),
      ),
    ).toBe(false);
    expect(canTellPersons({ kind: 'rate', unit: 'persons' })).toBe(false);
    // A word that only contains one of a quantity's is none.
    expect(canTellPersons({ kind: 'count', unit: 'hats' })).toBe(true);
  });

  it('from 1 to 9', () =>
    expect([0, 0.9, 1, 9, 9.5, 10].map(isSmallCount)).toEqual([false, false, true, true, false, false]));
});
