import type { TemporalState } from 'zundo';
import type { StoreApi } from 'zustand/vanilla';

/** Changes to a store, each of them a step of undo or none. */
export interface UndoSteps<State> {
  /** Changes of one `group` that follow each other fast are one step of undo: a text is typed, not set. */
  commit(change: (state: State) => Partial<State>, group?: string): void;
  /** Changes the state without a step of undo. */
  takeUp(change: (state: State) => Partial<State>): void;
  undo(): void;
  redo(): void;
  /** Lets go of all steps. */
  clear(): void;
  /** The same object while it says the same. */
  readonly steps: { readonly canUndo: boolean; readonly canRedo: boolean };
  onSteps(listener: () => void): () => void;
}

type Temporal<State> = StoreApi<State> & { readonly temporal: StoreApi<TemporalState<Partial<State>>> };

const SAME_STEP_MILLISECONDS = 1000;

export function createUndoSteps<State>({ setState, temporal }: Temporal<State>): UndoSteps<State> {
  let steps = { canUndo: false, canRedo: false };
  let last = { group: '', at: 0 };

  const takeUp = (change: (state: State) => Partial<State>) => {
    const { isTracking, pause, resume } = temporal.getState();
    pause();
    setState(change);
    // Whoever hears of the change may take up more within it, which must not end the pause of this one.
    if (isTracking) resume();
  };
  const endGroup = () => {
    last = { group: '', at: 0 };
  };

  return {
    commit(change, group = '') {
      const at = performance.now();
      const isSameStep = group !== '' && group === last.group && at - last.at < SAME_STEP_MILLISECONDS;
      last = { group, at };
      if (isSameStep) takeUp(change);
      else setState(change);
    },
    takeUp,
    undo() {
      endGroup();
      temporal.getState().undo();
    },
    redo() {
      endGroup();
      temporal.getState().redo();
    },
    clear() {
      endGroup();
      temporal.getState().clear();
    },
    get steps() {
      const { pastStates, futureStates } = temporal.getState();
      const [canUndo, canRedo] = [pastStates.length > 0, futureStates.length > 0];
      if (canUndo !== steps.canUndo || canRedo !== steps.canRedo) steps = { canUndo, canRedo };
      return steps;
    },
    onSteps: (listener) => temporal.subscribe(listener),
  };
}
