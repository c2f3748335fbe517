import { describe, expect, it } from 'vitest';
import { unitKey } from '../../../src/core/cells/unitKey';
import { units } from '../../../src/core/record/authored/units';

describe('unitKey', () => {
  it.each([
    ['%', 'percent'],
    ['个百分点', 'percentage-points'],
    ['百分点', 'percentage-points'],
    ['percentage points', 'percentage-points'],
    ['人', 'persons'],
    ['名', 'persons'],
    ['persons', 'persons'],
    ['Person', 'persons'],
    ['people', 'persons'],
    ['人次', 'person-times'],
    ['起', 'cases'],
    ['cases', 'cases'],
    ['case', 'cases'],
    ['accidents', 'accidents'],
    ['元', 'cny'],
    ['yuan', 'cny'],
    ['RMB', 'cny'],
    ['km', 'km'],
    ['千米', 'km'],
    ['公里', 'km'],
    ['km²', 'km2'],
    ['km2', 'km2'],
    ['平方公里', 'km2'],
    ['亩', 'mu'],
    ['户', 'households'],
    ['辆', 'vehicles'],
    ['輛', 'vehicles'],
    ['家', 'organisations'],
    ['天', 'days'],
    [' 起 ', 'cases'],
  ])('knows %j as %s', (word, key) => {
    expect(unitKey(word)).toBe(key);
  });

  it.each(['', '分', '起/万人', 'kWh', '件', '个', '处', '美元'])('leaves %j as it is', (word) => {
    expect(unitKey(word)).toBe(word);
  });

  it('knows every key by itself', () => {
    expect(Object.keys(units).filter((key) => unitKey(key) !== key)).toEqual([]);
  });
});
