import { describe, expect, it } from 'vitest';
import { observeAreas } from '../../../src/core/record/observeAreas';
import { areaOf, dongying, fourAreas } from './records';

describe('observeAreas', () => {
  it('observes each area once, as computed and not published', () => {
    const observations = observeAreas([...fourAreas, dongying], '2023-06');
    expect(observations).toHaveLength(4);
    expect(observations[0]).toMatchObject({
      source: 'boundaries',
      adcode: '370500',
      measure: 'land-area',
      value: 8000,
      unit: 'km2',
      published: '',
      period: { start: '2023-06-30', end: '2023-06-30' },
    });
  });

  it.each([
    ['2024-02-01', '2024-02-01'],
    ['2024-02', '2024-02-29'],
    ['2018', '2018-12-31'],
  ])('dates an edition of %s on %s', (date, day) => {
    expect(observeAreas([dongying], date)[0]?.period.end).toBe(day);
  });

  it('names what is no area and what is no date', () => {
    expect(() => observeAreas([areaOf('370500', 0)], '2018')).toThrow('370500');
    expect(() => observeAreas([dongying], 'last year')).toThrow('last year');
  });
});
