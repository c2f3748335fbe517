import type { Atlas, AtlasStore } from '../../state/atlas';

/** What is held back from whoever follows the store. */
export interface BufferedStore {
  /** The same state, heard of later; each time with the state that was last heard of. */
  readonly atlas: AtlasStore;
  readonly isHeld: boolean;
  hold(): void;
  /** Tells what was held back as one change, at once. */
  release(): void;
  remove(): void;
}

/**
 * The store as the map follows it.
 *
 * @param onChange asked before each change is told; it may hold it back.
 */
export function createBufferedStore(
  atlas: AtlasStore,
  onChange: (state: Atlas, previous: Atlas) => void,
): BufferedStore {
  const listeners = new Set<(state: Atlas, previous: Atlas) => void>();
  let asked = atlas.getState();
  let told = asked;
  let isHeld = false;

  const notify = () => {
    const [state, previous] = [atlas.getState(), told];
    if (state === previous) return;
    told = state;
    for (const listener of [...listeners]) if (listeners.has(listener)) listener(state, previous);
  };
  const remove = atlas.subscribe(() => {
    // Nested changes notify first; the outer notification then covers both.
    const [state, previous] = [atlas.getState(), asked];
    asked = state;
    if (state !== previous) onChange(state, previous);
    if (!isHeld) notify();
  });

  return {
    atlas: {
      ...atlas,
      subscribe(listener) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
    get isHeld() {
      return isHeld;
    },
    hold() {
      isHeld = true;
    },
    release() {
      isHeld = false;
      notify();
    },
    remove,
  };
}
