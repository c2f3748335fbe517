import { afterFrame } from '../state/afterFrame';
import type { Atlas, AtlasStore } from '../state/atlas';

/**
 * The store as panels follow it: the same state, but they hear of a new theme, and of the steps of a slider of an overlay,
 * only when the frame that shows it on the map is on its way, and of several at once. Drawing the panels takes as long as
 * drawing the map; one frame later nobody sees it, in the same frame it would double the time that a theme takes to appear.
 *
 * All other changes are heard at once, since controls have to follow the hand.
 */
export function createPanelStore(atlas: AtlasStore, later: (task: () => void) => void = afterFrame): AtlasStore {
  const listeners = new Set<(state: Atlas, previous: Atlas) => void>();
  let told = atlas.getState();
  const notify = (state: Atlas, previous: Atlas) => {
    told = state;
    for (const listener of [...listeners]) if (listeners.has(listener)) listener(state, previous);
  };
  let unsubscribe: (() => void) | null = null;
  let isWaiting = false;
  const notifyLater = (previous: Atlas) => {
    if (isWaiting) return;
    isWaiting = true;
    later(() => {
      isWaiting = false;
      notify(atlas.getState(), previous);
    });
  };

  return {
    ...atlas,
    subscribe(listener) {
      listeners.add(listener);
      unsubscribe ??= atlas.subscribe((state, previous) => {
        if (state.theme !== previous.theme || isSlid(state, told)) notifyLater(previous);
        else notify(state, previous);
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

const SLID: readonly (keyof Atlas)[] = ['mapState', 'overlays', 'overlayResults', 'transition'];

/** Whether the strength or the parameters of an overlay are others, and nothing else but what follows from them. */
function isSlid(state: Atlas, previous: Atlas): boolean {
  if (state.mapState.overlays === previous.mapState.overlays) return false;
  const isOther = (key: keyof Atlas) => state[key] !== previous[key] && !SLID.includes(key);
  if ((Object.keys(state) as (keyof Atlas)[]).some(isOther)) return false;
  const { overlays: _, ...chosen } = state.mapState;
  const isSameChoice = (Object.keys(chosen) as (keyof typeof chosen)[]).every(
    (key) => chosen[key] === previous.mapState[key],
  );
  return isSameChoice && layersOf(state) === layersOf(previous);
}

function layersOf({ mapState, overlays }: Atlas): string {
  const choices = [...mapState.overlays, ...overlays.map(({ choice }) => choice)];
  return JSON.stringify(choices.map(({ id, isShown, hidden }) => [id, isShown, hidden]));
}
