import { createContext, useContext } from 'react';
import type { SlideStates } from '../state/slideStates';

const SlidesContext = createContext<SlideStates | null>(null);

export const SlidesProvider = SlidesContext;

/** Reads what slides show. @throws outside a SlidesProvider. */
export function useSlideStates(): SlideStates {
  const stateOf = useContext(SlidesContext);
  if (stateOf === null) throw new Error('useSlideStates: no SlidesProvider above');
  return stateOf;
}
