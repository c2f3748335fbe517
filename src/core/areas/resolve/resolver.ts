/**
 * Resolving place names. The rules, in order:
 *
 * - A code of 2, 4, 6, 8, 9 or 12 digits, or of ISO 3166-2, means its area; a code of a former area the one that took its
 *   place. A township's code is no match: its county is suggested. Nor is one that a spreadsheet rounded (3.71E+05).
 * - Official names beat other names with their kind (恩施州, 莱芜市, Jilin City), which beat bare ones (恩施, Jilin).
 * - A level admits what counts at it (ranksOf): municipalities, Hong Kong, Macau, Taiwan and directly administered
 *   counties stand in a prefecture column. Without a level all are searched; chooseReadings.ts says which bare names
 *   then have one meaning (东营, 西安, 河北) and which stay ambiguous (吉林, 海南, 朝阳, 恩施).
 * - A province or city that is given and known has to contain the place; beside its own province a name means the part
 *   (吉林 in 吉林省 is the city). A city column's 市辖区 is no place, and is passed over.
 * - Tones decide where they are written (Shǎnxī), and a name in two scripts means what both of them mean.
 * - A place without a code (台北市) is known, so that it is taken for no other: `undrawn`.
 * - Offices stand for their place (济南市公安局, 历下分局), Corps divisions for the city that they are named with, and a
 *   name with what it contains (南阳（含邓州）) for itself.
 * - What is no name or code of today is looked up among those of other years, by its whole name; a year that is given
 *   decides which was meant then.
 * - What a name contradicts, or only resembles, is suggested and never applied. An area that was divided among several
 *   (巢湖市 as a prefecture) has no successor; those are suggested too.
 */
import { type Adcode, type Level, provinceAdcode } from '../area';
import type { FormerDivision } from '../formerDivisions';
import { type Gazetteer, replaceCharacters } from '../gazetteer';
import { formerKey, lookUpCombined, separatedParts } from './combinedName';
import { createFormerIndex } from './formerIndex';
import { EVERYWHERE, isInScope, lookUp, municipalPart, readingsOf, type Scope } from './lookUp';
import { lookUpToned } from './lookUpToned';
import { type FoundUndrawn, lookUpUndrawn } from './lookUpUndrawn';
import { lookUpInScripts, lookUpWritten, suggestWritten } from './lookUpWritten';
import { createNameIndex, type NameIndex, type Reading } from './nameIndex';
import { cellText, isHanKey, normaliseName } from './normaliseName';
import { type ParsedAdcode, parseAdcode } from './parseAdcode';
import type { PlaceCandidate, PlaceQuery, Resolution, ResolvedHow } from './resolution';
import { groupOf, resolveAt, resolveFormer, withFormer } from './resolveFormer';
import { createSuggester, type Suggester } from './suggest';
import { suggestCombined } from './suggestCombined';

/** Pure, and total: any input gives a Resolution. */
export type Resolver = (query: PlaceQuery) => Resolution;

const MOST_SUGGESTIONS = 5;
const CONTEXT_CACHE_SIZE = 10_000;
const ANSWER_CACHE_SIZE = 20_000;
/** Nothing in it can be a letter of a name. */
const FIGURE = /^[\d.,%+-]+$/;
const NO_PLACE: Resolution = { status: 'unmatched', suggestions: [] };

/**
 * Builds the index (some tens of milliseconds) once; resolving is then a few look-ups in maps.
 *
 * @param divisions those of other years, by which a name or code is known that is none of today.
 */
