import { keptBy } from '../text/keptBy';
import type { LocalText } from '../text/text';
import { type Adcode, type Area, type AreaNames, LEVELS, parentAdcode } from './area';
import type { Geographies } from './geography';
import { splitName } from './resolve/splitName';

type ShortNames = ReadonlyMap<Adcode, LocalText>;

/**
 * What areas are called where there is little room: 东营 for 东营市, 乐东 for 乐东黎族自治县, 恩施州 for 恩施土家族苗族自治州. None is a
 * single character or is what a larger area is called, too (吉林市, 朝阳县), and two areas share one only where they share
 * the official name. English names are short already; of several alike each says where it lies ("Suzhou, Anhui").
 */
export const shortNamesOf = keptBy((geographies: Geographies): ShortNames => {
  const names = new Map<Adcode, LocalText>();
  const known = { zh: new Map<string, Adcode>(), en: new Map<string, Adcode>() };
  for (const level of LEVELS) {
    const areas = (geographies[level]?.areas ?? []).filter(({ adcode }) => !names.has(adcode));
    const bare = countNames(areas, ({ names: { zh } }) => [shortestOf(zh), zh]);
    const english = countNames(areas, ({ names: { en }, adcode }) => [en, adcode]);
    for (const { adcode, names: full } of areas) {
      const isFree = (name: string) => !known.zh.has(name) && (bare.get(name)?.size ?? 0) <= 1;
      const zh = candidatesOf(full.zh).find(isFree) ?? full.zh;
      const isAlone = !known.en.has(full.en) && english.get(full.en)?.size === 1;
      const en = isAlone ? full.en : whereOf(adcode, full, names);
      names.set(adcode, { zh, en });
    }
    // Only a larger area can claim a name.
    for (const { adcode } of areas) {
      known.zh.set(names.get(adcode)?.zh ?? '', adcode);
      known.en.set(names.get(adcode)?.en ?? '', adcode);
    }
  }
  return names;
});

/** Likewise of areas that are known by their names alone, as districts below an overlay: among counties districts keep their 区. */
export function shortNameOf({ zh, en }: AreaNames): LocalText {
  return { zh: shortestOf(zh), en };
}

/** By a name, what tells those apart that have it. */
function countNames(areas: readonly Area[], nameOf: (area: Area) => readonly [name: string, what: string]) {
  const counts = new Map<string, Set<string>>();
  for (const area of areas) {
    const [name, what] = nameOf(area);
    const known = counts.get(name);
    if (known === undefined) counts.set(name, new Set([what]));
    else known.add(what);
  }
  return counts;
}

function shortestOf(zh: string): string {
  return candidatesOf(zh)[0] ?? zh;
}

/** Said with their kind even where the rest alone would do: nobody says 历下 for 历下区, 恩施州 is not its city, 兴安盟 not its county. */
const SAID_WITH_KIND: Readonly<Record<string, string>> = { 区: '区', 新区: '新区', 旗: '旗', 自治旗: '旗' };
const SAID_WITH_KIND_IF_SHORT: Readonly<Record<string, string>> = { 自治州: '州', 盟: '盟' };
const SHORT_KINDS: Readonly<Record<string, string>> = { ...SAID_WITH_KIND_IF_SHORT, 自治县: '县' };

/** From the shortest. */
function candidatesOf(zh: string): readonly string[] {
  const { base, generic } = splitName(zh);
  const kind = SAID_WITH_KIND[generic] ?? (base.length <= 2 ? SAID_WITH_KIND_IF_SHORT[generic] : undefined);
  const kinded = base + (SHORT_KINDS[generic] ?? generic);
  const candidates = kind === undefined ? [base, kinded, zh] : [base + kind, zh];
  return candidates.filter((name) => name.length >= 2);
}

/** "Suzhou, Anhui"; "Jilin City" where the one around it has the same name. */
function whereOf(adcode: Adcode, { zh, en }: AreaNames, names: ShortNames): string {
  const parent = parentAdcode(adcode);
  const around = (parent === null ? undefined : names.get(parent)?.en) ?? '';
  if (around !== en && around !== '') return `${en}, ${around}`;
  const kind = KINDS.find(([generic]) => zh.endsWith(generic));
  return kind === undefined ? en : `${en} ${kind[1]}`;
}

const KINDS = [
  ['市', 'City'],
  ['区', 'District'],
  ['县', 'County'],
  ['州', 'Prefecture'],
] as const;
