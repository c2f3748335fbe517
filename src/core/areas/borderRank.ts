import { type Adcode, type Level, levelOf, parentAdcode, provinceAdcode } from './area';

/** What a border divides, from the finest to the heaviest. */
export type BorderRank = 'county' | 'prefecture' | 'province' | 'nation';

/**
 * What the border between two areas of a level divides.
 *
 * @param b null where nothing lies on the other side: the coast, or the nation's border.
 */
export function borderRank(level: Level, a: Adcode, b: Adcode | null): BorderRank {
  if (b === null) return 'nation';
  if (provinceAdcode(a) !== provinceAdcode(b)) return 'province';
  // What is a prefecture itself is divided from all others by a border of prefectures.
  const areCounties = level === 'county' && levelOf(a) === 'county' && levelOf(b) === 'county';
  return areCounties && parentAdcode(a) === parentAdcode(b) ? 'county' : 'prefecture';
}
