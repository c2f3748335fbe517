import { describe, expect, it } from 'vitest';
import { chooseFigures } from '../../../src/core/record/figures';
import type { Observation } from '../../../src/core/record/observation';
import { areaOf, cases, change, dalian, dongying, fourAreas, observe, recordOf, weinan } from './records';

const chosenOf = (observations: readonly Observation[], measure = cases) =>
  chooseFigures(recordOf(...observations), measure, [], fourAreas);

describe('chooseFigures', () => {
  it('keeps the order of the areas, zero apart from nothing', () => {
    const { observations } = chosenOf([observe(weinan, cases, 0), observe(dongying, cases, 7)]);
    expect(observations.map((observation) => observation?.value ?? null)).toEqual([7, null, 0, null]);
  });

  it('takes the newest period, the longest of those, and the source published last', () => {
    const july = observe(dongying, cases, 1, { period: { start: '2024-07-01', end: '2024-07-31' } });
    const halfYear = observe(dongying, cases, 2, { period: { start: '2024-02-01', end: '2024-07-31' } });
    const halfYearAgain = { ...halfYear, id: 'again', value: 2, source: 'newer-bulletin' };
    const lastYear = observe(dongying, cases, 3, { period: { start: '2023-01-01', end: '2023-12-31' } });
    const all = [lastYear, halfYear, july, halfYearAgain];
    expect(chosenOf(all).observations[0]).toBe(halfYearAgain);
    expect(chosenOf(all.reverse()).observations[0]).toBe(halfYearAgain);
  });

  it('tells where sources disagree about the same period, and only there', () => {
    const here = observe(dongying, cases, 1);
    const otherSource = observe(dongying, cases, 2, { source: 'newer-bulletin' });
    const there = observe(dalian, cases, 1);
    const same = observe(dalian, cases, 1, { source: 'newer-bulletin' });
    const { observations, disagreeing } = chosenOf([here, otherSource, there, same]);
    expect(disagreeing).toEqual(['370500']);
    expect(observations[0]).toBe(otherSource);
  });

  it('never mixes comparators: year on year if anyone published it, else on the period before', () => {
    const yoy = observe(dongying, change, -10);
    const mom = observe(dalian, change, -5, { comparator: 'mom' });
    expect(chosenOf([yoy, mom], change)).toMatchObject({ observations: [yoy, null, null, null], leftOut: ['210200'] });
    expect(chosenOf([mom], change)).toMatchObject({ observations: [null, mom, null, null], leftOut: [] });
    const unsaid = observe(weinan, change, -8, { comparator: 'none' });
    expect(chosenOf([unsaid], change)).toMatchObject({ observations: [null, null, unsaid, null], leftOut: [] });
    expect(chosenOf([unsaid, mom], change).leftOut).toEqual(['610500']);
    expect(chosenOf([observe(dongying, cases, 3, { comparator: 'yoy' })]).leftOut).toEqual(['370500']);
  });

  it('never lets a province or a county stand in', () => {
    const province = observe(areaOf('370000', 1), cases, 9);
    const district = observe(areaOf('370502', 1), cases, 9);
    expect(chosenOf([province, district]).observations).toEqual([null, null, null, null]);
  });
});
