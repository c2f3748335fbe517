import { describe, expect, it } from 'vitest';
import { themeFigures } from '../../../src/core/portrayal/themeFigures';
import {
  cases,
  censusDay,
  change,
  dalian,
  dongying,
  observe,
  population,
  recordOf,
  themeOf,
  weinan,
} from '../record/records';

const values = (...args: Parameters<typeof themeFigures>) =>
  themeFigures(...args).map(({ adcode, value }) => [adcode, value]);

describe('themeFigures', () => {
  it('has the figure of each area, zero too, and none of those without', () => {
    const record = recordOf(observe(dongying, change, -34.2), observe(dalian, change, 0));
    expect(values(themeOf(change), record, 'prefecture')).toEqual([
      ['370500', -34.2],
      ['210200', 0],
    ]);
    expect(values(themeOf(change), record, 'province')).toEqual([]);
  });

  it('divides as the theme says, and leaves out what cannot be divided', () => {
    const record = recordOf(
      observe(dongying, cases, 100),
      observe(weinan, cases, 5),
      observe(dongying, population, 2_000_000, { source: 'census', period: censusDay }),
    );
    expect(values(themeOf(cases, { normalisation: ['residents'] }), record, 'prefecture')).toEqual([['370500', 0.5]]);
  });

  it('has none where they may not share a legend, nor of a measure that is not known', () => {
    const record = recordOf(observe(dongying, cases, 1), observe(dalian, cases, 2, { scope: 'operation' }));
    expect(themeFigures(themeOf(cases), record, 'prefecture')).toEqual([]);
    expect(themeFigures({ ...themeOf(cases), measure: 'unknown' }, record, 'prefecture')).toEqual([]);
  });

  it('leaves out areas that are not drawn', () => {
    const record = recordOf(observe(dongying, change, -34.2), observe(dalian, change, -31.4));
    expect(values(themeOf(change), record, 'prefecture', (adcode) => adcode === '210200')).toEqual([['210200', -31.4]]);
  });
});
