import { type Adcode, type Level, levelOf } from '../area';
import { type FormerDivision, mayHoldAt } from '../formerDivisions';
import { replaceCharacters } from '../gazetteer';
import { LONGEST_CONTAINER, narrowed, separatedParts } from './combinedName';
import type { FormerIndex } from './formerIndex';
import { isInScope, type Scope } from './lookUp';
import type { NameIndex } from './nameIndex';
import { isHanKey, normaliseName } from './normaliseName';

/** What a name or code of another year meant: divisions that are told apart by what became of them. */
export type FormerReadings = readonly FormerDivision[];

/** The divisions that had a code, at the end of `year` where one is given. */
export function formerOfCode(former: FormerIndex, code: string, year: number | null): FormerReadings {
  return heldAt(former.codes.get(code) ?? [], year);
}

/** The divisions that had a name, in the scope or in what the name itself says that they lie in: 济宁市市中区. */
export function formerOfName(
  index: NameIndex,
  former: FormerIndex,
  text: string,
  scope: Scope,
  year: number | null,
): FormerReadings {
  const named = (key: string, within: Scope) =>
    heldAt(former.names.get(key) ?? [], year).filter((division) => liesIn(index, division, within));
  const parts = separatedParts(text).map((part) => spelt(index, part));
  const key = spelt(index, normaliseName(text));
  const direct = named(key, scope);
  if (direct.length > 0 || !isHanKey(key)) return direct;
  for (const [around, name] of pairsOf(parts, key)) {
    const found = narrowed(index, around, scope).flatMap((within) => named(name, within));
    if (found.length > 0) return [...new Set(found)];
  }
  return [];
}

/** 莱芜 of 2005 is 莱芜市: names without their kind, of a year that is given. */
export function formerOfBase(
  index: NameIndex,
  former: FormerIndex,
  text: string,
  scope: Scope,
  year: number,
): FormerReadings {
  const key = spelt(index, normaliseName(text));
  return heldAt(former.bases.get(key) ?? [], year).filter(
    (division) =>
      division.change !== 'alias' && liesIn(index, division, scope) && isOfLevel(division.adcode, scope.level),
  );
}

/** Ways to read a text as what a place lies in, and the place. */
function pairsOf(parts: readonly string[], key: string): readonly (readonly [around: string, name: string])[] {
  const separated = parts.length < 2 ? [] : [[parts.at(-2)!, parts.at(-1)!] as const];
  const joined: (readonly [string, string])[] = [];
  for (let length = Math.min(key.length - 2, LONGEST_CONTAINER); length >= 2; length--)
    joined.push([key.slice(0, length), key.slice(length)]);
  return [...separated, ...joined];
}

function heldAt(divisions: FormerReadings, year: number | null): FormerReadings {
  return year === null ? divisions : divisions.filter((division) => mayHoldAt(division, year));
}

/** By what became of it; where no list says, by the province that its code begins with. */
function liesIn(index: NameIndex, { heirs, adcode }: FormerDivision, scope: Scope): boolean {
  if (scope.province === null && scope.city === null) return true;
  const around = { ...scope, level: undefined };
  if (heirs.length > 0) return heirs.some((heir) => isInScope(index, heir, around));
  return adcode !== '' && adcode.startsWith((scope.city ?? scope.province ?? '').replace(/(?:00)+$/, ''));
}

function isOfLevel(adcode: Adcode, level: Level | undefined): boolean {
  return level === undefined || adcode === '' || levelOf(adcode) === level;
}

function spelt(index: NameIndex, key: string): string {
  return isHanKey(key) ? replaceCharacters(key, index.simplified) : key;
}
