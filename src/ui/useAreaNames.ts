import { useEffect, useState } from 'react';
import type { Adcode, AreaNames } from '../domain/area';
import { loadAreaNames } from '../state/loadPlaces';
import { useWords } from './wording/useWords';

const NONE: ReadonlyMap<Adcode, AreaNames> = new Map();

/**
 * Names of areas of every level. The gazetteer is fetched only where one of the adcodes is not among the boundaries;
 * until it has come, and where it does not, such an area is called by its adcode.
 */
export function useAreaNames(adcodes: readonly Adcode[]): (adcode: Adcode) => string {
  const { areaName, language } = useWords();
  const [names, setNames] = useState(NONE);
  const isOneUnknown = adcodes.some((adcode) => areaName(adcode) === adcode);

  useEffect(() => {
    if (!isOneUnknown) return;
    let isCurrent = true;
    loadAreaNames().then((loaded) => {
      if (isCurrent) setNames(loaded);
    });
    return () => {
      isCurrent = false;
    };
  }, [isOneUnknown]);

  return (adcode) => {
    const name = areaName(adcode);
    return name === adcode ? (names.get(adcode)?.[language] ?? adcode) : name;
  };
}
