import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inksOf } from '../../../src/core/portrayal/palette';
import { referenceSymbols } from '../../../src/core/portrayal/portray/symbols';
import type { Portrayal } from '../../../src/core/portrayal/portrayal';
import { AS_AUTHORED } from '../../../src/core/portrayal/shownTheme';
import { NOTICE_CODES, PORTRAYAL_NOTICES } from '../../../src/core/text/notice';
import {
  areaOf,
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
} from '../record/records';

const codesOf = ({ notices }: Portrayal) => notices.map(({ code }) => code);
const noticeOf = ({ notices }: Portrayal, wanted: string) => notices.find(({ code }) => code === wanted);

describe('a filled map', () => {
  const zero = observe(dalian, cases, 0);
  const figures = [observe(dongying, cases, 40), zero, observe(weinan, cases, 10)];
  const portrayal = () => portrayalOf(themeOf(cases), figures);

  it('keeps the order of the areas, and zero apart from nothing', () => {
    expect(portrayal().areas.map(({ adcode, value, classIndex }) => [adcode, value, classIndex])).toEqual([
      ['370500', 40, 0],
      ['210200', 0, 0],
      ['610500', 10, 0],
      ['610100', null, -1],
    ]);
    expect(portrayal().areas[1]).toMatchObject({ observation: zero, fill: portrayal().legend.classes[0]!.colour });
    expect(portrayal().areas[3]).toMatchObject({ observation: null, fill: null, radiusPixels: 0 });
  });

  it('has a legend that says what was drawn', () => {
    expect(portrayal().classification).toEqual({ method: 'quantile', breaks: [0, 40] });
    expect(portrayal().legend).toMatchObject({
      measure: cases,
      period: { start: '2024-01-01', end: '2024-12-31' },
      denominators: [],
      symbols: [],
      isWhole: true,
      published: 3,
      notPublished: 1,
      notComparable: 0,
    });
    expect(portrayal().legend.classes.map(({ lower, upper, count }) => [lower, upper, count])).toEqual([[0, 40, 3]]);
  });

  it('credits what is shown and the boundaries that it is drawn on', () => {
    expect(portrayal().credits).toEqual(['bulletin', 'boundaries']);
  });

  it('credits no source of which nothing is shown', () => {
    const withResidents = [
      observe(dongying, population, 2_000_000, { source: 'census', period: censusDay }),
      observe(dongying, cases, 40),
      observe(dalian, cases, 9, { source: 'newer-bulletin' }),
    ];
    const perResidents = portrayalOf(themeOf(cases, { normalisation: ['residents'] }), withResidents);
    expect(perResidents.areas[1]).toMatchObject({ value: null, observation: { source: 'newer-bulletin' } });
    expect(perResidents.credits).toEqual(['bulletin', 'census', 'boundaries']);
  });

  it('credits the boundaries once, though they give the land that is divided by', () => {
    const perLand = portrayalOf(themeOf(cases, { normalisation: ['area'] }), figures);
    expect(perLand.credits).toEqual(['bulletin', 'boundaries']);
    const land = portrayalOf(themeOf(landArea), []);
    expect(land.credits).toEqual(['boundaries']);
  });

  it('follows the choice of the reader', () => {
    const classification = { method: 'manual', classCount: 2, breaks: [0, 20, 50] } as const;
    const chosen = portrayalOf(themeOf(cases), figures, { choices: { ...AS_AUTHORED, classification } });
    expect(chosen.classification?.breaks).toEqual([0, 20, 50]);
    expect(chosen.legend.classes.map(({ count }) => count)).toEqual([2, 1]);
  });

  it.each([
    [{ method: 'symmetric', classCount: 4 }, 'classification-not-offered'],
    [{ method: 'manual', classCount: 2 }, 'manual-breaks-invalid'],
    [{ method: 'manual', classCount: 2, breaks: [3, 2, 1] }, 'manual-breaks-invalid'],
  ] as const)('falls back to the theme, and says so, for a choice of %j', (classification, code) => {
    const fallen = portrayalOf(themeOf(cases), figures, { choices: { ...AS_AUTHORED, classification } });
    expect(fallen.classification).toEqual(portrayal().classification);
    expect(codesOf(fallen)).toContain(code);
  });

  it('has other colours and nothing else by night', () => {
    const night = portrayalOf(themeOf(cases), figures, { appearance: 'night' });
    expect(night.classification).toEqual(portrayal().classification);
    expect(night.areas[0]!.fill).not.toEqual(portrayal().areas[0]!.fill);
  });
});

