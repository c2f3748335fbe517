import { type Adcode, type AreaNames, isProvinceAndPrefecture, type Level } from '../../core/areas/area';
import type { Gazetteer, GazetteerEntry } from '../../core/areas/gazetteer';
import { type Fit, nameFit, type SearchName, searchKey, searchName } from '../../core/text/nameFit';
import type { Readings } from '../../core/text/readings';

/** A place that a reader may mean. */
export interface FoundPlace {
  readonly adcode: Adcode;
  readonly level: Level;
  readonly names: AreaNames;
  /** Names of the areas around it, from the nearest up; empty for a province. */
  readonly within: readonly AreaNames[];
  /** The name that was found where it is none of the three: a former name, another spelling. */
  readonly foundBy: string | null;
  readonly fit: Fit;
}

export interface PlaceSearch {
  /**
   * The best matches, best first, as a text is typed; none for an empty text.
   *
   * @param isSought places that stand before others which fit as well.
   */
  find(text: string, limit?: number, isSought?: (adcode: Adcode) => boolean): readonly FoundPlace[];
}

interface IndexedPlace {
  readonly entry: GazetteerEntry;
  readonly names: readonly PlaceName[];
}

interface PlaceName extends SearchName {
  /** A name worth telling when the place was found by it: a former one, another spelling. */
  readonly otherName: string | null;
}

const RANK_OF_LEVEL: Readonly<Record<Level, number>> = { prefecture: 0, province: 1, county: 2 };

/**
 * Searches the gazetteer by Chinese name in either script, pinyin, initials, English name and code. A suggestion while
 * typing is no resolution: it shows several places and lets the reader choose.
 *
 * @param isSelectable whether the page can show a place of this adcode.
 */
export function createPlaceSearch(
  gazetteer: Gazetteer,
  isSelectable: (adcode: Adcode) => boolean,
  { syllables, simplified: others }: Readings,
): PlaceSearch {
  const readings = { syllables, simplified: new Map([...others, ...gazetteer.simplified]) };
  const byAdcode = new Map(gazetteer.entries.map((entry) => [entry.adcode, entry]));
  const places = gazetteer.entries.map((entry) => indexed(entry, readings));

  const around = (entry: GazetteerEntry): GazetteerEntry[] => {
    const parent = entry.parent === null ? undefined : byAdcode.get(entry.parent);
    return parent === undefined ? [] : [parent, ...around(parent)];
  };

  return {
    find(text, limit = 8, isSought = () => false) {
      const key = searchKey(text, readings);
      const found: { place: IndexedPlace; fit: Fit; foundBy: string | null; rank: number }[] = [];
      for (const place of places) {
        const match = bestMatch(place, key);
        if (match === null) continue;
        const { adcode, level } = place.entry;
        const rank = (isSought(adcode) ? 0 : 3) + (isProvinceAndPrefecture(adcode) ? 0 : RANK_OF_LEVEL[level]);
        found.push({ place, fit: match.fit, rank, foundBy: match.otherName });
      }
      found.sort((a, b) => a.fit - b.fit || a.rank - b.rank || (a.place.entry.adcode < b.place.entry.adcode ? -1 : 1));
      const results: FoundPlace[] = [];
      for (const { place, foundBy, fit } of found) {
        if (results.length === limit) break;
        const { adcode, level, names } = place.entry;
        if (!isSelectable(adcode)) continue;
        const within = around(place.entry).map((ancestor) => ancestor.names);
        results.push({ adcode, level, names, within, foundBy, fit });
      }
      return results;
    },
  };
}

function indexed({ adcode, names, aliases, ...entry }: GazetteerEntry, readings: Readings): IndexedPlace {
  const indexedNames: PlaceName[] = [names.zh, names.en, adcode].map((text) => ({
    ...searchName(text, readings),
    otherName: null,
  }));
  for (const { text, how } of aliases) {
    if (how === 'divided') continue;
    const isTold = how === 'former' || how === 'merged' || how === 'alias';
    // By the initials of a former name nobody looks for a place.
    indexedNames.push({ key: searchKey(text, readings), syllables: null, otherName: isTold ? text : null });
  }
  return { entry: { adcode, names, aliases, ...entry }, names: indexedNames };
}

function bestMatch(
  { names }: IndexedPlace,
  key: string,
): { readonly fit: Fit; readonly otherName: string | null } | null {
  let best: { fit: Fit; otherName: string | null } | null = null;
  for (const name of names) {
    const fit = nameFit(name, key);
    if (fit !== null && (best === null || fit < best.fit)) best = { fit, otherName: name.otherName };
  }
  return best;
}
