import type { TemporalState } from 'zundo';
import type { StoreApi } from 'zustand/vanilla';

/** Changes to a store, with or without a step of undo. */
export interface UndoSteps<State> {
  /** Changes of one `group` in quick succession, as of a text being typed, are one step of undo. */
  commit(change: (state: State) => Partial<State>, group?: string): void;
  /** Changes the state without a step of undo. */
  applyWithoutUndo(change: (state: State) => Partial<State>): void;
  undo(): void;
  redo(): void;
  /** Forgets all steps. */
  clear(): void;
  /** The same object until it changes. */
  readonly steps: { readonly canUndo: boolean; readonly canRedo: boolean };
  onSteps(listener: () => void): () => void;
}

type Temporal<State> = StoreApi<State> & { readonly temporal: StoreApi<TemporalState<Partial<State>>> };

const SAME_STEP_MILLISECONDS = 1000;

export function createUndoSteps<State>({ setState, temporal }: Temporal<State>): UndoSteps<State> {
  let steps = { canUndo: false, canRedo: false };
  let last = { group: '', at: 0 };

  const applyWithoutUndo = (change: (state: State) => Partial<State>) => {
    const { isTracking, pause, resume } = temporal.getState();
    pause();
    setState(change);
    // A listener may apply more within this change, which must not end the outer pause.
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
      if (isSameStep) applyWithoutUndo(change);
      else setState(change);
    },
    applyWithoutUndo,
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