describe('a map of changes', () => {
  const figures = [
    observe(dongying, change, -34.2, { period: { start: '2024-01-01', end: '2024-10-12' } }),
    observe(dalian, change, -31.4, { period: { start: '2022-01-01', end: '2022-08-04' } }),
  ];
  const theme = themeOf(change, { classification: { method: 'symmetric', classCount: 6 } });

  it('of two falls draws both in blue, about zero, and says what cannot be compared', () => {
    const portrayal = portrayalOf(theme, figures);
    expect(portrayal.classification?.breaks).toEqual([-40, 0, 40]);
    expect(portrayal.areas.map(({ classIndex }) => classIndex)).toEqual([0, 0, -1, -1]);
    const [red, , blue] = portrayal.areas[0]!.fill!;
    expect(blue).toBeGreaterThan(red);
    expect(noticeOf(portrayal, 'periods-differ')).toEqual({
      code: 'periods-differ',
      severity: 'warning',
      values: {
        count: 2,
        firstStart: '2022-01-01',
        firstEnd: '2022-08-04',
        lastStart: '2024-01-01',
        lastEnd: '2024-10-12',
      },
    });
    expect(noticeOf(portrayal, 'few-areas')?.values).toEqual({ count: 2 });
  });

  it('gives zero the colour of neither', () => {
    const portrayal = portrayalOf(theme, [...figures, observe(weinan, change, 0), observe(xian, change, 20)]);
    const [fall, , zero, rise] = portrayal.areas.map(({ fill }) => fill!);
    expect(portrayal.legend.classes[portrayal.areas[2]!.classIndex]).toMatchObject({ lower: 0, upper: 0, count: 1 });
    expect(Math.max(...zero!) - Math.min(...zero!)).toBeLessThan(5);
    expect(fall![2]).toBeGreaterThan(fall![0]);
    expect(rise![0]).toBeGreaterThan(rise![2]);
  });

  it('keeps the sides apart with breaks of the reader', () => {
    const classification = { method: 'manual', classCount: 3, breaks: [-40, -33, 0, 10] } as const;
    const { legend } = portrayalOf(theme, figures, { choices: { ...AS_AUTHORED, classification } });
    const directions = legend.classes.map(({ colour: [red, , blue] }) => Math.sign(red - blue));
    expect(directions).toEqual([-1, -1, 1]);
  });

  it.each([
    [
      [-40, 0, 10],
      [-40, 0, 0, 10],
    ],
    [
      [0, 10],
      [-34.2, 0, 0, 10],
    ],
    [
      [-40, -5],
      [-40, -5, 0, 0],
    ],
    [
      [-40, 0, 0, 10],
      [-40, 0, 0, 10],
    ],
  ])('takes no zero into the falls of breaks of the reader: %j', (breaks, shown) => {
    const classification = { method: 'manual', classCount: breaks.length - 1, breaks } as const;
    const all = [...figures, observe(weinan, change, 0)];
    const { legend, areas, ...portrayal } = portrayalOf(theme, all, { choices: { ...AS_AUTHORED, classification } });
    expect(portrayal.classification?.breaks).toEqual(shown);
    expect(legend.classes[areas[2]!.classIndex]).toMatchObject({ lower: 0, upper: 0, count: 1 });
  });
});

