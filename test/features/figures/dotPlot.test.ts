import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inksOf } from '../../../src/core/portrayal/palette';
import { axisOf, shareAlong } from '../../../src/features/figures/axis';
import { dotPlot } from '../../../src/features/figures/dotPlot';
import {
  cases,
  change,
  dalian,
  dongying,
  fourAreas,
  observe,
  population,
  portrayalOf,
  rate,
  themeOf,
  weinan,
  xian,
} from '../../core/record/records';

const plotOf = (...portrayed: Parameters<typeof portrayalOf>) => dotPlot(portrayalOf(...portrayed));

const figure = fc.oneof(fc.constant(0), fc.integer({ min: -1e9, max: 1e9 }), fc.double({ min: -1e6, max: 1e6 })).map(
  // No published figure is −0, no number, or as small as a double can be.
  (value) => (Math.abs(value) > 1e-9 ? value : 0),
);

describe('the axis', () => {
  it('has round ticks that take in zero and every value', () => {
    expect(axisOf([-34.2, -28.1])).toEqual({ low: -40, high: 0, ticks: [-40, -30, -20, -10, 0], decimals: 0 });
    expect(axisOf([12_952_907, 711_000]).ticks).toEqual([0, 5_000_000, 10_000_000, 15_000_000]);
    expect(axisOf([0.31, -0.12])).toEqual({ low: -0.2, high: 0.4, ticks: [-0.2, 0, 0.2, 0.4], decimals: 1 });
  });

  it('stands without values, and with nothing but zeros', () => {
    for (const values of [[], [0, 0]]) {
      const axis = axisOf(values);
      expect(axis.low).toBe(0);
      expect(axis.high).toBe(1);
      expect(shareAlong(axis, 0)).toBe(0);
    }
  });

  it('keeps order, and everything within its ends', () => {
    fc.assert(
      fc.property(fc.array(figure, { minLength: 1, maxLength: 40 }), (values) => {
        const axis = axisOf(values);
        const sorted = [...values].sort((a, b) => a - b);
        const shares = sorted.map((value) => shareAlong(axis, value));
        expect(shares.every((share, index) => share >= (shares[index - 1] ?? 0) && share <= 1)).toBe(true);
        expect(axis.ticks).toContain(0);
        expect(axis.ticks.length).toBeLessThanOrEqual(5);
        expect(axis.ticks.length).toBeGreaterThanOrEqual(2);
      }),
    );
  });
});

describe('the dot plot', () => {
  it('has one row for each area with a value, by value and then by adcode, whatever the values', () => {
    const values = fc.tuple(...fourAreas.map(() => fc.option(figure)));
    fc.assert(
      fc.property(values, (published) => {
        const observations = fourAreas.flatMap((area, index) => {
          const value = published[index];
          return value == null ? [] : [observe(area, change, value)];
        });
        const { rows, zeroShare, withoutFigure, axis } = plotOf(themeOf(change), observations);
        const wanted = [...observations].sort((a, b) => b.value - a.value || (a.adcode < b.adcode ? -1 : 1));
        expect(rows.map(({ adcode }) => adcode)).toEqual(wanted.map(({ adcode }) => adcode));
        expect(withoutFigure).toBe(fourAreas.length - observations.length);
        expect(zeroShare).toBe(shareAlong(axis, 0));
        for (const { value, share } of rows) {
          if (value === 0) expect(share).toBe(zeroShare);
          if (value < 0) expect(share).toBeLessThanOrEqual(zeroShare);
          if (value > 0) expect(share).toBeGreaterThanOrEqual(zeroShare);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('draws a row in the colour of the map: its class, or its symbol', () => {
    const figures = [observe(dongying, cases, 40), observe(dalian, cases, 0)];
    const classification = { method: 'manual', classCount: 2, breaks: [0, 20, 40] } as const;
    const filled = plotOf(themeOf(cases, { classification }), figures);
    expect(new Set(filled.rows.map(({ colour }) => colour)).size).toBe(2);
    const symbols = plotOf(themeOf(cases, { symbol: 'proportionalSymbol' }), figures);
    expect(symbols.rows.map(({ colour }) => colour)).toEqual([inksOf('day').symbol, inksOf('day').symbol]);
    expect(symbols.bands).toEqual([]);
  });

  it('knows a bound from a figure, and a daily mean from both', () => {
    const { rows } = plotOf(themeOf(cases), [
      observe(dongying, cases, 4, { qualifier: 'over' }),
      observe(dalian, cases, 3, { qualifier: 'nearly' }),
      observe(weinan, cases, 2, { qualifier: 'daily-mean' }),
      observe(xian, cases, 1),
    ]);
    expect(rows.map(({ isHedged }) => isHedged)).toEqual([true, true, false, false]);
  });

  it('lists what was published and cannot be divided apart from what was not published', () => {
    const residents = observe(dalian, population, 7_450_785, { source: 'census' });
    const { rows, withoutValue, withoutFigure, hasStems } = plotOf(themeOf(cases, { normalisation: ['residents'] }), [
      observe(dalian, cases, 100),
      observe(xian, cases, 100),
      observe(dongying, cases, 0),
      residents,
    ]);
    expect(rows.map(({ adcode }) => adcode)).toEqual([dalian.adcode]);
    expect(withoutValue.map(({ adcode }) => adcode)).toEqual([dongying.adcode, xian.adcode]);
    expect(withoutFigure).toBe(1);
    expect(hasStems).toBe(false);
  });

  it('has stems where a length from zero means something', () => {
    expect(plotOf(themeOf(cases), [observe(dalian, cases, 1)]).hasStems).toBe(true);
    expect(plotOf(themeOf(change), [observe(dalian, change, 1)]).hasStems).toBe(true);
    expect(plotOf(themeOf(rate), [observe(dalian, rate, 1)]).hasStems).toBe(false);
  });

  it('keeps the classes of the legend on the axis, and says whether periods differ', () => {
    const yearBefore = { start: '2023-01-01', end: '2023-12-31' };
    const plot = plotOf(themeOf(change), [
      observe(dongying, change, -34.2),
      observe(dalian, change, -8, { period: yearBefore }),
    ]);
    expect(plot.periodsDiffer).toBe(true);
    expect(plot.bands.length).toBeGreaterThan(0);
    for (const { from, to } of plot.bands) expect(from >= 0 && from < to && to <= 1).toBe(true);
    for (const share of plot.breakShares) expect(share > 0 && share < 1).toBe(true);
    expect(plotOf(themeOf(change), [observe(dongying, change, 1), observe(dalian, change, 2)]).periodsDiffer).toBe(
      false,
    );
  });
});
