import { ranksOf } from '../../../src/core/areas/area';
import type { Gazetteer } from '../../../src/core/areas/gazetteer';

/**
 * Adcodes of all counties of a province that are in force at the gazetteer's date, known absences and prefectures without counties
 * among them.
 */
export function officialCounties({ entries }: Pick<Gazetteer, 'entries'>, province: string): ReadonlySet<string> {
  return new Set(
    entries
      .map(({ adcode }) => adcode)
      .filter((adcode) => adcode.startsWith(province.slice(0, 2)) && ranksOf(adcode).includes('county')),
  );
}