describe('a map of symbols', () => {
  const theme = themeOf(cases, { symbol: 'proportionalSymbol' });
  const figures = [observe(dongying, cases, 1600), observe(dalian, cases, 400), observe(weinan, cases, 0)];
  const portrayal = () => portrayalOf(theme, figures);

  it('has circles whose areas are proportional, the largest of 34 pixels', () => {
    expect(portrayal().areas.map(({ radiusPixels }) => radiusPixels)).toEqual([34, 17, 0, 0]);
  });

  it('keeps zero apart from nothing: an area without a circle, and land', () => {
    const { figureLand } = inksOf('day');
    expect(portrayal().areas.map(({ fill }) => fill)).toEqual([figureLand, figureLand, figureLand, null]);
    expect(portrayal().legend).toMatchObject({ published: 3, notPublished: 1, classes: [] });
    expect(portrayal().classification).toBeNull();
  });

  it('has reference circles of round values at the scale of the map', () => {
    const { symbols } = portrayal().legend;
    expect(symbols.map(({ value }) => value)).toEqual([1500, 300, 100]);
    for (const { value, radiusPixels } of symbols) {
      expect(radiusPixels ** 2 / 34 ** 2).toBeCloseTo(value / 1600, 12);
    }
  });

  it('draws the smallest so that it is seen, and says where a value cannot be drawn', () => {
    const tiny = portrayalOf(theme, [
      observe(dongying, cases, 1e9),
      observe(dalian, cases, 1),
      observe(weinan, cases, -5),
    ]);
    expect(tiny.areas.map(({ radiusPixels }) => radiusPixels)).toEqual([34, 2, 0, 0]);
    expect(noticeOf(tiny, 'negative-without-symbol')?.values).toEqual({ count: 1, adcodes: '610500' });
  });

  it('of zeros alone has no circle at all', () => {
    const none = portrayalOf(theme, [observe(dongying, cases, 0)]);
    expect(none.legend.symbols).toEqual([]);
    expect(none.areas[0]).toMatchObject({ value: 0, radiusPixels: 0 });
  });
});

describe('a map of normalised figures', () => {
  const theme = themeOf(cases, { normalisation: ['residents', 'day'] });
  const census = { source: 'census', period: censusDay };
  const figures = [
    observe(dongying, cases, 366),
    observe(dalian, cases, 732),
    observe(dongying, population, 2_000_000, census),
    observe(weinan, population, 4_700_000, census),
  ];
  const portrayal = () => portrayalOf(theme, figures);

  it('shows what could be divided, and tells the rest from what was not published', () => {
    expect(portrayal().areas[0]!.value).toBeCloseTo(0.005, 12);
    const { notComparableColour } = portrayal().legend;
    expect(portrayal().areas[1]).toMatchObject({ value: null, fill: notComparableColour, observation: { value: 732 } });
    expect(portrayal().areas[2]).toMatchObject({ value: null, fill: null, observation: null });
    expect(portrayal().legend).toMatchObject({ published: 1, notPublished: 2, notComparable: 1, isWhole: false });
    expect(noticeOf(portrayal(), 'no-population')?.values).toEqual({ count: 1, adcodes: '210200' });
  });

  it('says what was divided by, from where and when, and credits it', () => {
    expect(portrayal().legend.denominators).toEqual([
      { denominator: 'residents', per: 10_000, sources: ['census'], period: censusDay },
      { denominator: 'day', per: 1, sources: [], period: null },
    ]);
    expect(portrayal().credits).toEqual(['bulletin', 'census', 'boundaries']);
    expect(noticeOf(portrayal(), 'residents-date')?.values).toEqual(censusDay);
  });

  it('refuses a theme that divides what is divided already', () => {
    expect(() =>
      portrayalOf(themeOf(rate, { normalisation: ['residents', 'day'] }), [observe(dongying, rate, 5)]),
    ).toThrow('rate cannot be divided by residents, day: rate-or-change');
  });
});

