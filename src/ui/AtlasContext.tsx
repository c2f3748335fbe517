import { createContext, type ReactNode, useContext, useMemo, useState, useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import type { Atlas, AtlasStore } from '../state/atlas';
import { type History, recordHistory, type Steps } from '../state/history';
import type { OverlayWork } from '../state/overlays/overlayWork';
import { createPanelStore } from './panelStore';

/**
 * Parts of the page that features provide and that are loaded when first shown: the story editor, the stage, which replaces
 * the panels while presenting, the panel of a reader's own figures, the front page, and all about one place.
 */
export type PartName = 'stories' | 'stage' | 'data' | 'front' | 'place';

export interface Parts {
  /** Fetches a part when it is first shown; the same promise each time. */
  load(part: PartName): Promise<ReactNode>;
  /** Presents the open story. */
  present(): void;
  /** Opens files as what they are: a layer, a story, or the reader's own figures. */
  openFiles(files: readonly File[]): void;
  /** The reader's project whose figures are on the map, as JSON for a link; null where there is none. */
  packable(): Promise<object | null>;
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

/** Parts of the page that show another state of the atlas than the map does, as what comes next. */
export function StillAtlas({ atlas, children }: { readonly atlas: AtlasStore; readonly children: ReactNode }) {
  const stores = useStores();
  const still = useMemo(() => ({ ...stores, atlas, panels: atlas }), [stores, atlas]);
  return <AtlasContext value={still}>{children}</AtlasContext>;
}

/** The store itself, to dispatch actions on. @throws outside an AtlasProvider. */
export function useAtlasStore(): AtlasStore {
  return useStores().atlas;
}

/** Reads the atlas; the component renders again only when the selected value changes. */
export function useAtlas<Picked>(selector: (atlas: Atlas) => Picked): Picked {
  return useStore(useStores().panels, selector);
}

/** The same before the frame that shows it on the map: for the control under the reader's hand, and nothing larger. */
export function useAtlasAtOnce<Picked>(selector: (atlas: Atlas) => Picked): Picked {
  return useStore(useStores().atlas, selector);
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
