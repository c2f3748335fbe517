import { type Gazetteer, replaceCharacters, type UndrawnPlace } from '../gazetteer';
import { separatedParts } from './combinedName';
import { lookUp, type Scope } from './lookUp';
import type { NameIndex } from './nameIndex';
import { isHanKey, normaliseName } from './normaliseName';

/** A place without a code that a name means, and whether it says, or its row, what the place lies in. */
export interface FoundUndrawn {
  readonly place: UndrawnPlace;
  readonly isInside: boolean;
}

/** Nearly every name says nothing of it. */
const SAYS_WHERE = /[台臺]|taiwan/i;

const ENGLISH_KIND = /(?<=.{2})(?:specialmunicipality|municipality|city|county|shih?|hsien|xian)$/;

/** 台北市, 臺灣省臺北市, "Taipei City, Taiwan"; null beside another province. */
export function lookUpUndrawn(index: NameIndex, text: string, scope: Scope): FoundUndrawn | null {
  const parts = separatedParts(text);
  const whole = spelt(index, normaliseName(text));
  const direct = find(index, whole);
  const outer = scope.city ?? scope.province;
  const fits = (place: UndrawnPlace) => outer === null || outer === place.within;
  if (direct !== null) return fits(direct) ? { place: direct, isInside: outer !== null } : null;
  if (!SAYS_WHERE.test(text)) return null;
  for (const { name, around } of combinations(parts, whole, text)) {
    const place = find(index, spelt(index, name));
    if (place === null || !fits(place)) continue;
    const containers = lookUp(index, around, { ...scope, province: null, city: null, level: 'province' });
    if (containers.some(({ adcode }) => adcode === place.within)) return { place, isInside: true };
  }
  return null;
}

/** Ways to read a text as a place and what it lies in. */
function combinations(parts: readonly string[], whole: string, text: string) {
  const words = text.split(/\s+/).map(normaliseName);
  const pairs = parts.length === 2 ? [parts] : words.length > 1 ? [[words.slice(0, -1).join(''), words.at(-1)!]] : [];
  const separated = pairs.flatMap(([first = '', last = '']) => [
    { name: first, around: last },
    { name: last, around: first },
  ]);
  const joined = [3, 2].map((length) => ({ name: whole.slice(length), around: whole.slice(0, length) }));
  return isHanKey(whole) ? [...separated, ...joined] : separated;
}

function find(index: NameIndex, key: string): UndrawnPlace | null {
  return index.undrawn.get(key) ?? index.undrawn.get(key.replace(ENGLISH_KIND, '')) ?? null;
}

function spelt(index: Pick<Gazetteer, 'simplified'>, key: string): string {
  return isHanKey(key) ? replaceCharacters(key, index.simplified) : key;
}
