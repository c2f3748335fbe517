import { createContext, type ReactNode, useContext, useState, useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import type { Atlas, AtlasStore } from '../state/atlas';
import { type History, recordHistory, type Steps } from '../state/history';
import type { OverlayWork } from '../state/overlayWork';
import { createPanelStore } from './panelStore';

/** Parts of the page that other folders bring. */
export interface Parts {
  /** Fetches them when they are first shown; the same promise each time. */
  load(): Promise<PartViews>;
  /** Presents the story that is open. */
  present(): void;
}

interface PartViews {
  /** The stories, as a list of slides to show and to change. */
  readonly stories: ReactNode;
  /** What stands before the room instead of the panels. */
  readonly stage: ReactNode;
}

interface Stores {
  readonly atlas: AtlasStore;
  readonly panels: AtlasStore;
  readonly overlayWork: OverlayWork;
  readonly history: History;
  readonly parts: Parts;
}

const AtlasContext = createContext<Stores | null>(null);

interface AtlasProviderProps {
  readonly atlas: AtlasStore;
  readonly overlayWork: OverlayWork;
  readonly parts: Parts;
  readonly children: ReactNode;
}

export function AtlasProvider({ atlas, overlayWork, parts, children }: AtlasProviderProps) {
  const [stores] = useState(() => ({
    atlas,
    overlayWork,
    parts,
    history: recordHistory(atlas),
    panels: createPanelStore(atlas),
  }));
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

/** @throws outside an AtlasProvider. */
export function useParts(): Parts {
  return useStores().parts;
}

/** Undo and redo, and whether there is anything to. @throws outside an AtlasProvider. */
export function useHistory(): { readonly history: History; readonly steps: Steps } {
  const { history } = useStores();
  const steps = useSyncExternalStore(history.subscribe, () => history.steps);
  return { history, steps };
}

function useStores(): Stores {
  const stores = useContext(AtlasContext);
  if (stores === null) throw new Error('useAtlas: no AtlasProvider above');
  return stores;
}
