import type { Adcode } from '../area';
import type { GazetteerEntry } from '../gazetteer';
import { editDistance } from './editDistance';
import type { NameIndex } from './nameIndex';
import { isHanKey } from './normaliseName';
import { readRomanisedKinds } from './romanisedKinds';
import { splitName } from './splitName';

/** Finds the areas whose names a misspelt key nearly spells, nearest first. */
export type Suggester = (key: string) => readonly Adcode[];

/** Longer keys are sentences, not misspelt names. */
const LONGEST_KEY = 24;
const MOST_KEPT = 20;

/** Where one name is clearly nearest, those further off by more than this are noise beside it. */
const WIDEST_SPREAD = 0.4;
const CACHE_SIZE = 5000;

/** Characters taken for one another by eye or by recognition software. */
const LOOKALIKES = (
  '营菅 菏荷 亳毫 沭沐 汨汩 郴彬 廊廓 杭抗 莱菜 沂忻 漳彰 藁蒿 盱旴 眙胎 睢雎 邳邱 峄驿 泽译 淄缁 棣隶 兖衮 ' +
  '衢瞿 婺务 漯骡 濮璞 涪培 郫婢 綦基 犍健 阆闻 筠均 珙拱 邛叩 崃莱 垫热 酉西 未末 土士 太大 天夫 白百 日曰 己已 ' +
  '密蜜 宣宜 宁丁 滨槟 萊菜 蚌蛘 枞纵 歙翕 黟黔 砀荡 濉滩 谯樵 涡祸 鄞堇 嵊乘 衢衡 缙晋 邗邢 栖西 盐监 阜埠 冈岗 ' +
  '固因 坊纺 昌晶 州洲 洲州 辽迈 抚扶 锦绵 丹舟 营莹 铁轶 延廷 珲浑 敦郭 洮桃 讷纳 鹤鸽 鸡鸠 绥缓 穆程 兰三 '
).split(' ');

const lookalikes = new Set(LOOKALIKES.flatMap((pair) => [pair, [...pair].reverse().join('')]));

/** Half an error where the two look alike. */
function hanSubstitutionCost(one: string, other: string): number {
  return lookalikes.has(one + other) ? 0.5 : 1;
}

export function createSuggester(index: NameIndex): Suggester {
  const byCharacter = new Map<string, GazetteerEntry[]>();
  const byInitial = new Map<string, string[]>();
  const cache = new Map<string, readonly Adcode[]>();

  const prepare = () => {
    for (const entry of index.entries.values()) {
      for (const character of new Set(splitName(entry.names.zh).base)) push(byCharacter, character, entry);
    }
    for (const key of index.names.keys()) if (!isHanKey(key)) push(byInitial, key.charAt(0), key);
  };

  return (key) => {
    if (key.length < 2 || key.length > LONGEST_KEY) return [];
    const known = cache.get(key);
    if (known) return known;
    if (byCharacter.size === 0) prepare();
    const nearest = isHanKey(key) ? nearestHan(key, byCharacter) : nearestRomanised(key, byInitial, index);
    if (cache.size >= CACHE_SIZE) cache.clear();
    cache.set(key, nearest);
    return nearest;
  };
}

function push<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

function nearestHan(key: string, byCharacter: ReadonlyMap<string, readonly GazetteerEntry[]>): readonly Adcode[] {
  const { base } = splitName(key);
  const scores = new Map<Adcode, number>();
  for (const character of new Set(base)) {
    for (const entry of byCharacter.get(character) ?? []) {
      if (scores.has(entry.adcode)) continue;
      scores.set(entry.adcode, hanScore(key, base, entry.names.zh));
    }
  }
  return ranked(scores);
}

/** Two-character names differ by one look-alike at most, or everything with 东 in it would be near 东京. */
function hanScore(key: string, base: string, zh: string): number {
  const own = splitName(zh).base;
  if (own === base) return 0.25;
  const limit = key.length > 5 ? 2 : 1;
  const whole = key.length > 2 ? editDistance(key, zh, limit, hanSubstitutionCost) : Number.POSITIVE_INFINITY;
  const bare = editDistance(base, own, base.length > 2 ? 1 : 0.5, hanSubstitutionCost);
  return Math.min(whole, bare + 0.1);
}

function nearestRomanised(
  key: string,
  byInitial: ReadonlyMap<string, readonly string[]>,
  { names }: NameIndex,
): readonly Adcode[] {
  const scores = new Map<Adcode, number>();
  const spellings = new Set([key, ...readRomanisedKinds(key).flatMap(({ bases }) => bases)]);
  for (const spelling of spellings) {
    if (spelling.length < 4) continue;
    const limit = spelling.length > 6 ? 2 : 1;
    for (const known of byInitial.get(spelling.charAt(0)) ?? []) {
      const distance = editDistance(spelling, known, limit, () => 1);
      if (!Number.isFinite(distance)) continue;
      for (const { adcode } of names.get(known) ?? []) {
        scores.set(adcode, Math.min(distance, scores.get(adcode) ?? Number.POSITIVE_INFINITY));
      }
    }
  }
  return ranked(scores);
}

/** Nearest first; of equally near ones the higher level first, as their codes end in zeros, then by code. */
function ranked(scores: ReadonlyMap<Adcode, number>): readonly Adcode[] {
  const nearest = Math.min(...scores.values());
  return [...scores]
    .filter(([, score]) => Number.isFinite(score) && score <= nearest + WIDEST_SPREAD)
    .sort(
      ([one, left], [other, right]) =>
        left - right || zerosAtEnd(other) - zerosAtEnd(one) || Number(one) - Number(other),
    )
    .slice(0, MOST_KEPT)
    .map(([adcode]) => adcode);
}

function zerosAtEnd(adcode: Adcode): number {
  return adcode.endsWith('0000') ? 2 : adcode.endsWith('00') ? 1 : 0;
}
