import { type Adcode, LEVELS, type Level, ranksOf } from '../../../core/areas/area';
import type { MatchReport } from './matchReport';

/** How many areas of a level have figures in a table, and how many there are. */
export interface AreaCount {
  readonly level: Level;
  readonly found: number;
  readonly all: number;
}

/** Of the level of the table; where each place is of its own, of those that it has places of. */
export function areaCounts({ level, matched, areasWithoutData }: MatchReport): readonly AreaCount[] {
  const found = [...new Set(matched.map(({ adcode }) => adcode))];
  const without = areasWithoutData.map(({ adcode }) => adcode);
  const counts = LEVELS.map((each): AreaCount => {
    const isOf = (adcode: Adcode) => ranksOf(adcode).includes(each);
    const count = found.filter(isOf).length;
    return { level: each, found: count, all: count + without.filter(isOf).length };
  });
  if (level !== 'each') return counts.filter((count) => count.level === level);
  return counts.filter((count) => found.some((adcode) => ranksOf(adcode)[0] === count.level));
}
