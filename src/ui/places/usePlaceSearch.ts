import { useCallback, useEffect, useMemo, useState } from 'react';
import { type Adcode, type Level, parentAdcode, ranksOf } from '../../core/areas/area';
import type { Geographies } from '../../core/areas/geography';
import { loadPlaceSearch } from '../../state/loadPlaces';
import type { FoundPlace, PlaceSearch } from '../../state/search/placeSearch';
import { useAtlas } from '../AtlasContext';
import { areasByAdcode } from '../areasByAdcode';

const MOST_FOUND = 8;

export type SearchStatus =
  | { readonly is: 'idle' | 'loading' | 'ready' }
  | { readonly is: 'failed'; readonly reason: string };

interface PlaceSearchOptions {
  /** Only areas of it that can be drawn; without one, all places of which the map has an area around them. */
  readonly level?: Level | undefined;
  /** Places that stand before others which fit as well. */
  readonly isSought?: (adcode: Adcode) => boolean;
}

/**
 * The search over all names; they are fetched when `prepare` is first called, which is when the field is entered.
 *
 * @param text what is typed.
 */
export function usePlaceSearch(
  text: string,
  { level, isSought }: PlaceSearchOptions = {},
): {
  readonly status: SearchStatus;
  readonly found: readonly FoundPlace[];
  prepare(): void;
} {
  const geographies = useAtlas(({ data }) => data.geographies);
  const [isWanted, setWanted] = useState(false);
  const [status, setStatus] = useState<SearchStatus>({ is: 'idle' });
  const [search, setSearch] = useState<PlaceSearch | null>(null);

  useEffect(() => {
    if (!isWanted || search !== null) return;
    let isCurrent = true;
    setStatus({ is: 'loading' });
    const isOffered = level === undefined ? isWithinMap(geographies) : isOfLevel(geographies, level);
    loadPlaceSearch(isOffered).then((loaded) => {
      if (!isCurrent) return;
      if (loaded.ok) {
        setSearch(loaded.value);
        setStatus({ is: 'ready' });
      } else {
        setStatus({ is: 'failed', reason: loaded.reason });
        setWanted(false);
      }
    });
    return () => {
      isCurrent = false;
    };
  }, [isWanted, search, geographies, level]);

  const found = useMemo(() => search?.find(text, MOST_FOUND, isSought) ?? [], [search, text, isSought]);
  const prepare = useCallback(() => setWanted(true), []);
  return { status, found, prepare };
}

function isWithinMap(geographies: Geographies): (adcode: Adcode) => boolean {
  const areas = areasByAdcode(geographies);
  return (adcode) => areas.has(adcode) || areas.has(parentAdcode(adcode) ?? '');
}

/** Of a level whose shapes have not come, every area. */
function isOfLevel(geographies: Geographies, level: Level): (adcode: Adcode) => boolean {
  const geography = geographies[level];
  if (geography === null) return (adcode) => ranksOf(adcode).includes(level);
  const areas = new Set(geography.areas.map(({ adcode }) => adcode));
  return (adcode) => areas.has(adcode);
}
