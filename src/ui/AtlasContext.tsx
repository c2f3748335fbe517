import { createContext, type ReactNode, useContext } from 'react';
import { useStore } from 'zustand';
import type { Atlas, AtlasStore } from '../state/atlas';

const AtlasContext = createContext<AtlasStore | null>(null);

export function AtlasProvider({ atlas, children }: { readonly atlas: AtlasStore; readonly children: ReactNode }) {
  return <AtlasContext value={atlas}>{children}</AtlasContext>;
}

/** The store itself, to dispatch actions on. @throws outside an AtlasProvider. */
export function useAtlasStore(): AtlasStore {
  const atlas = useContext(AtlasContext);
  if (atlas === null) throw new Error('useAtlasStore: no AtlasProvider above');
  return atlas;
}

/** Reads the atlas; the component is drawn again only when what the selector picks has changed. */
export function useAtlas<Picked>(selector: (atlas: Atlas) => Picked): Picked {
  return useStore(useAtlasStore(), selector);
}
