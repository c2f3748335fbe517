import { useCallback, useEffect, useState } from 'react';
import type { Adcode, AreaNames } from '../core/areas/area';
import { loadAreaNames } from '../state/loadPlaces';
import { useAtlas } from './AtlasContext';
import { areasByAdcode } from './areasByAdcode';

/**
 * Names of places of any level. Those of counties are not among the boundaries: they are fetched when one of the
 * places asks for them, and null until then.
 */
export function usePlaceNames(places: readonly Adcode[]): (adcode: Adcode) => AreaNames | null {
  const areas = areasByAdcode(useAtlas(({ data }) => data.geographies));
  const [fetched, setFetched] = useState<ReadonlyMap<Adcode, AreaNames> | null>(null);
  const isWanted = fetched === null && places.some((adcode) => !areas.has(adcode));

  useEffect(() => {
    if (!isWanted) return;
    let isCurrent = true;
    loadAreaNames().then((names) => {
      if (isCurrent) setFetched(names);
    });
    return () => {
      isCurrent = false;
    };
  }, [isWanted]);

  return useCallback((adcode) => areas.get(adcode)?.names ?? fetched?.get(adcode) ?? null, [areas, fetched]);
}
