import { useSyncExternalStore } from 'react';

/** Where narrow.css begins: panels are sheets, and a table or chart covers the map. */
const NARROW = '(max-width: 56.24rem)';

export function useIsNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => matchMedia(NARROW).matches);
}

function subscribe(listener: () => void): () => void {
  const query = matchMedia(NARROW);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}