describe('reference circles', () => {
  it.each([
    [3, [3]],
    [8, [5, 2]],
    [100, [100, 20, 5]],
  ])('of whole values up to %d are whole', (largest, expected) => {
    expect(referenceSymbols(largest, 1).map(({ value }) => value)).toEqual(expected);
  });

  it('of others are round', () => {
    expect(referenceSymbols(0.3, 0.1).map(({ value }) => value)).toEqual([0.3]);
    expect(referenceSymbols(0.3).length).toBeGreaterThan(1);
  });
});

describe('notices', () => {
  const august = { start: '2024-08-01', end: '2024-08-31' };

  it('tell of nothing where there is nothing to tell', () => {
    const figures = fourAreas.map((area, index) => observe(area, rate, 90 + index));
    expect(portrayalOf(themeOf(rate), figures).notices).toEqual([]);
  });

  it('say that nothing was published', () => {
    const empty = portrayalOf(themeOf(rate), []);
    expect(codesOf(empty)).toEqual(['no-figures']);
    expect(empty.legend).toMatchObject({ period: null, classes: [], published: 0, notPublished: 4 });
    expect(empty.classification).toBeNull();
  });

  it('set a campaign beside a year', () => {
    const figures = [
      observe(dongying, cases, 5),
      observe(dalian, cases, 6, { period: august }),
      observe(weinan, cases, 7),
    ];
    const portrayal = portrayalOf(themeOf(cases), figures);
    expect(noticeOf(portrayal, 'period-lengths-differ')).toMatchObject({
      severity: 'warning',
      values: { shortestDays: 31, shortestAdcode: '210200', longestDays: 366, longestAdcode: '370500' },
    });
    const perDay = portrayalOf(themeOf(cases, { normalisation: ['day'] }), figures);
    expect(noticeOf(perDay, 'period-lengths-differ')?.severity).toBe('info');
  });

  it('show none of figures that may not share a legend, as a theme may meet when its areas come', () => {
    const figures = [observe(dongying, cases, 5), observe(dalian, cases, 6, { scope: 'operation' })];
    const portrayal = portrayalOf(themeOf(cases), figures);
    expect(portrayal.areas.map(({ value }) => value)).toEqual([null, null, null, null]);
    expect(portrayal.legend).toMatchObject({ published: 0, notComparable: 2, notPublished: 2 });
    expect(portrayal.notices).toEqual([
      {
        code: 'figures-not-comparable',
        severity: 'error',
        values: { reason: 'different-scopes', count: 2, adcodes: '370500,210200' },
      },
    ]);
  });

  it('say that a count fills areas, but not of land itself', () => {
    const figures = [observe(dongying, cases, 5)];
    expect(codesOf(portrayalOf(themeOf(cases), figures))).toContain('raw-count-fills-areas');
    expect(codesOf(portrayalOf(themeOf(cases, { normalisation: ['day'] }), figures))).not.toContain(
      'raw-count-fills-areas',
    );
    expect(codesOf(portrayalOf(themeOf(landArea), []))).toEqual(['computed-figures']);
  });

  it('name the first few of those that the source hedges, or comments', () => {
    const figures = fourAreas.map((area) => observe(area, rate, 95, { qualifier: 'or-more', note: 'a note' }));
    const portrayal = portrayalOf(themeOf(rate), [...figures.slice(1), { ...figures[0]!, qualifier: 'nearly' }]);
    expect(noticeOf(portrayal, 'at-least-figures')?.values).toEqual({ count: 3, adcodes: '210200,610500,610100' });
    expect(noticeOf(portrayal, 'nearly-figures')?.values).toEqual({ count: 1, adcodes: '370500' });
    const rough = portrayalOf(themeOf(rate), [{ ...figures[0]!, qualifier: 'about' }, ...figures.slice(2)]);
    expect(noticeOf(rough, 'about-figures')?.values).toEqual({ count: 1, adcodes: '370500' });
    expect(noticeOf(rough, 'at-least-figures')?.values).toMatchObject({ count: 2 });
    expect(noticeOf(portrayal, 'figure-notes')?.values).toEqual({ count: 4, adcodes: '370500,210200,610500' });
  });

  it('set daily means beside totals, unless all is per day', () => {
    const figures = [observe(dongying, cases, 5, { qualifier: 'daily-mean' }), observe(dalian, cases, 600)];
    expect(codesOf(portrayalOf(themeOf(cases), figures))).toContain('daily-means-beside-totals');
    expect(codesOf(portrayalOf(themeOf(cases), figures.slice(0, 1)))).not.toContain('daily-means-beside-totals');
    expect(codesOf(portrayalOf(themeOf(cases, { normalisation: ['day'] }), figures))).not.toContain(
      'daily-means-beside-totals',
    );
  });

  it('say that there are fewer classes than asked for', () => {
    const sixAreas = [...fourAreas, areaOf('370100', 9000), areaOf('370200', 9000)];
    const figures = sixAreas.map((area) => observe(area, rate, 95));
    const portrayal = portrayalOf(themeOf(rate), figures, { areas: sixAreas });
    expect(noticeOf(portrayal, 'fewer-classes')?.values).toEqual({ asked: 4, shown: 1 });
  });

  it('have codes and values as listed', () => {
    const portrayals = [
      portrayalOf(themeOf(cases), [
        observe(dongying, cases, 5, { period: august, note: 'x' }),
        observe(dalian, cases, 6),
      ]),
      portrayalOf(themeOf(change), [observe(dongying, change, -3), observe(dalian, change, 4, { comparator: 'mom' })]),
    ];
    for (const { code, values } of portrayals.flatMap(({ notices }) => notices)) {
      expect(NOTICE_CODES).toContain(code);
      const names: readonly string[] = PORTRAYAL_NOTICES[code as keyof typeof PORTRAYAL_NOTICES];
      expect(Object.keys(values).sort()).toEqual([...names].sort());
    }
  });
});

