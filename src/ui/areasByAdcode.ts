import type { Adcode, Area } from '../core/areas/area';
import type { Geographies } from '../core/areas/geography';
import { keptBy } from '../core/text/keptBy';

/**
 * Areas of all levels by their adcode; counties once they have been loaded. What stands in two lists (a
 * municipality, a prefecture without counties) is found as a prefecture.
 */
export const areasByAdcode = keptBy(({ province, prefecture, county }: Geographies): ReadonlyMap<Adcode, Area> => {
  const all = [...province.areas, ...(county?.areas ?? []), ...prefecture.areas];
  return new Map(all.map((area) => [area.adcode, area]));
});
