import { useSyncExternalStore } from 'react';

/** How many pixels a rem has: more where the reader asks for larger text, and on a large screen. */
export function useRootSize(): number {
  return useSyncExternalStore(subscribe, () => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('resize', listener);
  return () => window.removeEventListener('resize', listener);
}
