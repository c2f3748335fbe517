import { keptBy } from '../text/keptBy';
import type { Adcode } from './area';
import type { BorderRank } from './borderRank';
import type { Geography } from './geography';
import { collectionOf } from './topology';
import { type ArcSides, arcRanks, arcSides, type WorldArcs, worldArcs } from './worldArcs';

/** The areas of a level as arcs that are ready to be drawn, and what each arc divides. */
export interface RankedArcs {
  readonly areas: WorldArcs;
  readonly sides: ArcSides;
  readonly borders: Readonly<Record<BorderRank, readonly number[]>>;
}

/** Computed once for a geography. */
export const rankedArcs = keptBy(({ topology, object, level }: Geography): RankedArcs => {
  const areas = worldArcs(topology, object);
  const adcodes = collectionOf(topology, object).geometries.map(({ id }): Adcode => String(id));
  const borders: Record<BorderRank, number[]> = { county: [], prefecture: [], province: [], nation: [] };
  const sides = arcSides(areas);
  for (const [arc, of] of arcRanks(sides, level, adcodes).entries()) if (of !== null) borders[of].push(arc);
  return { areas, sides, borders };
});
