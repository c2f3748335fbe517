import { type Adcode, parentAdcode } from '../../../../core/areas/area';
import type { MatchedRow } from './joinReport';

/** 东城分局, without the city: many cities have one. */
export const LOOSE_BRANCH = /^[^省市州盟县区旗]{2,}分局$/;

/**
 * Matched rows of branch offices named without their city that do not lie where the table's other rows do: 东城分局 among
 * Dongying's is not that of Beijing's 东城区.
 *
 * @param cities that have a row of their own in the column; where there are some, all branches are theirs.
 */
export function looseBranches(matched: readonly MatchedRow[], cities: ReadonlySet<Adcode>): ReadonlySet<number> {
  const loose = matched.filter(({ how, text }) => how === 'office' && LOOSE_BRANCH.test(text));
  if (loose.length === 0) return new Set();
  const counts = new Map<Adcode, number>();
  for (const { adcode } of matched) counts.set(cityOf(adcode), (counts.get(cityOf(adcode)) ?? 0) + 1);
  const most = Math.max(...counts.values());
  const leading = [...counts].filter(([, count]) => count === most).map(([city]) => city);
  const homes = cities.size > 0 ? cities : new Set(leading.length === 1 ? leading : []);
  return new Set(loose.filter(({ adcode }) => !homes.has(cityOf(adcode))).map(({ row }) => row));
}

function cityOf(adcode: Adcode): Adcode {
  return parentAdcode(adcode) ?? adcode;
}
