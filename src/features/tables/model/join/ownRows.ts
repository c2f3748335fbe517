import { type Adcode, type Level, levelOf, parentAdcode, provinceAdcode } from '../../../../core/areas/area';
import { normaliseName } from '../../../../core/areas/resolve/normaliseName';
import type { PlaceCandidate } from '../../../../core/areas/resolve/resolution';
import type { Resolver } from '../../../../core/areas/resolve/resolver';
import { splitName } from '../../../../core/areas/resolve/splitName';
import type { MatchedRow, SetAsideRow } from './joinReport';
import { CITY_HEADING } from './placeHeadings';

/** The levels above one, the nearest first. */
export const LEVELS_ABOVE: Readonly<Record<Level, readonly Level[]>> = {
  province: [],
  prefecture: ['province'],
  county: ['prefecture', 'province'],
};

/** Beside so many of its neighbours a 吉林 is the city, also in a list that begins with 北京. */
const NEIGHBOURS_OF_CITY = 3;
const ENGLISH_KIND = /(?:city|prefecture|county|district|league|banner)$/;

/**
 * Matched rows that may as well be the own row of an area above, whose bare name they share: 吉林 and 海南 where provinces
 * stand in the column, 南昌 where 南昌县's neighbours are written with their kind. With what each may also mean.
 *
 * @param heading of the places.
 * @param isInContext whether a column beside says what a row lies in.
 */
export function ownRows(
  matched: readonly MatchedRow[],
  setAside: readonly SetAsideRow[],
  level: Level,
  heading: string,
  isInContext: (row: number) => boolean,
  resolve: Resolver,
): ReadonlyMap<number, PlaceCandidate> {
  const above = LEVELS_ABOVE[level];
  const areaAbove = (name: string): { readonly adcode: Adcode; readonly level: Level } | null => {
    for (const each of above) {
      const resolution = resolve({ name, level: each });
      if (resolution.status === 'matched') return { adcode: resolution.adcode, level: each };
    }
    return null;
  };
  const rowsAbove = setAside.filter(({ rule }) => rule === 'higher-level');
  const levelsOf = (rows: readonly SetAsideRow[]) => new Set(rows.map(({ text }) => areaAbove(text)?.level));
  const alone = levelsOf(rowsAbove);
  // Beside its province a bare name is the province only where others are written so: 辽宁, 辽宁 and 吉林, 吉林.
  const inContext = levelsOf(rowsAbove.filter(({ row, text }) => isInContext(row) && isBare(text)));
  const siblings = siblingsByParent(matched);
  const firstRow = Math.min(...matched.map(({ row }) => row));
  // 北京 may stand for a province and for a city, and so may what stands beside it.
  const isBesideBoth = matched.some(({ adcode }) => levelOf(adcode) === 'province');
  /**
   * 海南 where nothing else lies in 青海, 吉林 above the cities of 吉林 alone, and either beside 北京 with hardly any of its
   * neighbours.
   */
  const mayBeProvince = (row: number, adcode: Adcode, province: Adcode, others: readonly MatchedRow[]): boolean => {
    const isAmongBoth = isBesideBoth && others.length < NEIGHBOURS_OF_CITY;
    if (provinceAdcode(adcode) !== province) return others.length === 0 || isAmongBoth;
    if (CITY_HEADING.test(heading)) return false;
    const isOfIts = (each: MatchedRow) => provinceAdcode(each.adcode) === province;
    return isAmongBoth || (row === firstRow && others.length > 0 && matched.every(isOfIts));
  };
  const doubtful = new Map<number, PlaceCandidate>();
  for (const { row, text, adcode, how } of matched) {
    if (how === 'code' || how === 'full-name') continue;
    const whole = areaAbove(text);
    if (whole === null || whole.adcode === adcode) continue;
    const isAmongThem = (isInContext(row) ? inContext : alone).has(whole.level);
    const others = (siblings.get(parentAdcode(adcode)) ?? []).filter((other) => other.adcode !== adcode);
    const isWrittenOtherwise = others.length > 0 && !others.some(({ text: other }) => isBare(other));
    const isAlone = !isInContext(row) && whole.level === 'province' && mayBeProvince(row, adcode, whole.adcode, others);
    if (!isAmongThem && !isWrittenOtherwise && !isAlone) continue;
    // It does not exist at its own level, so the code decides.
    const resolution = resolve({ name: whole.adcode, level });
    const candidate = resolution.status === 'unmatched' ? resolution.suggestions[0] : undefined;
    if (candidate !== undefined) doubtful.set(row, candidate);
  }
  return doubtful;
}

function siblingsByParent(matched: readonly MatchedRow[]): ReadonlyMap<Adcode | null, readonly MatchedRow[]> {
  const siblings = new Map<Adcode | null, MatchedRow[]>();
  for (const match of matched) {
    if (match.how === 'code') continue;
    const parent = parentAdcode(match.adcode);
    const known = siblings.get(parent);
    if (known) known.push(match);
    else siblings.set(parent, [match]);
  }
  return siblings;
}

function isBare(text: string): boolean {
  const key = normaliseName(text);
  return splitName(key).generic === '' && !ENGLISH_KIND.test(key);
}
