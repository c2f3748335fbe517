import { type Dimension, dimensionOf, dimensionOfUnit } from '../../../../core/cells/dimension';
import { namesChange, namesIndex, namesPercent } from '../../../../core/cells/headingWords';
import { unitKey } from '../../../../core/cells/unitKey';
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
    return isOther || (OF_EACH.test(name) && only!.factor >= MOST_OF_EACH) ? 'unsure' : only!;
  }
  const isFitting = PLAIN.test(name)
    ? (each: Dimension | null) => each !== 'share'
    : (each: Dimension | null) => dimension !== null && each === dimension;
  const [fitting, another] = units.filter((_, index) => isFitting(dimensions[index]!));
  return fitting === undefined || another !== undefined ? 'unsure' : fitting;
}

/** Beside 增速, in 亿元、% the one that is no share. */
const PLAIN = /^(?:总量|总值|总额|总数|绝对[数值量额]|数量|数额|数值|规模|本[月期年](?:累计)?[数值]?|累计[数值]?)$/;

/** No head has 亿元 of anything: 人均GDP below 单位：亿元 is in 元. */
const OF_EACH = /^(?:人均|户均|平均每|per capita)/i;
const MOST_OF_EACH = 1e8;

/** 单位：万元 above a table is not of its 同比, 破案率 and 指数, but is of 增长额. */
function isOfOtherUnit(name: string): boolean {
  return namesIndex(name) || ((namesPercent(name) || namesChange(name)) && !/[额数量]$/.test(name));
}
