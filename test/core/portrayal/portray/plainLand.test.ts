import { describe, expect, it } from 'vitest';
import { AS_AUTHORED } from '../../../../src/core/portrayal/shownTheme';
import type { Measure } from '../../../../src/core/record/observation';
import { cases, dalian, dongying, observe, portrayalOf, rate, recordOf, themeOf, weinan } from '../../record/records';

describe('a map whose figures an overlay stands for', () => {
  const theme = themeOf(cases, { symbol: 'none' });
  const march = { start: '2024-03-01', end: '2024-03-31' };
  const figures = [
    observe(dongying, cases, 40),
    observe(dalian, cases, 2.5, { period: march, source: 'newer-bulletin' }),
  ];
  const portrayal = () => portrayalOf(theme, figures);

  it('is plain land, with the figures for table and chart', () => {
    expect(portrayal().areas).toEqual([
      {
        adcode: '370500',
        value: 40,
        observation: figures[0],
        unread: null,
        classIndex: -1,
        fill: null,
        isGap: false,
        radiusPixels: 0,
      },
      {
        adcode: '210200',
        value: 2.5,
        observation: figures[1],
        unread: null,
        classIndex: -1,
        fill: null,
        isGap: false,
        radiusPixels: 0,
      },
      {
        adcode: '610500',
        value: null,
        observation: null,
        unread: null,
        classIndex: -1,
        fill: null,
        isGap: false,
        radiusPixels: 0,
      },
      {
        adcode: '610100',
        value: null,
        observation: null,
        unread: null,
        classIndex: -1,
        fill: null,
        isGap: false,
        radiusPixels: 0,
      },
    ]);
  });

  it('counts and dates them, and credits their sources', () => {
    expect(portrayal().legend).toMatchObject({
      measure: cases,
      normalisation: [],
      denominators: [],
      period: { start: '2024-01-01', end: '2024-12-31' },
      classes: [],
      symbols: [],
      isWhole: false,
      published: 2,
      notPublished: 2,
      notComparable: 0,
    });
    expect(portrayalOf(theme, figures.slice(0, 1)).legend.isWhole).toBe(true);
    expect(portrayal().classification).toBeNull();
    expect(portrayal().credits).toEqual(['bulletin', 'newer-bulletin', 'boundaries']);
    // Nothing is said of classes and circles that are not drawn, only of what was chosen.
    expect(portrayal().notices).toEqual([]);
    const chosen = portrayalOf(themeOf(rate, { symbol: 'none' }), [observe(weinan, rate, 5)], {
      choices: { ...AS_AUTHORED, normalisation: ['day'] },
    });
    expect(chosen.notices.map(({ code }) => code)).toEqual(['normalisation-not-offered']);
  });

  it('says how many have a figure that cannot be compared', () => {
    const mixed = [figures[0]!, observe(dalian, cases, 3, { scope: 'operation' })];
    expect(portrayalOf(theme, mixed).legend).toMatchObject({ published: 0, notComparable: 2, notPublished: 2 });
  });
});

describe('a map of counties', () => {
  const counties = ['370502', '370503', '210202'].map((adcode) => ({
    ...dongying,
    adcode,
    level: 'county' as const,
    province: `${adcode.slice(0, 2)}0000`,
  }));
  const figures = counties.map((area, index) => observe(area, rate, 5 + index));
  const known = {
    code: 'counties-of-some-provinces',
    severity: 'info',
    values: { counties: 3, adcodes: '370000,210000' },
  };

  it('says of which provinces they are known', () => {
    const input = { level: 'county', areas: counties } as const;
    const three = { method: 'quantile', classCount: 3 } as const;
    expect(portrayalOf(themeOf(rate, { classification: three }), figures, input).notices).toEqual([known]);
    expect(portrayalOf(themeOf(rate, { symbol: 'none' }), figures, input).notices).toEqual([known]);
  });

  it('says which have none, where all others are known', () => {
    const provinces = Array.from({ length: 31 }, (_, index) => `${11 + index}0000`);
    const areas = provinces.map((province) => ({
      ...counties[0]!,
      adcode: province.replace('0000', '0102'),
      province,
    }));
    const input = { level: 'county', areas } as const;
    expect(portrayalOf(themeOf(rate, { symbol: 'none' }), [], input).notices).toContainEqual({
      code: 'counties-not-drawn',
      severity: 'info',
      values: { adcodes: '710000,810000,820000' },
    });
  });
});

describe('the legend', () => {
  it('calls values whole where all are, and there are some', () => {
    const whole = (...values: number[]) =>
      portrayalOf(
        themeOf(rate),
        values.map((value, index) => observe([dongying, dalian, weinan][index]!, rate, value)),
      ).legend.isWhole;
    expect([whole(1, 2), whole(1, 2.5), whole()]).toEqual([true, false, false]);
  });

  it('says of land that it divides by what it is for, once for each source', () => {
    const divided = portrayalOf(themeOf(cases, { normalisation: ['area'] }), [
      observe(dongying, cases, 16),
      observe(dalian, cases, 25),
    ]);
    expect(divided.areas.map(({ value }) => value)).toEqual([2, 2, null, null]);
    const [denominator] = divided.legend.denominators;
    expect(denominator).toMatchObject({ denominator: 'area', per: 1000, sources: ['boundaries'] });
    expect(divided.legend.isWhole).toBe(true);
  });

  it('has circles of round values of any size where values were divided', () => {
    const symbol = 'proportionalSymbol';
    const figures = [observe(dongying, cases, 1)];
    const valuesOf = (normalisation: readonly 'day'[]) =>
      portrayalOf(themeOf(cases, { symbol, normalisation }), figures).legend.symbols.map(({ value }) => value);
    expect(valuesOf([])).toEqual([1]);
    expect(valuesOf(['day'])).toHaveLength(3);
  });

  it('of circles has steps as its measure is written: with decimals, or in ten thousands', () => {
    const valuesOf = (value: number, fields: Partial<Measure>) => {
      const record = recordOf(observe(dongying, cases, value));
      const measures = new Map([...record.measures, [cases.id, { ...cases, ...fields }]]);
      const theme = themeOf(cases, { symbol: 'proportionalSymbol' });
      return portrayalOf(theme, [], { record: { ...record, measures } }).legend.symbols.map(({ value }) => value);
    };
    expect(valuesOf(16, {})).toEqual([15, 3, 1]);
    expect(valuesOf(1.6, {})).toEqual([1]);
    expect(valuesOf(1.6, { decimals: 1 })).toEqual([1.5, 0.3, 0.1]);
    expect(valuesOf(16_000, { scale: 10_000 })).toEqual([10_000]);
    expect(valuesOf(16_000, { scale: 10_000, decimals: 1 })).toEqual([15_000, 3000, 1000]);
  });
});
