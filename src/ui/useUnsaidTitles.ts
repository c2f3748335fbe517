import { unsaidSources } from '../core/record/unsaidSources';
import { useCreditedSources } from './useCreditedSources';
import { useWords } from './wording/useWords';

/** Titles of the reader's tables on the map whose figures may not be passed on yet. */
export function useUnsaidTitles(): readonly string[] {
  const { of } = useWords();
  return unsaidSources(useCreditedSources()).map(({ title }) => of(title));
}
