import { printedUnits } from '../record/authored/printedUnits';
import { units } from '../record/authored/units';

/** The key of `units` whose word this is, in Chinese or English: 起 is cases, km² is km2. The word itself if there is none. */
export function unitKey(unit: string): string {
  const word = unit.trim();
  return KEYS.get(word.toLowerCase()) ?? word;
}

/** Words that the atlas's own figures are not printed with. */
const MORE: Readonly<Record<string, readonly string[]>> = {
  percent: ['％', '百分比', '百分数', 'per cent', 'pct'],
  'percentage-points': ['百分点', '个百分点', 'percentage point', 'pp', 'pps', 'p.p.'],
  persons: ['people', 'inhabitants', 'residents', 'capita', '口', '位'],
  cases: ['宗', '例', '桩'],
  cny: ['yuan', 'cny', 'rmb', '人民币', '元人民币', '人民币元', '¥', '￥'],
  km: ['千米', 'kilometre', 'kilometres', 'kilometer', 'kilometers'],
  km2: ['km²', '平方千米', 'sq km', 'sq. km', 'sqkm', 'square kilometres', 'square kilometers', 'km^2', '㎢'],
  mu: ['亩', '畝'],
  vehicles: ['輛', 'cars'],
  households: ['戶'],
  days: ['日'],
  months: ['月'],
};

/** Their Chinese words count many other things too: 件, 个, 处 and 份 stay as they are printed. */
const OF_MANY: ReadonlySet<string> = new Set([
  'weapons',
  'violations',
  'areas',
  'groups',
  'sites',
  'documents',
  'items',
]);

/** Units all of whose printed words say the same. */
const ONE_WORD: ReadonlySet<string> = new Set(['percent', 'percentage-points', 'persons', 'person-times', 'cny', 'mu']);

/**
 * By word in lower case. A word of several units, as 起 or 个, is of the first in the order of `units`: no heading tells
 * which is meant.
 */
const KEYS: ReadonlyMap<string, string> = new Map(
  Object.entries(units)
    .flatMap(([key, { zh, en }]) => {
      const printed = OF_MANY.has(key) ? [] : ONE_WORD.has(key) ? [zh, ...(printedUnits[key] ?? [])] : [zh];
      return [key, en, singular(en), ...printed, ...(MORE[key] ?? [])].map((word) => [word, key] as const);
    })
    .filter(([word]) => word !== '')
    .map(([word, key]) => [word.toLowerCase(), key] as const)
    // Reversed because a Map keeps the last entry.
    .reverse(),
);

function singular(word: string): string {
  return word.replace(/s$/, '');
}
