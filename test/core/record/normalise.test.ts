import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { denominatorMeasures, normalise, perOf, refuseMeasure } from '../../../src/core/record/normalise';
import type { Normalisation } from '../../../src/core/record/theme';
import {
  areaOf,
  cases,
  censusDay,
  change,
  dalian,
  dongying,
  landArea,
  observe,
  population,
  rate,
  recordOf,
  weinan,
} from './records';

const census = observe(dongying, population, 2_000_000, { source: 'census', period: censusDay });
const august = { start: '2024-08-01', end: '2024-08-31' };

describe('a denominator', () => {
  it.each<[Normalisation, readonly string[]]>([
    [[], []],
    [['residents'], ['residents-inside', 'resident-population']],
    [['area'], ['land-area']],
    [['day'], []],
    [['own'], []],
    [
      ['area', 'day', 'residents'],
      ['land-area', 'residents-inside', 'resident-population'],
    ],
  ])('%j is of the measures %j', (normalisation, measures) =>
    expect(denominatorMeasures(normalisation)).toEqual(measures),
  );

  it('is for so many: of the reader’s own for as many as the measure says', () => {
    expect((['residents', 'area', 'day'] as const).map((each) => perOf(each, { divisor: null }))).toEqual([
      10_000, 1000, 1,
    ]);
    expect(perOf('own', { divisor: { measure: 'own-beds', per: 100 } })).toBe(100);
    expect(perOf('own', { divisor: null })).toBe(1);
  });

  it('of the reader’s own has to be there, and another measure', () => {
    expect(refuseMeasure(cases, ['own'])).toBe('no-divisor');
    const divided = { ...cases, divisor: { measure: 'beds', per: 1 } };
    expect(refuseMeasure(divided, ['own'])).toBeNull();
    expect(refuseMeasure({ ...divided, id: 'beds' }, ['own'])).toBe('own-denominator');
    expect(refuseMeasure({ ...divided, id: 'beds' }, ['day'])).toBeNull();
  });

  it('that is refused is refused with its reason for every figure', () => {
    expect(normalise(observe(dongying, rate, 5), rate, ['residents'], recordOf(census))).toEqual({
      ok: false,
      reason: 'rate-or-change',
    });
  });
});

describe('normalise', () => {
  const record = recordOf(census);
  const figure = observe(dongying, cases, 620, { period: august });

  it.each<[Normalisation, number]>([
    [[], 620],
    [['residents'], 3.1],
    [['area'], 77.5],
    [['day'], 20],
    [['residents', 'day'], 0.1],
    [['residents', 'area', 'day'], 0.0125],
  ])('divides by %j', (normalisation, value) => {
    const normalised = normalise(figure, cases, normalisation, record);
    expect(normalised.ok && normalised.value).toBeCloseTo(value, 12);
  });

  it('says what it divided by', () => {
    const normalised = normalise(figure, cases, ['residents', 'area', 'day'], record);
    expect(normalised).toMatchObject({
      ok: true,
      residents: { id: census.id, source: 'census' },
      landArea: { source: 'boundaries', value: 8000 },
      days: 31,
    });
    expect(normalise(figure, cases, [], record)).toMatchObject({ residents: null, landArea: null, days: null });
  });

  it('keeps zero a value', () => {
    const none = observe(dongying, cases, 0, { period: august });
    expect(normalise(none, cases, ['residents', 'day'], record)).toMatchObject({ ok: true, value: 0 });
  });

  it('divides in any order alike', () => {
    const orders = fc.shuffledSubarray(['residents', 'area', 'day'] as const, { minLength: 3 });
    fc.assert(
      fc.property(orders, fc.integer({ min: 0, max: 1e9 }), (order, value) => {
        const normalised = normalise({ ...figure, value }, cases, order, record);
        expect(normalised.ok && normalised.value).toBeCloseTo(value / 200 / 8 / 31, 6);
      }),
    );
  });

  it('does not divide a daily mean by days again', () => {
    const mean = observe(dongying, cases, 20, { period: august, qualifier: 'daily-mean' });
    expect(normalise(mean, cases, ['day'], record)).toMatchObject({ value: 20, days: 1 });
  });

  it('takes the newest residents that were not published for a later day', () => {
    const older = observe(dongying, population, 1_000_000, { period: { start: '2010-11-01', end: '2010-11-01' } });
    const later = observe(dongying, population, 4_000_000, { period: { start: '2024-09-01', end: '2024-09-01' } });
    const normalised = normalise(figure, cases, ['residents'], recordOf(later, census, older));
    expect(normalised).toMatchObject({ residents: { id: census.id } });
  });

  it('divides by the residents inside the boundary, unless those of the place are newer', () => {
    const inside = observe(dongying, { ...population, id: 'residents-inside' }, 1_000_000, { period: censusDay });
    const older = { ...inside, period: { start: '2010-11-01', end: '2010-11-01' } };
    const figure = observe(dongying, cases, 310, { period: august });
    const residentsOf = (other: typeof inside) => {
      const normalised = normalise(figure, cases, ['residents'], recordOf(census, other));
      return normalised.ok ? normalised.residents?.id : null;
    };
    expect([residentsOf(inside), residentsOf(older)]).toEqual([inside.id, census.id]);
  });

  it('divides nothing by 0 km² or by 0 residents', () => {
    const none = areaOf('370100', 1);
    const withoutLand = recordOf(observe(none, landArea, 0), observe(none, population, 0, { period: censusDay }));
    const figure = observe(none, cases, 5);
    expect(normalise(figure, cases, ['area'], withoutLand)).toEqual({ ok: false, reason: 'land-area-not-positive' });
    expect(normalise(figure, cases, ['residents'], withoutLand)).toEqual({
      ok: false,
      reason: 'population-not-positive',
    });
  });

  it('gives the reason where nothing was published to divide by', () => {
    const elsewhere = observe(weinan, cases, 5);
    expect(normalise(elsewhere, cases, ['residents'], record)).toEqual({ ok: false, reason: 'no-population' });
    const early = observe(dongying, cases, 5, { period: { start: '2019-01-01', end: '2019-12-31' } });
    expect(normalise(early, cases, ['residents'], record)).toEqual({ ok: false, reason: 'no-population' });
    const nobody = recordOf(observe(dalian, population, 0, { period: censusDay }));
    const there = observe(dalian, cases, 5);
    expect(normalise(there, cases, ['residents'], nobody)).toEqual({ ok: false, reason: 'population-not-positive' });
    expect(normalise(there, cases, ['area'], { ...nobody, observations: [] })).toEqual({
      ok: false,
      reason: 'no-land-area',
    });
  });
});

describe('refuseMeasure', () => {
  it.each<[string, Normalisation, string | null]>([
    ['rate', ['residents'], 'rate-or-change'],
    ['change', ['day'], 'rate-or-change'],
    ['resident-population', ['day'], 'stock-per-day'],
    ['resident-population', ['residents'], 'own-denominator'],
    ['land-area', ['area'], 'own-denominator'],
    ['resident-population', ['area'], null],
    ['cases', ['residents', 'day'], null],
    ['change', [], null],
  ])('%s by %j: %s', (id, normalisation, refusal) => {
    const measure = [cases, change, rate, population, landArea].find((candidate) => candidate.id === id)!;
    expect(refuseMeasure(measure, normalisation)).toBe(refusal);
  });
});
