import { type Adcode, type Level, levelOf, ranksOf } from './area';

/**
 * Of areas that have figures, those that a map of a level shows: each at every level that it counts at. Prefectures
 * without counties, as Jiyuan, stand beside counties, but alone they make no map of counties.
 */
export function areasAtLevel(adcodes: readonly Adcode[], level: Level): readonly Adcode[] {
  if (level === 'county' && !adcodes.some((adcode) => levelOf(adcode) === 'county')) return [];
  return adcodes.filter((adcode) => ranksOf(adcode).includes(level));
}
