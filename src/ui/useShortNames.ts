import { useCallback } from 'react';
import { type Adcode, levelOf } from '../core/areas/area';
import { shortName } from '../core/areas/shortName';
import { usePlaceNames } from './usePlaceNames';
import { useWords } from './wording/useWords';

/** What places are called where there is little room; one whose names have not come, by its adcode. */
export function useShortNames(adcodes: readonly Adcode[]): (adcode: Adcode) => string {
  const { language } = useWords();
  const namesOf = usePlaceNames(adcodes);
  return useCallback(
    (adcode) => {
      const names = namesOf(adcode);
      return names === null ? adcode : shortName(names, levelOf(adcode), language);
    },
    [namesOf, language],
  );
}
