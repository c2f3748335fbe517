import { describe, expect, it } from 'vitest';
import { encodePeriod, parsePeriod } from '../../../src/state/link/linkPeriod';

describe('the period of a link', () => {
  it.each([
    ['2024-01-01_2024-09-30', { start: '2024-01-01', end: '2024-09-30' }],
    ['2024-02-29', { start: '2024-02-29', end: '2024-02-29' }],
  ])('is %s', (text, period) => {
    expect(parsePeriod(text)).toEqual(period);
    expect(encodePeriod(period)).toBe(text);
  });

  it.each([
    '',
    '_',
    '2024',
    '2024-02-30',
    '2023-02-29',
    '0024-01-01',
    '2024-01-01_',
    '2024-01-01_2024-01-01',
    '2024-09-30_2024-01-01',
    '2024-01-01_2024-02-01_2024-03-01',
    '2024-1-1',
    '２０２４-01-01',
  ])('is not %j', (text) => {
    expect(parsePeriod(text)).toBeNull();
  });
});
