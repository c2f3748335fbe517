import { temporal } from 'zundo';
import { createStore } from 'zustand/vanilla';
import type { MapState } from '../domain/mapState';
import { restore } from './actions';
import type { AtlasStore } from './atlas';

/** Undo and redo over what the reader chose. */
export interface History {
  undo(): void;
  redo(): void;
  readonly steps: Steps;
  /** @returns a function that ends it. */
  subscribe(listener: () => void): () => void;
}

export interface Steps {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

/** Of MapState, what undo brings back; a camera and a way of reading are no changes to the map. */
const IS_RECORDED: Readonly<Record<keyof MapState, boolean>> = {
  version: false,
  view: false,
  basemap: false,
  geography: true,
  theme: true,
  normalisation: true,
  symbol: true,
  classification: true,
  overlays: true,
  selection: true,
  figure: false,
  language: false,
};
const RECORDED = (Object.keys(IS_RECORDED) as (keyof MapState)[]).filter((key) => IS_RECORDED[key]);

/** Changes of one thing that follow each other faster are one step: a slider is dragged, not clicked. */
const STEP_MILLISECONDS = 600;
const MOST_STEPS = 100;

export function recordHistory(atlas: AtlasStore): History {
  const record = createStore<Pick<MapState, keyof MapState>>()(
    temporal(() => atlas.getState().mapState, { limit: MOST_STEPS }),
  );
  const past = record.temporal;
  let lastKey = '';
  let lastTime = 0;
  let steps: Steps = { canUndo: false, canRedo: false };
  let isRestoring = false;

  atlas.subscribe(({ mapState }) => {
    if (isRestoring) return;
    const before = record.getState();
    const changed = RECORDED.filter((key) => JSON.stringify(mapState[key]) !== JSON.stringify(before[key]));
    if (changed.length === 0) return;
    const key = changed.join();
    const now = performance.now();
    const isSameStep = key === 'overlays' && key === lastKey && now - lastTime < STEP_MILLISECONDS;
    [lastKey, lastTime] = [key, now];
    if (isSameStep) past.getState().pause();
    record.setState(mapState, true);
    past.getState().resume();
  });

  const bringBack = (move: () => void) => {
    move();
    lastKey = '';
    const { mapState, dispatch } = atlas.getState();
    const recorded = record.getState();
    const brought = Object.fromEntries(RECORDED.map((key) => [key, recorded[key]]));
    // Another theme lies elsewhere, and evidence belongs to its place.
    const isElsewhere = recorded.theme !== mapState.theme || recorded.geography.level !== mapState.geography.level;
    const view = isElsewhere ? null : mapState.view;
    const figure = recorded.selection[0] === mapState.selection[0] ? mapState.figure : null;
    isRestoring = true;
    dispatch(restore({ ...mapState, ...brought, view, figure }), 'jump');
    isRestoring = false;
  };

  return {
    undo: () => bringBack(past.getState().undo),
    redo: () => bringBack(past.getState().redo),
    get steps() {
      const { pastStates, futureStates } = past.getState();
      const [canUndo, canRedo] = [pastStates.length > 0, futureStates.length > 0];
      // The same object for the same answer: React compares it.
      if (canUndo !== steps.canUndo || canRedo !== steps.canRedo) steps = { canUndo, canRedo };
      return steps;
    },
    subscribe: (listener) => past.subscribe(listener),
  };
}
