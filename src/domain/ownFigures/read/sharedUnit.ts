import { dimensionOf, dimensionOfUnit } from '../../cells/dimension';
import { namesChange, namesIndex, namesPercent } from '../../cells/headingWords';
import { unitKey } from '../../cells/unitKey';
import type { UnitAbove } from '../recognise/captions';

/** `unsure`: units stand above, but which of them the column is in is not certain, and none was taken. */
export type SharedUnit = UnitAbove | 'unsure' | null;

/**
 * The unit above a table that a column is in whose heading says none: of several the one that is of what the heading
 * names, a single one unless it is of something else. null where there is none, or the column is of its own unit as 同比 is.
 */
export function sharedUnit(name: string, units: readonly UnitAbove[]): SharedUnit {
  if (units.length === 0) return null;
  const dimension = dimensionOf(name);
  const dimensions = units.map(({ unit }) => dimensionOfUnit(unitKey(unit)));
  if (isOfOtherUnit(name)) return units.find((_, index) => dimensions[index] === 'share') ?? null;
  const [only] = units;
  if (units.length === 1) {
    const isOther = dimension !== null && dimensions[0] !== null && dimension !== dimensions[0];
    return isOther ? 'unsure' : only!;
  }
  const [fitting, another] = units.filter((_, index) => dimension !== null && dimensions[index] === dimension);
  return fitting === undefined || another !== undefined ? 'unsure' : fitting;
}

/** 单位：万元 above a table is not of its 同比, 破案率 and 指数, but is of 增长额. */
function isOfOtherUnit(name: string): boolean {
  return namesPercent(name) || namesIndex(name) || (namesChange(name) && !/[额数量]$/.test(name));
}
