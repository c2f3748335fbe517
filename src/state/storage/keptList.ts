import { temporal } from 'zundo';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Notice } from '../../core/text/notice';
import { type KeepingOptions, keepItems } from './keepItems';
import { type Identified, type Kept, openIdOf } from './kept';
import { createUndoSteps, type UndoSteps } from './undoSteps';

export interface KeptList<Item, State extends Kept<Item>>
  extends Pick<StoreApi<State>, 'getState' | 'subscribe'>,
    Omit<UndoSteps<State>, 'clear'> {
  /** Ids of stored items that could not be read in full. */
  readonly damaged: ReadonlySet<string>;
  /** Whether an item of this id would replace another one, or a damaged one in storage. */
  isTaken(id: string): boolean;
  notify(notices: readonly Notice[]): void;
  /** Edits of one `group` in quick succession are one step of undo. */
  edit(id: string, edit: (item: Item) => Item, group?: string): void;
  remove(id: string): void;
}

const MOST_STEPS = 100;

/**
 * A list that is stored at every change and restored at the next visit, with undo. Stored items that cannot be read are left
 * untouched. A change made in another tab is adopted and clears the steps of undo, which would revert it.
 *
 * @param more the state besides the list.
 */
export function createKeptList<Item extends Identified, State extends Kept<Item>>(
  more: Omit<State, keyof Kept<Item>>,
  options: KeepingOptions<Item>,
): KeptList<Item, State> {
  const { storage } = options;
  const initial: Kept<Item> = {
    items: [],
    openId: storage.readOpen(),
    isLoaded: false,
    keeping: 'kept',
    notices: [],
  };
  const store = createStore<State>()(
    temporal((): State => ({ ...more, ...initial }) as State, {
      limit: MOST_STEPS,
      partialize: ({ items }): Partial<State> => ({ items }) as Partial<State>,
      equality: (past, current) => past.items === current.items,
    }),
  );
  const { getState, subscribe } = store;
  const steps = createUndoSteps<State>(store);
  const { commit, applyWithoutUndo, undo, redo, onSteps } = steps;
  const changed = (change: Partial<Kept<Item>>) => change as Partial<State>;
  const notify = (notices: readonly Notice[]) => {
    if (notices.length > 0) applyWithoutUndo((state) => changed({ notices: [...state.notices, ...notices] }));
  };
  const keeper = keepItems<Item>(
    {
      items: () => getState().items,
      applyWithoutUndo: (change) => applyWithoutUndo(({ items }) => changed(change(items))),
      notify,
      clearSteps: steps.clear,
    },
    options,
  );

  subscribe((state, previous) => {
    const openId = openIdOf(state);
    if (openId !== openIdOf(previous)) storage.writeOpen(openId);
    if (state.items === previous.items || (!keeper.hasUnkept() && state.keeping !== 'failed')) return;
    applyWithoutUndo(() => changed({ keeping: 'keeping' }));
    keeper.keep();
  });

  return {
    getState,
    subscribe,
    commit,
    applyWithoutUndo,
    undo,
    redo,
    onSteps,
    get steps() {
      return steps.steps;
    },
    get damaged() {
      return keeper.damaged;
    },
    isTaken: (id) => keeper.damaged.has(id) || getState().items.some((item) => item.id === id),
    notify,
    edit: (id, edit, group) =>
      commit(({ items }) => changed({ items: items.map((item) => (item.id === id ? edit(item) : item)) }), group),
    // openId keeps its id, so that undo opens it again.
    remove: (id) => commit(({ items }) => changed({ items: items.filter((item) => item.id !== id) })),
  };
}
