import { addTo } from '../../text/groupBy';
import type { Adcode } from '../area';
import { isOneEditApart } from './isOneEditApart';
import { lookalikeSpellings } from './lookalikes';
import type { NameIndex } from './nameIndex';
import { isHanKey } from './normaliseName';
import { readRomanisedKinds } from './romanisedKinds';
import { splitName } from './splitName';

/** Finds the areas whose names a misspelt key nearly spells, nearest first. */
export type Suggester = (key: string) => readonly Adcode[];

/** Longer keys are sentences, not misspelt names. */
const LONGEST_KEY = 24;
const CACHE_SIZE = 5000;

/** How far off a suggestion is; those further off than the nearest kind are left out as noise beside it. */
const LOOKALIKE = 1;
const CUT_SHORT = 1;
const OTHER_KIND = 2;
const ONE_EDIT = 3;

/**
 * Names that differ by one character (SymSpell: the names are indexed by what is left after deleting any one character,
 * W. Garbe 2012), by their kind (东营县), that are cut short (大理白族), or by a character that looks like the right one (东菅).
 */
export function createSuggester(index: NameIndex): Suggester {
  const cache = new Map<string, readonly Adcode[]>();
  let spellings: Spellings | null = null;
  return (key) => {
    if (key.length < 2 || key.length > LONGEST_KEY) return [];
    const known = cache.get(key);
    if (known) return known;
    spellings ??= readSpellings(index);
    const nearest = ranked(isHanKey(key) ? distancesHan(key, spellings) : distancesRomanised(key, spellings));
    if (cache.size >= CACHE_SIZE) cache.clear();
    cache.set(key, nearest);
    return nearest;
  };
}

interface Spellings {
  /** Areas by the names that may be nearly spelt. */
  readonly names: ReadonlyMap<string, readonly Adcode[]>;
  /** Areas by their Chinese names without the kind. */
  readonly bases: ReadonlyMap<string, readonly Adcode[]>;
  /** Names by what is left of them after deleting a character; also by themselves. */
  readonly shortened: ReadonlyMap<string, readonly string[]>;
  /** Areas by what is left of the names of autonomous areas that are cut within the peoples: 大理白族. */
  readonly cut: ReadonlyMap<string, readonly Adcode[]>;
}

function readSpellings(index: NameIndex): Spellings {
  const names = new Map<string, Adcode[]>();
  const bases = new Map<string, Adcode[]>();
  const shortened = new Map<string, string[]>();
  const cut = new Map<string, Adcode[]>();
  for (const { adcode, names: own } of index.entries.values()) {
    const { base, generic } = splitName(own.zh);
    addTo(names, own.zh, adcode);
    if (generic.startsWith('自治') && base.length > 1) {
      for (let length = base.length + 1; length < own.zh.length; length++) addTo(cut, own.zh.slice(0, length), adcode);
    }
    if (base.length > 1) addTo(bases, base, adcode);
    // One character of two is half the name: everything with 东 in it would be near 东京.
    if (base.length > 2) addTo(names, base, adcode);
  }
  for (const [key, readings] of index.names) {
    if (key.length > 3 && !isHanKey(key)) for (const { adcode } of readings) addTo(names, key, adcode);
  }
  for (const name of names.keys()) for (const short of withOneLess(name)) addTo(shortened, short, name);
  return { names, bases, shortened, cut };
}

function distancesHan(key: string, { names, bases, shortened, cut }: Spellings): Map<Adcode, number> {
  const { base } = splitName(key);
  const distances = new Map<Adcode, number>();
  const note = (adcodes: readonly Adcode[] | undefined, distance: number) => {
    for (const adcode of adcodes ?? []) distances.set(adcode, Math.min(distance, distances.get(adcode) ?? distance));
  };
  for (const spelling of lookalikeSpellings(key)) note(names.get(spelling), LOOKALIKE);
  for (const spelling of lookalikeSpellings(base)) note(bases.get(spelling), LOOKALIKE);
  note(cut.get(key), CUT_SHORT);
  note(bases.get(base), OTHER_KIND);
  for (const name of namesOneEditFrom(key, shortened)) note(names.get(name), ONE_EDIT);
  return distances;
}

function distancesRomanised(key: string, { names, shortened }: Spellings): Map<Adcode, number> {
  const distances = new Map<Adcode, number>();
  const spellings = new Set([key, ...readRomanisedKinds(key).flatMap((kinded) => kinded.bases)]);
  for (const spelling of spellings) {
    if (spelling.length < 4) continue;
    for (const name of namesOneEditFrom(spelling, shortened)) {
      for (const adcode of names.get(name)!) distances.set(adcode, ONE_EDIT);
    }
  }
  return distances;
}

function namesOneEditFrom(key: string, shortened: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const near = new Set<string>();
  for (const short of withOneLess(key)) {
    for (const name of shortened.get(short) ?? []) if (isOneEditApart(key, name)) near.add(name);
  }
  return near;
}

/** The text itself, and what is left of it after deleting each of its characters. */
function withOneLess(text: string): readonly string[] {
  const shorter = new Set([text]);
  if (text.length > 2) {
    for (let index = 0; index < text.length; index++) shorter.add(text.slice(0, index) + text.slice(index + 1));
  }
  return [...shorter];
}

/** The nearest; of several the higher level first, as their codes end in zeros, then by code. */
function ranked(distances: ReadonlyMap<Adcode, number>): readonly Adcode[] {
  const nearest = Math.min(...distances.values());
  return [...distances]
    .filter(([, distance]) => distance === nearest)
    .map(([adcode]) => adcode)
    .sort((one, other) => zerosAtEnd(other) - zerosAtEnd(one) || Number(one) - Number(other));
}

function zerosAtEnd(adcode: Adcode): number {
  return adcode.endsWith('0000') ? 2 : adcode.endsWith('00') ? 1 : 0;
}
