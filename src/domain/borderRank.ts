import { type Adcode, type Level, parentAdcode, provinceAdcode } from './area';

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
  return level === 'county' && parentAdcode(a) === parentAdcode(b) ? 'county' : 'prefecture';
}
