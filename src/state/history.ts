import { temporal } from 'zundo';
import { createStore } from 'zustand/vanilla';
import type { MapState } from '../core/portrayal/mapState';
import { restore } from './actions';
import type { AtlasStore } from './atlas';
import { FIELD_RULES, FIELDS } from './mapState';

/** Undo and redo over all that the reader chose, but for the camera. */
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

const RECORDED = FIELDS.filter((key) => FIELD_RULES[key].isRecorded);

/** Changes of one thing that follow each other faster are one step: a slider is dragged, not clicked. */
const STEP_MILLISECONDS = 600;
const DRAGGED: readonly string[] = ['overlays', 'period', 'classification'];
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

  atlas.subscribe(({ mapState, session }) => {
    // A presentation is one step, taken when it ends.
    if (isRestoring || session.stage === 'presenting') return;
    const before = record.getState();
    const changed = RECORDED.filter((key) => JSON.stringify(mapState[key]) !== JSON.stringify(before[key]));
    if (changed.length === 0) return;
    const key = changed.join();
    const now = performance.now();
    const isSameStep = DRAGGED.includes(key) && key === lastKey && now - lastTime < STEP_MILLISECONDS;
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
    // Another theme lies elsewhere.
    const isElsewhere = recorded.theme !== mapState.theme || recorded.geography.level !== mapState.geography.level;
    const view = isElsewhere ? null : mapState.view;
    isRestoring = true;
    dispatch(restore({ ...mapState, ...brought, view }), 'jump');
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
