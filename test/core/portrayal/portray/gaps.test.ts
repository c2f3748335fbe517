import { describe, expect, it } from 'vitest';
import { type AreaInMaking, markGaps } from '../../../../src/core/portrayal/portray/gaps';

const area = (adcode: string, isFilled: boolean): AreaInMaking => ({
  adcode,
  value: null,
  observation: null,
  unread: null,
  classIndex: -1,
  fill: isFilled ? [1, 2, 3] : null,
  isGap: false,
  radiusPixels: 0,
});

describe('gaps among figures', () => {
  it('are the areas without a figure in a province that has one', () => {
    const areas = [area('370500', true), area('370100', false), area('210200', false), area('710000', false)];
    markGaps(areas);
    expect(areas.map(({ isGap }) => isGap)).toEqual([false, true, false, false]);
  });

  it('are none among provinces: the whole country would be one', () => {
    const areas = [area('370000', true), area('210000', false)];
    markGaps(areas);
    expect(areas.some(({ isGap }) => isGap)).toBe(false);
  });
});
