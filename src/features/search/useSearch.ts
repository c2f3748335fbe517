import { useEffect, useMemo, useState } from 'react';
import type { Adcode } from '../../core/areas/area';
import { publishedCounts } from '../../core/record/publishedCounts';
import { NO_READINGS, type Readings } from '../../core/text/readings';
import { loadReadings } from '../../data/loadReadings';
import { createSubjectSearch } from '../../state/search/subjectSearch';
import { useAtlas } from '../../ui/AtlasContext';
import { type SearchStatus, usePlaceSearch } from '../../ui/places/usePlaceSearch';
import { groupResults, type ResultGroup } from './searchResults';

interface Search {
  /** Of the names of places; themes and measures are at hand. */
  readonly status: SearchStatus;
  readonly groups: readonly ResultGroup[];
  prepare(): void;
}

/** Searches places, themes, measures and layers; what names are read like is fetched when `prepare` is first called. */
export function useSearch(text: string): Search {
  const data = useAtlas((atlas) => atlas.data);
  const [isWanted, setWanted] = useState(false);
  const [readings, setReadings] = useState<Readings>(NO_READINGS);
  const counts = publishedCounts(data.record);
  const isSought = useMemo(() => (adcode: Adcode) => (counts.get(adcode) ?? 0) > 0, [counts]);
  const places = usePlaceSearch(text, { isSought });
  const subjects = useMemo(() => (isWanted ? createSubjectSearch(data, readings) : null), [data, readings, isWanted]);

  useEffect(() => {
    if (!isWanted) return;
    let isCurrent = true;
    loadReadings().then((loaded) => {
      if (isCurrent) setReadings(loaded);
    });
    return () => {
      isCurrent = false;
    };
  }, [isWanted]);

  // Not before place names are loaded: results must not change between typing and Enter.
  const isReady = places.status.is === 'ready' || places.status.is === 'failed';
  const groups = useMemo(
    () => (subjects === null || !isReady ? [] : groupResults(places.found, subjects.find(text), isSought)),
    [places.found, subjects, isReady, text, isSought],
  );
  const prepare = () => {
    setWanted(true);
    places.prepare();
  };
  return { status: places.status, groups, prepare };
}
