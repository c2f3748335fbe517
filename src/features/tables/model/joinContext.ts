import { type Adcode, type Level, provinceAdcode, ranksOf } from '../../../core/areas/area';
import type { FormerDivision } from '../../../core/areas/formerDivisions';
import type { Gazetteer } from '../../../core/areas/gazetteer';
import { createResolver } from '../../../core/areas/resolve/resolver';
import type { JoinableArea } from './join/joinReport';
import type { JoinContext } from './read/placeRows';

/** Which areas the map has shapes of. */
export interface DrawnAreas {
  /** Provinces and prefectures. */
  readonly national: readonly Adcode[];
  /** Provinces whose counties can be drawn. */
  readonly countyProvinces: readonly Adcode[];
  /** Counties of theirs that cannot. */
  readonly undrawnCounties?: readonly Adcode[];
}

/** What a reader's tables are joined to: the places of the gazetteer, those of other years where they are given, and the areas that can be drawn. */
export function createJoinContext(
  gazetteer: Gazetteer,
  { national, countyProvinces, undrawnCounties = [] }: DrawnAreas,
  former: readonly FormerDivision[] = [],
): JoinContext {
  const drawn = new Set(national);
  const undrawn = new Set(undrawnCounties);
  const isDrawn = (adcode: Adcode, level: Level) =>
    drawn.has(adcode) ||
    (level === 'county' && countyProvinces.includes(provinceAdcode(adcode)) && !undrawn.has(adcode));
  const known = new Map<Level, readonly JoinableArea[]>();
  return {
    resolve: createResolver(gazetteer, former),
    areasOf(level) {
      const areas =
        known.get(level) ??
        gazetteer.entries
          .filter(({ adcode }) => ranksOf(adcode).includes(level) && isDrawn(adcode, level))
          .map(({ adcode, names }) => ({ adcode, names }));
      known.set(level, areas);
      return areas;
    },
  };
}
