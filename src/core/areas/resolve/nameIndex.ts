import { addTo } from '../../text/groupBy';
import type { Adcode } from '../area';
import type { Gazetteer, GazetteerEntry, UndrawnPlace } from '../gazetteer';
import { isHanKey, normaliseName } from './normaliseName';
import type { ResolvedHow } from './resolution';
import { shortNames, splitName } from './splitName';
import { tonedKey } from './tones';

/**
 * How strongly a text names an area: as its official name; by another name that still says what kind of area it is
 * (恩施州, 莱芜市, Jilin City); by a bare name (恩施, 莱芜, Jilin). A stronger reading beats every weaker one.
 */
const OFFICIAL = 0;
export const KINDED = 1;
export const BARE = 2;
type Strength = typeof OFFICIAL | typeof KINDED | typeof BARE;

/** One thing that a key may mean. `romanised`: English where written with a capital, pinyin where not. */
export interface Reading {
  readonly adcode: Adcode;
  readonly how: ResolvedHow | 'romanised';
  readonly strength: Strength;
}

export interface NameIndex {
  readonly entries: ReadonlyMap<Adcode, GazetteerEntry>;
  readonly names: ReadonlyMap<string, readonly Reading[]>;
  /** Current and former six-digit codes, and those of ISO 3166-2: CN-SD, CN-37. */
  readonly codes: ReadonlyMap<string, Reading>;
  /** Names and codes of areas since divided, with those that share their ground. Suggested, never applied. */
  readonly divided: ReadonlyMap<string, readonly Adcode[]>;
  /** By pinyin with its tones (tonedKey), where these tell one area from another. */
  readonly toned: ReadonlyMap<string, readonly Reading[]>;
  /** Places without a code by their names. */
  readonly undrawn: ReadonlyMap<string, UndrawnPlace>;
  readonly simplified: ReadonlyMap<string, string>;
}

/** Every name of every area by its key (normaliseName). Built once; about 20 000 keys. */
export function createNameIndex(gazetteer: Gazetteer): NameIndex {
  const entries = new Map<Adcode, GazetteerEntry>();
  const names = new Map<string, Reading[]>();
  const codes = new Map<string, Reading>();
  const divided = new Map<string, Adcode[]>();
  const toned = new Map<string, Reading[]>();

  const add = (key: string, reading: Reading) => {
    const known = names.get(key);
    if (!known) names.set(key, [reading]);
    else if (!known.some(({ adcode, strength }) => adcode === reading.adcode && strength <= reading.strength)) {
      known.push(reading);
    }
  };

  for (const entry of gazetteer.entries) {
    const { adcode } = entry;
    entries.set(adcode, entry);
    codes.set(adcode, { adcode, how: 'code', strength: OFFICIAL });
    if (entry.level === 'province') codes.set(`CN-${adcode.slice(0, 2)}`, { adcode, how: 'code', strength: OFFICIAL });
    add(entry.names.zh, { adcode, how: 'full-name', strength: OFFICIAL });
    add(entry.names.hant, { adcode, how: 'traditional', strength: OFFICIAL });
    for (const { text, bare } of shortNames(entry.names.zh)) {
      add(text, { adcode, how: 'short-name', strength: bare ? BARE : KINDED });
    }
    const hasPinyin = entry.aliases.some(({ how }) => how === 'pinyin');
    for (const key of latinKeys(entry.names.en)) {
      add(key, { adcode, how: hasPinyin ? 'english' : 'romanised', strength: BARE });
    }
    for (const key of englishOfOneSyllable(entry)) add(key, { adcode, how: 'english', strength: KINDED });
    for (const { text, how } of entry.aliases) {
      const isCode = /^\d{6}$/.test(text);
      if (how === 'toned') addTo(toned, tonedKey(text) ?? text, { adcode, how: 'pinyin', strength: BARE });
      else if (how === 'code') codes.set(text, { adcode, how, strength: OFFICIAL });
      else if (how === 'divided') addTo(divided, text, adcode);
      else if (isCode) codes.set(text, { adcode, how, strength: KINDED });
      else for (const [key, strength] of aliasKeys(text)) add(key, { adcode, how, strength });
    }
  }
  const undrawn = undrawnNames(gazetteer.undrawn);
  return { entries, names, codes, divided, toned, undrawn, simplified: gazetteer.simplified };
}

/** 台北市 is 台北, 臺北 and Taipei too; a later place never takes the name of an earlier. */
function undrawnNames(places: readonly UndrawnPlace[]): ReadonlyMap<string, UndrawnPlace> {
  const found = new Map<string, UndrawnPlace>();
  for (const place of places) {
    const { zh, hant, en } = place.names;
    const shorts = [zh, hant].map((name) => splitName(name).base);
    for (const name of [zh, hant, ...shorts, en, ...place.aliases]) {
      const key = normaliseName(name);
      if (key.length > 1 && !found.has(key)) found.set(key, place);
    }
  }
  return found;
}

/** 赵县 is written together, Zhaoxian; in English also as Zhao County. */
function englishOfOneSyllable({ names }: GazetteerEntry): readonly string[] {
  const { base, generic } = splitName(names.zh);
  const kind = ONE_SYLLABLE_KINDS[generic];
  if (base.length !== 1 || kind === undefined) return [];
  const key = normaliseName(names.en);
  return key.endsWith(kind.pinyin) ? [key.slice(0, -kind.pinyin.length) + kind.english] : [];
}

const ONE_SYLLABLE_KINDS: Readonly<Record<string, { readonly pinyin: string; readonly english: string }>> = {
  县: { pinyin: 'xian', english: 'county' },
  区: { pinyin: 'qu', english: 'district' },
};

/**
 * A Chinese alias with its kind is found without it too, where two characters are left: 襄樊 for 襄樊市. But not a 地区 of
 * former times, which was often called after what is a county today: 晋江地区, 建阳地区.
 */
function aliasKeys(text: string): readonly (readonly [key: string, strength: Strength])[] {
  if (!isHanKey(text)) return latinKeys(text).map((key) => [key, BARE] as const);
  const { base, generic } = splitName(text);
  const isKinded = generic !== '' || text.endsWith('州');
  if (!isKinded) return [[text, BARE]];
  return generic === '' || generic === '地区' || base.length < 2
    ? [[text, KINDED]]
    : [
        [text, KINDED],
        [base, BARE],
      ];
}

/** ü is also typed as v: Lvliang. */
function latinKeys(text: string): readonly string[] {
  const key = normaliseName(text);
  return /ü/i.test(text) ? [key, normaliseName(text.replaceAll(/ü/gi, 'v'))] : [key];
}
