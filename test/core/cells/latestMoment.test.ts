import { describe, expect, it } from 'vitest';
import { latestMoment, saysTimeOfDay } from '../../../src/core/cells/latestMoment';

describe('latestMoment', () => {
  it.each([
    [['2020-01-26 09:00', '2020-01-26 17:30'], 1],
    [['2020/1/26 17:30:05', '2020/1/26 17:30:04'], 0],
    [['1/26/2020 11:00 AM', '1/26/2020 1:00 PM'], 1],
    [['1/26/20 12:30 AM', '1/26/20 1:00 AM'], 1],
    [['2020年1月26日上午9时', '2020年1月26日下午3时10分'], 1],
    [['2020-01-26T10:00:00Z', '2020-01-25T23:00:00Z'], 0],
    [['1580000000000', '1580000100000'], 1],
    [['2024-11-05', '2024-11-20', '2024-10-31'], 1],
    // Of one day, whichever it is.
    [['3/4/2020 8:00', '3/4/2020 9:00'], 1],
    [['９：００', '１０：００'], 1],
  ])('%j', (texts, latest) => {
    expect(latestMoment(texts)).toBe(latest);
  });

  it.each([
    [[]],
    [['2020-01-26', '沈阳']],
    [['2020-01-26 9:00', '2020-01-26 9:00']],
    [['3/4/2020', '4/3/2020']],
    [['1,234', '5']],
  ])('of %j none can be told', (texts) => {
    expect(latestMoment(texts)).toBeNull();
  });

  it('knows a time of day', () => {
    expect(saysTimeOfDay('2020-01-26 17:30')).toBe(true);
    expect(saysTimeOfDay('2020-01-26')).toBe(false);
    expect(saysTimeOfDay('沈阳')).toBe(false);
  });
});