describe('any map', () => {
  const areas = Array.from({ length: 30 }, (_, index) => areaOf(String(370_101 + index), 100));
  const methods = ['quantile', 'equal-interval', 'natural-breaks', 'standard-deviation'] as const;

  it('counts every area once: in a class or as not published', () => {
    const published = fc.array(fc.option(fc.integer({ min: -9, max: 9 })), { minLength: 30, maxLength: 30 });
    fc.assert(
      fc.property(
        published,
        fc.constantFrom(...methods),
        fc.integer({ min: 1, max: 7 }),
        (values, method, classCount) => {
          const figures = values.flatMap((value, index) =>
            value === null ? [] : [observe(areas[index]!, rate, value)],
          );
          const theme = themeOf(rate, { classification: { method, classCount } });
          const { legend, areas: drawn } = portrayalOf(theme, figures, { areas });
          const counted = legend.classes.reduce((sum, { count }) => sum + count, 0);
          expect(counted).toBe(legend.published);
          expect(legend.published).toBe(figures.length);
          expect(legend.published + legend.notPublished).toBe(30);
          for (const { value, fill, classIndex } of drawn) {
            expect(fill === null).toBe(value === null);
            if (classIndex >= 0) expect(fill).toBe(legend.classes[classIndex]!.colour);
          }
        },
      ),
    );
  });

  it('of an unknown measure or ramp throws and names it', () => {
    expect(() => portrayalOf(themeOf(cases, { measure: 'unheard-of' }), [])).toThrow('unheard-of');
    const figures = [observe(dongying, cases, 1)];
    expect(() => portrayalOf(themeOf(cases, { ramp: 'rainbow' }), figures)).toThrow('rainbow');
  });
});
