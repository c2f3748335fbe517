import { createContext, type ReactNode, useContext, useState } from 'react';
import { useStore } from 'zustand';
import type { Atlas, AtlasStore } from '../state/atlas';
import type { OverlayWork } from '../state/overlayWork';
import { createPanelStore } from './panelStore';

interface Stores {
  readonly atlas: AtlasStore;
  readonly panels: AtlasStore;
  readonly overlayWork: OverlayWork;
}

const AtlasContext = createContext<Stores | null>(null);

interface AtlasProviderProps {
  readonly atlas: AtlasStore;
  readonly overlayWork: OverlayWork;
  readonly children: ReactNode;
}

export function AtlasProvider({ atlas, overlayWork, children }: AtlasProviderProps) {
  const [stores] = useState(() => ({ atlas, overlayWork, panels: createPanelStore(atlas) }));
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

/** Has overlays drawn that are not on the map. @throws outside an AtlasProvider. */
export function useOverlayWork(): OverlayWork {
  return useStores().overlayWork;
}

function useStores(): Stores {
  const stores = useContext(AtlasContext);
  if (stores === null) throw new Error('useAtlas: no AtlasProvider above');
  return stores;
}
