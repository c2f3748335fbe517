import type { Adcode, Area } from '../domain/area';
import type { Boundaries } from '../domain/boundaries';

const known = new WeakMap<object, ReadonlyMap<Adcode, Area>>();

/**
 * Prefectures and provinces by their adcode. Municipalities stand in both lists; they are found as prefectures, which
 * is what can be selected.
 */
export function areasByAdcode(boundaries: Pick<Boundaries, 'areas' | 'provinces'>): ReadonlyMap<Adcode, Area> {
  let areas = known.get(boundaries);
  if (areas === undefined) {
    areas = new Map([...boundaries.provinces, ...boundaries.areas].map((area) => [area.adcode, area]));
    known.set(boundaries, areas);
  }
  return areas;
}
