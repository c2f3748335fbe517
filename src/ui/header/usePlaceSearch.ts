import { useCallback, useEffect, useMemo, useState } from 'react';
import { parentAdcode } from '../../domain/area';
import { loadPlaceSearch } from '../../state/loadPlaces';
import type { FoundPlace, PlaceSearch } from '../../state/placeSearch';
import { useAtlas } from '../AtlasContext';
import { areasByAdcode } from '../areasByAdcode';

export type SearchStatus =
  | { readonly is: 'idle' | 'loading' | 'ready' }
  | { readonly is: 'failed'; readonly reason: string };

/** The search over all names; they are fetched when `prepare` is first called, which is when the field is entered. */
export function usePlaceSearch(text: string): {
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
    const areas = areasByAdcode(geographies);
    loadPlaceSearch((adcode) => areas.has(adcode) || areas.has(parentAdcode(adcode) ?? '')).then((loaded) => {
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
  }, [isWanted, search, geographies]);

  const found = useMemo(() => search?.find(text) ?? [], [search, text]);
  const prepare = useCallback(() => setWanted(true), []);
  return { status, found, prepare };
}
