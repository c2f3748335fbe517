import type { Adcode, AreaNames, Level } from '../core/areas/area';
import { type Gazetteer, type GazetteerEntry, replaceCharacters } from '../core/areas/gazetteer';

/** A place that a reader may mean. */
export interface FoundPlace {
  readonly adcode: Adcode;
  readonly level: Level;
  readonly names: AreaNames;
  /** Names of the areas around it, from the nearest up; empty for a province. */
  readonly within: readonly AreaNames[];
  /** The name that was found where it is none of the three: a former name, another spelling. */
  readonly foundBy: string | null;
}

export interface PlaceSearch {
  /** The best matches, best first, as a text is typed; none for an empty text. */
  find(text: string, limit?: number): readonly FoundPlace[];
}

interface IndexedPlace {
  readonly entry: GazetteerEntry;
  readonly keys: readonly SearchKey[];
}

interface SearchKey {
  readonly key: string;
  /** A name worth telling when the place was found by it: a former one, another spelling. */
  readonly otherName: string | null;
}

const RANK_OF_LEVEL: Readonly<Record<Level, number>> = { prefecture: 0, province: 1, county: 2 };
/** Whole name, beginning of a name, somewhere inside. */
const MATCHES = 3;

/**
 * Searches the gazetteer by Chinese name in either script, pinyin, English name and code. A suggestion while typing is
 * no resolution: it shows several places and lets the reader choose.
 *
 * @param isSelectable whether the page can show a place of this adcode.
 */
export function createPlaceSearch(gazetteer: Gazetteer, isSelectable: (adcode: Adcode) => boolean): PlaceSearch {
  const byAdcode = new Map(gazetteer.entries.map((entry) => [entry.adcode, entry]));
  const places = gazetteer.entries.map((entry) => indexed(entry, gazetteer.simplified));

  const around = (entry: GazetteerEntry): GazetteerEntry[] => {
    const parent = entry.parent === null ? undefined : byAdcode.get(entry.parent);
    return parent === undefined ? [] : [parent, ...around(parent)];
  };

  return {
    find(text, limit = 8) {
      const query = keyOf(text, gazetteer.simplified);
      if (query === '') return [];
      const found: { place: IndexedPlace; rank: number; foundBy: string | null }[] = [];
      for (const place of places) {
        const match = bestMatch(place, query);
        if (match === null) continue;
        const rank = match.quality * MATCHES + RANK_OF_LEVEL[place.entry.level];
        found.push({ place, rank, foundBy: match.otherName });
      }
      found.sort((a, b) => a.rank - b.rank || (a.place.entry.adcode < b.place.entry.adcode ? -1 : 1));
      const results: FoundPlace[] = [];
      for (const { place, foundBy } of found) {
        if (results.length === limit) break;
        const { adcode, level, names } = place.entry;
        if (!isSelectable(adcode)) continue;
        const within = around(place.entry).map((ancestor) => ancestor.names);
        results.push({ adcode, level, names, within, foundBy });
      }
      return results;
    },
  };
}

function indexed(entry: GazetteerEntry, simplified: ReadonlyMap<string, string>): IndexedPlace {
  const { adcode, names, aliases } = entry;
  const keys: SearchKey[] = [names.zh, names.en, adcode].map((text) => ({
    key: keyOf(text, simplified),
    otherName: null,
  }));
  for (const { text, how } of aliases) {
    if (how === 'divided') continue;
    const isTold = how === 'former' || how === 'merged' || how === 'alias';
    keys.push({ key: keyOf(text, simplified), otherName: isTold ? text : null });
  }
  return { entry, keys };
}

/** 0 for a whole name, 1 for the beginning of one, 2 for a part (of two characters at least). */
function bestMatch(
  { keys }: IndexedPlace,
  query: string,
): { readonly quality: number; readonly otherName: string | null } | null {
  let best: { quality: number; otherName: string | null } | null = null;
  for (const { key, otherName } of keys) {
    const at = key.indexOf(query);
    if (at < 0 || (at > 0 && query.length < 2)) continue;
    const quality = at > 0 ? 2 : key.length === query.length ? 0 : 1;
    if (best === null || quality < best.quality) best = { quality, otherName };
  }
  return best;
}

/** Lower case, simplified characters, no accents, spaces or punctuation: "Xī'ān" → "xian". */
function keyOf(text: string, simplified: ReadonlyMap<string, string>): string {
  const plain = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
  return replaceCharacters(plain, simplified);
}
