import { afterFrame } from '../state/afterFrame';
import type { Atlas, AtlasStore } from '../state/atlas';

/** The steps of a slider are shown by panels so often at most: to draw them takes as long as several frames of the map. */
const SLID_MILLISECONDS = 200;

/**
 * The store as panels follow it: the same state, but they hear of a new theme only when the frame that shows it on the map is
 * on its way, and of the steps of a slider of an overlay then and now, of several at once. Drawing the panels takes as long as
 * drawing the map; one frame later nobody sees it, in the same frame it would double the time that a theme takes to appear.
 *
 * All other changes are heard at once, since controls have to follow the hand.
 */
export function createPanelStore(atlas: AtlasStore, later: (task: () => void) => void = afterFrame): AtlasStore {
  const listeners = new Set<(state: Atlas, previous: Atlas) => void>();
  let told = atlas.getState();
  let toldAt = Number.NEGATIVE_INFINITY;
  /** What they know, as long as there is more to tell; null: nothing. */
  let waiting: Atlas | null = null;
  const notify = (state: Atlas, previous: Atlas) => {
    told = state;
    waiting = null;
    for (const listener of [...listeners]) if (listeners.has(listener)) listener(state, previous);
  };
  const notifyAll = () => {
    if (waiting === null) return;
    toldAt = performance.now();
    notify(atlas.getState(), waiting);
  };
  const notifySlid = (previous: Atlas) => {
    if (waiting !== null) return;
    waiting = previous;
    const rest = toldAt + SLID_MILLISECONDS - performance.now();
    if (rest > 0) setTimeout(() => later(notifyAll), rest);
    else later(notifyAll);
  };

  let unsubscribe: (() => void) | null = null;
  return {
    ...atlas,
    subscribe(listener) {
      listeners.add(listener);
      unsubscribe ??= atlas.subscribe((state, previous) => {
        if (state.theme !== previous.theme) {
          waiting ??= previous;
          later(notifyAll);
        } else if (isSlid(state, told)) notifySlid(previous);
        else notify(state, waiting ?? previous);
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
