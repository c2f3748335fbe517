import { describe, expect, it } from 'vitest';
import { deriveThemes } from '../../../src/core/portrayal/deriveThemes';
import { compareTheme } from '../../../src/core/portrayal/themeComparison';
import { areaOf, cases, change, dalian, dongying, observe, recordOf, themeOf } from '../record/records';

const campaign = { start: '2022-06-25', end: '2022-08-04' };

describe('compareTheme', () => {
  it('judges each level by itself: a city beside its province is no mixture', () => {
    const record = recordOf(
      observe(dongying, cases, 38),
      observe(dalian, cases, 12),
      observe(areaOf('370000', 1), cases, 806),
    );
    const levels = compareTheme(themeOf(cases), record);
    expect(
      levels.map(({ level, observations, comparison }) => [level, observations.length, comparison.answer]),
    ).toEqual([
      ['province', 1, 'yes'],
      ['prefecture', 2, 'yes'],
    ]);
  });

  it('tells at which level figures may not stand together', () => {
    const mixed = [observe(dongying, change, -1), observe(dalian, change, -2, { period: campaign })];
    const [level] = compareTheme(themeOf(change), recordOf(...mixed));
    expect(level).toMatchObject({ level: 'prefecture', comparison: { answer: 'no' } });
  });
});

describe('deriveThemes', () => {
  it('makes a theme for each measure with figures that no author has written one for', () => {
    const record = recordOf(observe(dongying, cases, 1), observe(dongying, change, -1));
    const { themes } = deriveThemes([themeOf(cases)], record);
    expect(themes.map(({ id }) => id)).toEqual(['change', 'land-area']);
    expect(themes[0]).toMatchObject({
      origin: 'derived',
      symbol: 'choropleth',
      classification: { method: 'fixed', classCount: 8 },
    });
    expect(themes[1]).toMatchObject({ symbol: 'proportionalSymbol' });
  });

  it('makes none of figures that may not share a legend, and keeps the reason', () => {
    const mixed = [observe(dongying, change, -1), observe(dalian, change, -2, { period: campaign })];
    const { themes, refused } = deriveThemes([], recordOf(...mixed));
    expect(themes.map(({ id }) => id)).not.toContain('change');
    expect(refused.get('change')?.code).toBe('different-period-kinds');
  });
});