export function createResolver(gazetteer: Gazetteer, divisions: readonly FormerDivision[] = []): Resolver {
  const index = createNameIndex(gazetteer);
  const former = divisions.length === 0 ? null : createFormerIndex(divisions);
  const past = former && { index, former, candidate: (adcode: Adcode) => candidate(index, adcode) };
  const suggest = createSuggester(index);
  const containers = new Map<string, Container | null>();

  const containerOf = (value: unknown, level: Level, province: Adcode | null): Container | null => {
    const text = cellText(value);
    if (text === '') return null;
    const cacheKey = `${level} ${province} ${text}`;
    const known = containers.get(cacheKey);
    if (known !== undefined) return known;
    const found = findContainer(index, text, { ...EVERYWHERE, province, level });
    if (containers.size >= CONTEXT_CACHE_SIZE) containers.clear();
    containers.set(cacheKey, found);
    return found;
  };

  const answer = (text: string, { province: provinceCell, city: cityCell, level, at }: PlaceQuery): Resolution => {
    const province = containerOf(provinceCell, 'province', null)?.adcode ?? null;
    const inCity = containerOf(cityCell, 'prefecture', province);
    const city = inCity?.adcode ?? null;
    const scope: Scope =
      province === null && city === null && level === undefined
        ? EVERYWHERE
        : { province, city, level, formerCity: inCity?.formerKey ?? null };
    const code = parseAdcode(text);
    const now = code ? resolveCode(index, code, scope) : resolveName(index, suggest, text, scope);
    if (past === null) return now;
    if (at !== undefined) return resolveAt(past, text, code, scope, at, now);
    return now.status === 'unmatched' && now.undrawn === undefined
      ? (resolveFormer(past, text, code, scope) ?? now)
      : withFormer(past, text, code, scope, now);
  };
  // The same cells are looked up repeatedly while columns are recognised.
  const answers = new Map<string, Resolution>();
  return (query) => {
    const text = cellText(query.name);
    if (text === '' || (FIGURE.test(text) && parseAdcode(text) === null)) return NO_PLACE;
    const key = [text, query.level, cellText(query.province), cellText(query.city), query.at].join('\t');
    const known = answers.get(key);
    if (known !== undefined) return known;
    const found = answer(text, query);
    if (answers.size >= ANSWER_CACHE_SIZE) answers.clear();
    answers.set(key, found);
    return found;
  };
}

interface Container {
  readonly adcode: Adcode;
  /** The key of the name, where it is a former one. */
  readonly formerKey: string | null;
}

/** The one province or prefecture that a context cell names; null where it names none, or several. */
function findContainer(index: NameIndex, text: string, scope: Scope): Container | null {
  const code = parseAdcode(text);
  if (code) {
    const adcode = index.codes.get(code.adcode)?.adcode;
    if (adcode === undefined || code.precision === 'rounded') return null;
    const container = scope.level === 'province' ? provinceAdcode(adcode) : adcode;
    return isInScope(index, container, scope) ? { adcode: container, formerKey: null } : null;
  }
  const key = normaliseName(text);
  const direct = lookUp(index, key, scope);
  const found = direct.length > 0 ? direct : lookUpCombined(index, text, scope);
  return found.length === 1 ? { adcode: found[0]!.adcode, formerKey: formerKey(found[0]!, key) } : null;
}

function resolveCode(index: NameIndex, { adcode, precision }: ParsedAdcode, scope: Scope): Resolution {
  if (precision === 'rounded') return unmatched(index, []);
  const reading = index.codes.get(adcode);
  if (!reading) return unmatched(index, index.divided.get(adcode) ?? groupOf(index, adcode));
  if (precision !== 'exact' || !isInScope(index, reading.adcode, scope)) return unmatched(index, [reading.adcode]);
  return { status: 'matched', adcode: reading.adcode, how: reading.how as ResolvedHow };
}

function resolveName(index: NameIndex, suggest: Suggester, text: string, scope: Scope): Resolution {
  const key = normaliseName(text);
  if (!/\p{L}/u.test(key)) return { status: 'unmatched', suggestions: [] };
  const readings = lookUpToned(index, text, scope) ?? readingsOfName(index, text, key, scope);
  const undrawn = lookUpUndrawn(index, text, scope);
  if (undrawn !== null) return resolveUndrawn(index, undrawn, key, readings);
  const [only] = readings;
  if (only === undefined) return unmatchedName(() => unmatched(index, suggestions(index, suggest, text, key, scope)));
  if (readings.length === 1) return { status: 'matched', adcode: only.adcode, how: howOf(only, text) };
  return { status: 'ambiguous', candidates: byCode(readings).map((adcode) => candidate(index, adcode)) };
}

