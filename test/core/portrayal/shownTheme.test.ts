import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AS_AUTHORED, denominatorsFor, shownTheme, symbolsFor } from '../../../src/core/portrayal/shownTheme';
import { cases, change, landArea, population, rate, themeOf } from '../record/records';

const circles = themeOf(cases, { symbol: 'proportionalSymbol' });

describe('shownTheme', () => {
  it('is the very theme where the reader chose nothing, or what it says itself', () => {
    expect(shownTheme(circles, AS_AUTHORED, cases).theme).toBe(circles);
    expect(shownTheme(circles, { ...AS_AUTHORED, normalisation: [] }, cases).theme).toBe(circles);
  });

  it('fills areas with divided counts, and goes back to circles for those as published', () => {
    const divided = shownTheme(circles, { ...AS_AUTHORED, normalisation: ['residents', 'day'] }, cases).theme;
    expect(divided).toMatchObject({ normalisation: ['residents', 'day'], symbol: 'choropleth' });
    const authored = themeOf(cases, { normalisation: ['residents'], symbol: 'choropleth' });
    expect(shownTheme(authored, { ...AS_AUTHORED, normalisation: [] }, cases).theme.symbol).toBe('proportionalSymbol');
  });

  it('fills areas with a raw count if the reader asks for it', () => {
    expect(shownTheme(circles, { ...AS_AUTHORED, symbol: 'choropleth' }, cases).theme.symbol).toBe('choropleth');
  });

  it('refuses to divide rates, changes, and a denominator by itself, and says so', () => {
    for (const measure of [rate, change]) {
      const { theme, notices } = shownTheme(themeOf(measure), { ...AS_AUTHORED, normalisation: ['day'] }, measure);
      expect(theme.normalisation).toEqual([]);
      expect(notices).toMatchObject([{ code: 'normalisation-not-offered' }]);
    }
    const own = shownTheme(themeOf(population), { ...AS_AUTHORED, normalisation: ['residents'] }, population);
    expect(own.notices).toHaveLength(1);
  });

  it('never draws what does not suit the measure, whatever is chosen', () => {
    const choice = fc.record({
      classification: fc.constant(null),
      normalisation: fc.option(fc.subarray(['residents', 'area', 'day'] as const)),
      symbol: fc.option(fc.constantFrom('choropleth' as const, 'proportionalSymbol' as const)),
    });
    fc.assert(
      fc.property(choice, fc.constantFrom(cases, change, rate, population, landArea), (choices, measure) => {
        const { theme } = shownTheme(themeOf(measure), choices, measure);
        expect(symbolsFor(measure)).toContain(theme.symbol);
        for (const denominator of theme.normalisation) expect(denominatorsFor(measure)).toContain(denominator);
      }),
    );
  });
});
