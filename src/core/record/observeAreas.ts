import { type Adcode, type Area, isAdcode } from '../areas/area';
import type { Observation } from './observation';
import { lastDayOf } from './period';

export const LAND_AREA_MEASURE = 'land-area';
export const BOUNDARIES_SOURCE = 'boundaries';

const ID_PREFIX = `${BOUNDARIES_SOURCE}-${LAND_AREA_MEASURE}-`;

/** The place of a figure that was computed here, by its id; null for any other id. */
export function placeOfComputedArea(id: string): Adcode | null {
  const adcode = id.startsWith(ID_PREFIX) ? id.slice(ID_PREFIX.length) : '';
  return isAdcode(adcode) ? adcode : null;
}

/**
 * The areas in km² that the boundaries give, as observations, so that land can be mapped and divided by like any other
 * measure. Nobody published them: `published` is empty. An area that stands in two lists (a municipality is both
 * province and prefecture) is observed once, one drawn as it was before not at all.
 *
 * @param date what the boundaries stand for: an ISO date, or its year or month only, and then their last day.
 */
export function observeAreas(areas: readonly Area[], date: string): readonly Observation[] {
  const day = lastDayOf(date);
  const observed = new Map<Adcode, Observation>();
  for (const { adcode, areaKm2, isFormerOutline } of areas) {
    if (!(Number.isFinite(areaKm2) && areaKm2 > 0)) {
      throw new RangeError(`observeAreas: the area of ${adcode} is ${areaKm2} km²`);
    }
    if (observed.has(adcode) || isFormerOutline === true) continue;
    observed.set(adcode, {
      id: `${ID_PREFIX}${adcode}`,
      source: BOUNDARIES_SOURCE,
      adcode,
      measure: LAND_AREA_MEASURE,
      value: areaKm2,
      unit: 'km2',
      comparator: 'none',
      period: { start: day, end: day },
      qualifier: 'none',
      scope: 'all',
      published: '',
      paragraphs: [],
      note: '由未化简的边界计算 | Computed from the boundary before simplification',
      file: '',
      line: 0,
    });
  }
  return [...observed.values()];
}