function readingsOfName(index: NameIndex, text: string, key: string, scope: Scope): readonly Reading[] {
  const direct = lookUp(index, key, scope);
  if (direct.length > 0) return direct;
  // 阿勒泰地区Altay is not the city of that name in it.
  const inScripts = lookUpInScripts(index, text, scope);
  if (inScripts.length > 0) return inScripts;
  const combined = lookUpCombined(index, text, scope);
  return combined.length > 0 ? combined : lookUpWritten(index, text, scope);
}

/**
 * 台北市 is no place of the mainland, nor is 新北 beside no province surely 新北区. An official name is the area's, as 连江县
 * is; but not in traditional characters, as Taiwan writes its own 連江縣.
 */
function resolveUndrawn(
  index: NameIndex,
  { place, isInside }: FoundUndrawn,
  key: string,
  readings: readonly Reading[],
): Resolution {
  const [only] = readings;
  if (isInside || only === undefined) return { status: 'unmatched', suggestions: [], undrawn: place };
  const isOfficial = readings.length === 1 && index.entries.get(only.adcode)?.names.zh === key;
  if (isOfficial) return { status: 'matched', adcode: only.adcode, how: 'full-name' };
  const candidates = byCode(readings).map((adcode) => candidate(index, adcode));
  return { status: 'ambiguous', candidates, undrawn: place };
}

/** Where English and pinyin are spelt alike, a capital tells them apart. */
function howOf({ how }: Reading, text: string): ResolvedHow {
  if (how !== 'romanised') return how;
  return /\p{Lu}/u.test(text) ? 'english' : 'pinyin';
}

function byCode(readings: readonly Reading[]): readonly Adcode[] {
  return readings.map(({ adcode }) => adcode).sort((one, other) => Number(one) - Number(other));
}

/** What the name means out of scope and the heirs of a divided area; else what it, or a part of it, resembles. */
function suggestions(index: NameIndex, suggest: Suggester, text: string, key: string, scope: Scope): readonly Adcode[] {
  const parts = separatedParts(text);
  const meant = [key, ...(parts.length > 1 ? parts : [])].flatMap((part) => [
    ...byCode(readingsOf(index, part)),
    ...(index.divided.get(part) ?? []),
    ...(index.divided.get(municipalPart(index, part, scope) ?? '') ?? []),
  ]);
  const spelt = isHanKey(key) ? replaceCharacters(key, index.simplified) : key;
  if (meant.length === 0) meant.push(...suggestWritten(index, text));
  if (parts.length <= 1) {
    if (meant.length > 0) return [...new Set(meant)];
    const near = suggest(spelt).filter((adcode) => isInScope(index, adcode, scope));
    if (near.length > 0) return near;
  }
  const nearParts = suggestCombined(index, suggest, text, spelt, scope);
  return [...new Set(nearParts.length > 0 ? nearParts : meant)];
}

function unmatched(index: NameIndex, adcodes: readonly Adcode[]): Resolution & { readonly status: 'unmatched' } {
  const nearest = adcodes.slice(0, MOST_SUGGESTIONS);
  return { status: 'unmatched', suggestions: nearest.map((adcode) => candidate(index, adcode)) };
}

/** Most who ask want to know whether a text is a place, and not what it resembles, which takes longer. */
function unmatchedName(find: () => Resolution & { readonly status: 'unmatched' }): Resolution {
  let found: readonly PlaceCandidate[] | null = null;
  return {
    status: 'unmatched',
    get suggestions() {
      found ??= find().suggestions;
      return found;
    },
  };
}

function candidate(index: NameIndex, adcode: Adcode): PlaceCandidate {
  const entry = index.entries.get(adcode);
  if (!entry) throw new Error(`The gazetteer's index names ${adcode}, which it does not hold.`);
  return { adcode, level: entry.level, names: entry.names, province: provinceAdcode(adcode) };
}
