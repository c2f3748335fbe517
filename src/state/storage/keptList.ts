import { temporal } from 'zundo';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Notice } from '../../core/text/notice';
import { type KeepingOptions, keepItems } from './keepItems';
import { type Identified, type Kept, openIdOf } from './kept';
import { createUndoSteps, type UndoSteps } from './undoSteps';

export interface KeptList<Item, State extends Kept<Item>>
  extends Pick<StoreApi<State>, 'getState' | 'subscribe'>,
    Omit<UndoSteps<State>, 'clear'> {
  /** Ids of what is stored and could not be read in full. */
  readonly damaged: ReadonlySet<string>;
  /** Whether an item of this id would take the place of another, or of what is damaged. */
  isTaken(id: string): boolean;
  tell(notices: readonly Notice[]): void;
  /** Edits of one `group` that follow each other fast are one step of undo. */
  edit(id: string, edit: (item: Item) => Item, group?: string): void;
  remove(id: string): void;
}

const MOST_STEPS = 100;

/**
 * A list that is kept at every change and found again at the next visit, with undo. What cannot be read stays where it is,
 * untouched. Another tab's change is taken up, and ends the steps of undo, which would take it away again.
 *
 * @param more what the state holds beside the list.
 */
export function createKeptList<Item extends Identified, State extends Kept<Item>>(
  more: Omit<State, keyof Kept<Item>>,
  options: KeepingOptions<Item>,
): KeptList<Item, State> {
  const { storage } = options;
  const initial: Kept<Item> = {
    own: [],
    openId: storage.readOpen(),
    isLoaded: false,
    keeping: 'kept',
    notices: [],
  };
  const store = createStore<State>()(
    temporal((): State => ({ ...more, ...initial }) as State, {
      limit: MOST_STEPS,
      partialize: ({ own }): Partial<State> => ({ own }) as Partial<State>,
      equality: (past, current) => past.own === current.own,
    }),
  );
  const { getState, subscribe } = store;
  const steps = createUndoSteps<State>(store);
  const { commit, takeUp, undo, redo, onSteps } = steps;
  const changed = (change: Partial<Kept<Item>>) => change as Partial<State>;
  const tell = (notices: readonly Notice[]) => {
    if (notices.length > 0) takeUp((state) => changed({ notices: [...state.notices, ...notices] }));
  };
  const keeper = keepItems<Item>(
    {
      own: () => getState().own,
      takeUp: (change) => takeUp(({ own }) => changed(change(own))),
      tell,
      clearSteps: steps.clear,
    },
    options,
  );

  subscribe((state, previous) => {
    const openId = openIdOf(state);
    if (openId !== openIdOf(previous)) storage.writeOpen(openId);
    if (state.own === previous.own || (!keeper.hasUnkept() && state.keeping !== 'failed')) return;
    takeUp(() => changed({ keeping: 'keeping' }));
    keeper.keep();
  });

  return {
    getState,
    subscribe,
    commit,
    takeUp,
    undo,
    redo,
    onSteps,
    get steps() {
      return steps.steps;
    },
    get damaged() {
      return keeper.damaged;
    },
    isTaken: (id) => keeper.damaged.has(id) || getState().own.some((item) => item.id === id),
    tell,
    edit: (id, edit, group) =>
      commit(({ own }) => changed({ own: own.map((item) => (item.id === id ? edit(item) : item)) }), group),
    // Its id stays that of the open one, so that a step back opens it again.
    remove: (id) => commit(({ own }) => changed({ own: own.filter((item) => item.id !== id) })),
  };
}
