import { createContext, useContext } from 'react';

/** Opens the page of sources, at one of them if its id is given. */
export type OpenSources = (source?: string) => void;

export const OpenSourcesContext = createContext<OpenSources | null>(null);

/** @throws outside a SourcesProvider. */
export function useOpenSources(): OpenSources {
  const open = useContext(OpenSourcesContext);
  if (open === null) throw new Error('useOpenSources: no SourcesProvider above');
  return open;
}
