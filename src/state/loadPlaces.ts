import type { Adcode, AreaNames } from '../core/areas/area';
import type { Fetched } from '../data/fetchFile';
import { loadGazetteer } from '../data/loadGazetteer';
import { loadReadings } from '../data/loadReadings';
import { createPlaceSearch, type PlaceSearch } from './search/placeSearch';

/** The search over all places of which the map has an area, or an area around them. */
export async function loadPlaceSearch(isSelectable: (adcode: Adcode) => boolean): Promise<Fetched<PlaceSearch>> {
  const [gazetteer, readings] = await Promise.all([loadGazetteer(), loadReadings()]);
  return gazetteer.ok ? { ok: true, value: createPlaceSearch(gazetteer.value, isSelectable, readings) } : gazetteer;
}

/** Names of all areas, counties among them, which the boundaries do not hold; empty where they could not be loaded. */
export async function loadAreaNames(): Promise<ReadonlyMap<Adcode, AreaNames>> {
  const gazetteer = await loadGazetteer();
  return new Map(gazetteer.ok ? gazetteer.value.entries.map(({ adcode, names }) => [adcode, names]) : []);
}
