import { afterFrame } from '../state/afterFrame';
import type { Atlas, AtlasStore } from '../state/atlas';

/**
 * The store as panels follow it: the same state, but they hear of a new theme only when the frame that shows it on the
 * map is on its way. Drawing the panels takes as long as drawing the map; one frame later nobody sees it, in the same
 * frame it would double the time that a theme takes to appear.
 *
 * All other changes are heard at once, since controls have to follow the hand.
 */
export function createPanelStore(atlas: AtlasStore, later: (task: () => void) => void = afterFrame): AtlasStore {
  const listeners = new Set<(state: Atlas, previous: Atlas) => void>();
  const notify = (state: Atlas, previous: Atlas) => {
    for (const listener of [...listeners]) if (listeners.has(listener)) listener(state, previous);
  };
  let unsubscribe: (() => void) | null = null;

  return {
    ...atlas,
    subscribe(listener) {
      listeners.add(listener);
      unsubscribe ??= atlas.subscribe((state, previous) => {
        if (state.theme === previous.theme) notify(state, previous);
        else later(() => notify(atlas.getState(), previous));
      });
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        unsubscribe?.();
        unsubscribe = null;
      };
    },
  };
}
