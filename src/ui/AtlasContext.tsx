import { createContext, type ReactNode, useContext, useState } from 'react';
import { useStore } from 'zustand';
import type { Atlas, AtlasStore } from '../state/atlas';
import { createPanelStore } from './panelStore';

interface Stores {
  readonly atlas: AtlasStore;
  readonly panels: AtlasStore;
}

const AtlasContext = createContext<Stores | null>(null);

export function AtlasProvider({ atlas, children }: { readonly atlas: AtlasStore; readonly children: ReactNode }) {
  const [stores] = useState(() => ({ atlas, panels: createPanelStore(atlas) }));
  return <AtlasContext value={stores}>{children}</AtlasContext>;
}

/** The store itself, to dispatch actions on. @throws outside an AtlasProvider. */
export function useAtlasStore(): AtlasStore {
  return useStores().atlas;
}

/** Reads the atlas; the component is drawn again only when what the selector picks has changed. */
export function useAtlas<Picked>(selector: (atlas: Atlas) => Picked): Picked {
  return useStore(useStores().panels, selector);
}

function useStores(): Stores {
  const stores = useContext(AtlasContext);
  if (stores === null) throw new Error('useAtlas: no AtlasProvider above');
  return stores;
}
