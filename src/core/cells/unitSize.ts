/** What units of one quantity stand for, in one of them: 1 km is 1000 m, where 起 and 件 are two words for a count. */
const SIZES: readonly Readonly<Record<string, number>>[] = [
  { m: 1, 米: 1, metres: 1, km: 1000, cm: 0.01, 厘米: 0.01, mm: 0.001, 毫米: 0.001, 里: 500, 华里: 500, 海里: 1852 },
  { m2: 1, 'm²': 1, 平方米: 1, 平米: 1, km2: 1e6, ha: 1e4, 公顷: 1e4, hectare: 1e4, hectares: 1e4, mu: 2000 / 3 },
  { g: 1, 克: 1, kg: 1000, 千克: 1000, 公斤: 1000, 斤: 500, t: 1e6, 吨: 1e6, tonne: 1e6, tonnes: 1e6, tons: 1e6 },
  {
    s: 1,
    秒: 1,
    seconds: 1,
    min: 60,
    分钟: 60,
    minutes: 60,
    h: 3600,
    小时: 3600,
    hours: 3600,
    days: 86_400,
    天: 86_400,
  },
  { l: 1, 升: 1, 毫升: 0.001, ml: 0.001, m3: 1000, 'm³': 1000, 立方米: 1000 },
  { wh: 1, 瓦时: 1, kwh: 1000, 千瓦时: 1000, 度: 1000, mwh: 1e6, 兆瓦时: 1e6 },
  { w: 1, 瓦: 1, kw: 1000, 千瓦: 1000, mw: 1e6, 兆瓦: 1e6 },
  // A change in percentage points is counted in the same hundredths.
  {
    percent: 10,
    'percentage-points': 10,
    '‰': 1,
    千分点: 1,
    permille: 1,
    'per mille': 1,
    '‱': 0.1,
    基点: 0.1,
    bp: 0.1,
  },
];

/**
 * Whether figures in one unit would say something else if the other were written beside them: both measure the same, in
 * pieces of different sizes. Of other units nothing is known.
 *
 * @param one a key of `units`, or as it is printed.
 */
export function differInSize(one: string, other: string): boolean {
  const [first, second] = [one.toLowerCase(), other.toLowerCase()];
  return SIZES.some((sizes) => {
    const [size, otherSize] = [sizes[first], sizes[second]];
    return size !== undefined && otherSize !== undefined && size !== otherSize;
  });
}

/** Whether a unit is one as it stands, though it begins as a multiple does: 千克 is no thousand of 克. */
export function hasSize(unit: string): boolean {
  return SIZES.some((sizes) => Object.hasOwn(sizes, unit.toLowerCase()));
}
