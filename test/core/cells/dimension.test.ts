import { describe, expect, it } from 'vitest';
import { dimensionOf, dimensionOfUnit } from '../../../src/core/cells/dimension';

describe('dimensionOf', () => {
  it.each([
    ['人口', 'people'],
    ['GDP', 'money'],
    ['人均GDP', 'money'],
    ['城镇居民人均可支配收入', 'money'],
    ['常住人口', 'people'],
    ['面积', 'area'],
    ['破案', 'cases'],
    ['破案率', null],
    ['总户数', 'households'],
    ['专利', null],
    ['事故死亡', null],
    ['Population', 'people'],
    ['Exports', 'money'],
  ])('of %j is %j', (name, dimension) => {
    expect(dimensionOf(name)).toBe(dimension);
  });

  it.each([
    ['cny', 'money'],
    ['美元', 'money'],
    ['persons', 'people'],
    ['cases', 'cases'],
    ['公顷', 'area'],
    ['个', null],
    ['', null],
  ])('of the unit %j is %j', (unit, dimension) => {
    expect(dimensionOfUnit(unit)).toBe(dimension);
  });
});
