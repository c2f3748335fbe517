import type { Readings } from './readings';

/**
 * How well what is typed fits a name, the best first: 0 all of it, 1 its beginning, 2 the initials of its first characters,
 * 3 a part of it, 4 initials within it.
 */
export type Fit = 0 | 1 | 2 | 3 | 4;

/** A name as it is compared with what is typed. */
export interface SearchName {
  readonly key: string;
  /** What each character of the key may be typed as; null where it is typed as it is written. */
  readonly syllables: readonly (readonly string[])[] | null;
}

/** Shorter parts would be found in nearly every name. */
const SHORTEST_PART = 2;

const ASCII = /^[ -~]*$/;
const LATIN = /^[a-z]+$/;

/** Lower case, simplified characters, no accents, spaces or punctuation: "Xī'ān" → "xian". */
export function searchKey(text: string, { simplified }: Pick<Readings, 'simplified'>): string {
  const lower = text.normalize('NFKD').toLowerCase();
  if (ASCII.test(lower)) return lower.replace(/[^a-z0-9]/g, '');
  let key = '';
  for (const character of lower.replace(/[^\p{L}\p{N}]/gu, '')) key += simplified.get(character) ?? character;
  return key;
}

export function searchName(text: string, readings: Readings): SearchName {
  const key = searchKey(text, readings);
  if (ASCII.test(key)) return { key, syllables: null };
  return { key, syllables: [...key].map((character) => readings.syllables.get(character) ?? [character]) };
}

/** How well a key fits a name; null where it does not. An empty key fits none. */
export function nameFit({ key: name, syllables }: SearchName, key: string): Fit | null {
  if (key === '') return null;
  const at = name.indexOf(key);
  if (at === 0) return key.length === name.length ? 0 : 1;
  const isPart = key.length >= SHORTEST_PART;
  const inside = at > 0 && isPart ? 3 : null;
  if (syllables === null || !LATIN.test(key)) return inside;
  return best(inside, readFit(syllables, key, isPart));
}

function readFit(syllables: readonly (readonly string[])[], key: string, isPart: boolean): Fit | null {
  let found: Fit | null = null;
  for (let start = 0; start < syllables.length; start += 1) {
    const read = readFrom(syllables, start, key, 0);
    if (read === null) continue;
    if (start === 0) {
      const isWhole = read.isInFull && read.end === syllables.length && read.isComplete;
      found = best(found, isWhole ? 0 : read.isInFull ? 1 : isPart ? 2 : null);
    } else if (isPart) found = best(found, read.isInFull ? 3 : 4);
  }
  return found;
}

interface Read {
  /** The character after the last that was read. */
  readonly end: number;
  /** Whether no character was read by its initial alone, but for one that is still being typed. */
  readonly isInFull: boolean;
  /** Whether the last one was read in full, too. */
  readonly isComplete: boolean;
}

/** Reads the rest of a key off the characters from one on, preferring whole syllables; null where it cannot be. */
function readFrom(syllables: readonly (readonly string[])[], at: number, key: string, from: number): Read | null {
  if (from === key.length) return { end: at, isInFull: true, isComplete: true };
  let found: Read | null = null;
  const rest = key.length - from;
  for (const syllable of syllables[at] ?? []) {
    if (syllable.charCodeAt(0) !== key.charCodeAt(from)) continue;
    if (key.startsWith(syllable, from)) found = better(found, readFrom(syllables, at + 1, key, from + syllable.length));
    else if (rest < syllable.length && syllable.startsWith(key.slice(from)))
      found = better(found, { end: at + 1, isInFull: true, isComplete: false });
    for (const initial of initialsOf(syllable)) {
      if (!key.startsWith(initial, from)) continue;
      const read = readFrom(syllables, at + 1, key, from + initial.length);
      if (read !== null) found = better(found, { ...read, isInFull: false, isComplete: false });
    }
    if (found?.isInFull && found.isComplete) break;
  }
  return found;
}

/** 中 is typed as z and as zh. */
function initialsOf(syllable: string): readonly string[] {
  const first = syllable.charAt(0);
  if (syllable.length < 2) return [];
  return syllable.charAt(1) === 'h' ? [first, syllable.slice(0, 2)] : [first];
}

function better(one: Read | null, other: Read | null): Read | null {
  if (one === null || other === null) return one ?? other;
  if (one.isInFull !== other.isInFull) return one.isInFull ? one : other;
  return one.isComplete || !other.isComplete ? one : other;
}

function best(one: Fit | null, other: Fit | null): Fit | null {
  if (one === null || other === null) return one ?? other;
  return one < other ? one : other;
}
