/**
 * The gazetteer: every area's code, names, parent and other names, in the form that places are resolved from.
 *
 * A `Gazetteer` is plain data. Its file (`packGazetteer`) leaves out what can be derived: level and parent follow from
 * the code, traditional names from a table of characters, short names from the full ones (resolve/shortNames.ts).
 */
import { type Adcode, type AreaNames, type Level, levelOf, parentAdcode } from './area';

/**
 * What kind of other name an alias is. `divided`: a former area whose ground several areas share; never applied.
 * `toned`: the pinyin with its tones, where they tell it from another area's (Shǎnxī). `code`: that of another list (CN-91).
 */
type AliasKind = 'alias' | 'pinyin' | 'english' | 'former' | 'merged' | 'divided' | 'toned' | 'code';

export interface GazetteerAlias {
  /** A name, or a former six-digit code. */
  readonly text: string;
  readonly how: AliasKind;
}

export interface GazetteerEntry {
  readonly adcode: Adcode;
  readonly level: Level;
  readonly names: AreaNames;
  /** Adcode of the area one level up; null for a province. */
  readonly parent: Adcode | null;
  readonly aliases: readonly GazetteerAlias[];
}

/** A place without a code, of which nobody here has boundaries: a county or city of Taiwan. */
export interface UndrawnPlace {
  /** The area that it lies in. */
  readonly within: Adcode;
  readonly names: AreaNames;
  /** Other names, of any script. */
  readonly aliases: readonly string[];
}

export interface Gazetteer {
  /** The year whose divisions these are. */
  readonly edition: string;
  /** In ascending order of code. */
  readonly entries: readonly GazetteerEntry[];
  /** Known by name, so that none is taken for another place. */
  readonly undrawn: readonly UndrawnPlace[];
  /** Traditional and variant characters, each with the simplified one that stands in the official names. */
  readonly simplified: ReadonlyMap<string, string>;
}

/** The gazetteer as a file. */
export interface GazetteerFile {
  readonly version: 1;
  readonly edition: string;
  /** Pairs of characters, simplified then traditional; the first pair of a simplified character makes its names. */
  readonly characters: string;
  /** A line for each entry, its fields separated by tabs: code less the one before, zh, en, hant or "", aliases. */
  readonly areas: string;
  /** A line for each undrawn place, its fields separated by tabs: code of the area around it, zh, hant, en, other names. */
  readonly undrawn?: string;
}

const KIND_LETTERS: Readonly<Record<AliasKind, string>> = {
  alias: 'a',
  pinyin: 'p',
  english: 'e',
  former: 'f',
  merged: 'm',
  divided: 'd',
  toned: 't',
  code: 'c',
};

/** Entries must be in ascending order of code. `characters` as in the file. */
export function packGazetteer(
  edition: string,
  entries: readonly Pick<GazetteerEntry, 'adcode' | 'names' | 'aliases'>[],
  characters: string,
  undrawn: readonly UndrawnPlace[] = [],
): GazetteerFile {
  const { traditional } = readCharacters(characters);
  let last = 0;
  const lines = entries.map(({ adcode, names, aliases }) => {
    const step = Number(adcode) - last;
    if (!(step > 0)) throw new Error(`Gazetteer entries are not in ascending order at ${adcode}.`);
    last = Number(adcode);
    const hant = names.hant === replaceCharacters(names.zh, traditional) ? '' : names.hant;
    const fields = [step, names.zh, names.en, hant, ...aliases.map(({ text, how }) => KIND_LETTERS[how] + text)];
    return fields.join('\t').trimEnd();
  });
  const others = undrawn.map(({ within, names, aliases }) =>
    [within, names.zh, names.hant, names.en, ...aliases].join('\t'),
  );
  return {
    version: 1,
    edition,
    characters,
    areas: lines.join('\n'),
    ...(others.length > 0 && { undrawn: others.join('\n') }),
  };
}

/** @throws when the file is of another version or damaged, naming the line. */
export function unpackGazetteer(file: GazetteerFile): Gazetteer {
  if (file.version !== 1) throw new Error(`Gazetteer of version ${file.version}: only version 1 is known.`);
  const { simplified, traditional } = readCharacters(file.characters);
  const kinds = new Map(Object.entries(KIND_LETTERS).map(([kind, letter]) => [letter, kind as AliasKind]));
  let code = 0;
  const entries = file.areas.split('\n').map((line, index): GazetteerEntry => {
    const [step, zh, en, hant, ...aliases] = line.split('\t');
    code += Number(step);
    if (!zh || en === undefined || !(code >= 100000 && code <= 999999)) {
      throw new Error(`Gazetteer line ${index + 1} is damaged: "${line}".`);
    }
    const adcode = String(code);
    return {
      adcode,
      level: levelOf(adcode),
      names: { zh, hant: hant || replaceCharacters(zh, traditional), en },
      parent: parentAdcode(adcode),
      aliases: aliases.map((alias) => ({ text: alias.slice(1), how: kinds.get(alias.charAt(0)) ?? 'alias' })),
    };
  });
  return { edition: file.edition, entries, undrawn: unpackUndrawn(file.undrawn), simplified };
}

function unpackUndrawn(lines = ''): readonly UndrawnPlace[] {
  if (lines === '') return [];
  return lines.split('\n').map((line) => {
    const [within = '', zh = '', hant = '', en = '', ...aliases] = line.split('\t');
    return { within, names: { zh, hant, en }, aliases };
  });
}

/** Each character replaced by its entry in the table, where it has one. */
export function replaceCharacters(text: string, table: ReadonlyMap<string, string>): string {
  let replaced = '';
  for (const character of text) replaced += table.get(character) ?? character;
  return replaced;
}

function readCharacters(characters: string) {
  const simplified = new Map<string, string>();
  const traditional = new Map<string, string>();
  for (let index = 0; index + 1 < characters.length; index += 2) {
    const plain = characters.charAt(index);
    const variant = characters.charAt(index + 1);
    simplified.set(variant, plain);
    if (!traditional.has(plain)) traditional.set(plain, variant);
  }
  return { simplified, traditional };
}
