import type { Adcode, Area } from '../core/areas/area';
import type { Geographies } from '../core/areas/geography';

const known = new WeakMap<Geographies, ReadonlyMap<Adcode, Area>>();

/**
 * Areas of all levels by their adcode; counties once they have been loaded. What stands in two lists (a
 * municipality, a prefecture without counties) is found as a prefecture.
 */
export function areasByAdcode(geographies: Geographies): ReadonlyMap<Adcode, Area> {
  let areas = known.get(geographies);
  if (areas === undefined) {
    const { province, prefecture, county } = geographies;
    const all = [...province.areas, ...(county?.areas ?? []), ...prefecture.areas];
    areas = new Map(all.map((area) => [area.adcode, area]));
    known.set(geographies, areas);
  }
  return areas;
}
