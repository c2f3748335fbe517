import { useCallback } from 'react';
import type { Adcode } from '../core/areas/area';
import { localise } from '../core/text/text';
import { usePlaceNames } from './usePlaceNames';
import { useWords } from './wording/useWords';

/** What areas of every level are called; one whose names have not come, by its adcode. */
export function useAreaNames(adcodes: readonly Adcode[]): (adcode: Adcode) => string {
  const { language } = useWords();
  const namesOf = usePlaceNames(adcodes);
  return useCallback((adcode) => localise(namesOf(adcode), language) ?? adcode, [namesOf, language]);
}
