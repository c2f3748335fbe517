import { describe, expect, it } from 'vitest';
import { COUNTY_ZOOM, figureCounts, shownLevel } from '../../../src/core/portrayal/shownLevel';
import type { Observation } from '../../../src/core/record/observation';
import { areaOf, cases, change, dalian, dongying, observe, recordOf, themeOf, weinan } from '../record/records';

const theme = themeOf(cases);
const county = observe(areaOf('370103', 1), cases, 5);
const province = observe(areaOf('370000', 1), cases, 5);
const city = observe(dongying, cases, 5);
const viewAt = (zoom: number) => ({ longitude: 117, latitude: 36.6, zoom, bearing: 0, pitch: 0 });
const automatic = (observations: readonly Observation[], zoom: number | null = null) =>
  shownLevel('auto', theme, recordOf(...observations), zoom === null ? null : viewAt(zoom));

describe('shownLevel', () => {
  it('is that of most figures; of equally many, cities before counties before provinces', () => {
    expect(automatic([county])).toBe('county');
    expect(automatic([province])).toBe('province');
    expect(automatic([city, observe(dalian, cases, 1), province])).toBe('prefecture');
    expect(automatic([city, county, province])).toBe('prefecture');
    expect(automatic([county, province])).toBe('county');
    expect(automatic([])).toBe('prefecture');
  });

  it('counts a prefecture without counties among counties, but never turns to counties for it alone', () => {
    const jiyuan = observe(areaOf('419001', 1), cases, 3);
    expect(automatic([jiyuan, county])).toBe('county');
    expect(automatic([jiyuan, city], COUNTY_ZOOM)).toBe('prefecture');
  });

  it('turns to counties once they are near, but only where they have figures', () => {
    const cities = [city, observe(weinan, cases, 2)];
    expect(automatic([...cities, county], COUNTY_ZOOM)).toBe('county');
    expect(automatic([...cities, county], COUNTY_ZOOM - 0.1)).toBe('prefecture');
    expect(automatic(cities, 11)).toBe('prefecture');
  });

  it('is the reader’s own where one was chosen, figures or none', () => {
    for (const level of ['province', 'prefecture', 'county'] as const)
      expect(shownLevel(level, theme, recordOf(city), viewAt(12))).toBe(level);
  });
});

describe('figureCounts', () => {
  it('counts areas, not figures, of all the measures; a municipality at both of its levels', () => {
    const record = recordOf(
      city,
      observe(dongying, cases, 6, { source: 'newer-bulletin' }),
      observe(dalian, change, 1),
      observe(areaOf('110000', 1), cases, 1),
      county,
    );
    expect(figureCounts({ measure: 'cases', alongside: [] }, record)).toEqual({
      province: 1,
      prefecture: 2,
      county: 1,
    });
    expect(figureCounts({ measure: 'cases', alongside: ['change'] }, record).prefecture).toBe(3);
  });
});
