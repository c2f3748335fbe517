import { type TemporalState, temporal } from 'zundo';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Notice } from '../domain/notice';

/** Where the browser keeps items, each under its id, as JSON. Every call may be refused. */
export interface ItemStorage {
  readAll(): Promise<readonly (readonly [id: string, json: unknown])[]>;
  read(id: string): Promise<unknown>;
  write(id: string, json: object): Promise<void>;
  remove(id: string): Promise<void>;
  /** Id of the item that was open last; null: none of them. */
  readOpen(): string | null;
  writeOpen(id: string | null): void;
  /** Calls back with the id of an item that another tab wrote or removed. */
  onOtherTab(changed: (id: string) => void): void;
}

/** What a reader makes and the browser keeps. */
export interface Kept<Item> {
  readonly own: readonly Item[];
  /** Id of the one that is open. */
  readonly openId: string | null;
  readonly isLoaded: boolean;
  /** Whether the last change is safe; `failed`: the browser keeps nothing, and only a file will. */
  readonly keeping: 'kept' | 'keeping' | 'failed';
  readonly notices: readonly Notice[];
}

/** What is kept, read; or why it cannot be. */
export type ParsedItem<Item> =
  | { readonly ok: true; readonly item: Item; readonly notices: readonly Notice[] }
  | { readonly ok: false; readonly notice: Notice };

export interface KeptListOptions<Item> {
  readonly storage: ItemStorage;
  parse(json: unknown, id: string): ParsedItem<Item>;
  toJson(item: Item): object;
  /** Code of the notice that tells that nothing is kept. */
  readonly notKept: string;
  /** What has to be kept before an item that needs it. */
  keepFirst?(item: Item): Promise<void>;
}

export interface KeptList<Item, State extends Kept<Item>> {
  readonly store: StoreApi<State>;
  tell(notices: readonly Notice[]): void;
  /** Changes the state without a step of undo. */
  takeUp(change: (state: State) => Partial<State>): void;
  /** Edits of one `group` that follow each other fast are one step of undo: a text is typed, not set. */
  edit(id: string, edit: (item: Item) => Item, group?: string): void;
  remove(id: string): void;
  undo(): void;
  redo(): void;
  readonly steps: { readonly canUndo: boolean; readonly canRedo: boolean };
  onSteps(listener: () => void): () => void;
}

const SAME_STEP_MILLISECONDS = 1000;
const MOST_STEPS = 100;
/** What could be read of an item that is damaged goes under an id of its own, and is found there from then on. */
const READABLE = '-readable';

/**
 * A list that is kept at every change and found again at the next visit, with undo. What cannot be read stays where it is,
 * untouched. Another tab's change is taken up, and ends the steps of undo, which would take it away again.
 *
 * @param more what the state holds beside the list.
 */
export function createKeptList<Item extends { readonly id: string }, State extends Kept<Item>>(
  more: Omit<State, keyof Kept<Item>>,
  { storage, parse, toJson, notKept, keepFirst }: KeptListOptions<Item>,
): KeptList<Item, State> {
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
  const past: StoreApi<TemporalState<Partial<State>>> = store.temporal;
  const stored = new Map<string, Item>();
  let steps = { canUndo: false, canRedo: false };
  let lastGroup = '';
  let lastTime = 0;
  let hasFailed = false;
  let writing: Promise<void> = Promise.resolve();

  const set = (change: Partial<Kept<Item>>) => store.setState(change as Partial<State>);
  const tell = (notices: readonly Notice[]) => {
    if (notices.length > 0) set({ notices: [...store.getState().notices, ...notices] });
  };
  const takeUp = (change: (state: State) => Partial<State>) => {
    past.getState().pause();
    store.setState(change);
    past.getState().resume();
  };
  const takeUpOwn = (change: (own: readonly Item[]) => Partial<Kept<Item>>) =>
    takeUp(({ own }) => change(own) as Partial<State>);

  /** One write after the other, each of what is newest then. */
  const keep = () => {
    const run = async () => {
      const { own } = store.getState();
      try {
        for (const item of own) {
          if (stored.get(item.id) === item) continue;
          await keepFirst?.(item);
          await storage.write(item.id, toJson(item));
          stored.set(item.id, item);
        }
        for (const id of [...stored.keys()]) {
          if (own.some((item) => item.id === id)) continue;
          await storage.remove(id);
          stored.delete(id);
        }
        hasFailed = false;
        if (store.getState().own === own) set({ keeping: 'kept' });
      } catch (error) {
        set({ keeping: 'failed' });
        // Once, until it works again.
        if (!hasFailed) tell([{ code: notKept, severity: 'warning', values: { reason: reasonOf(error) } }]);
        hasFailed = true;
      }
    };
    writing = writing.then(run);
  };

  const load = async () => {
    try {
      const notices: Notice[] = [];
      const found = (await storage.readAll()).flatMap(([id, json]): readonly Item[] => {
        const parsed = parse(json, id);
        notices.push(...(parsed.ok ? parsed.notices : [parsed.notice]));
        if (!parsed.ok) return [];
        const item = { ...parsed.item, id };
        if (parsed.notices.length > 0) return [{ ...item, id: `${id}${READABLE}` }];
        stored.set(id, item);
        return [item];
      });
      const readable = found.filter((item) => stored.get(item.id) === item || !stored.has(item.id));
      takeUpOwn((own) => ({ own: [...readable, ...own.filter(({ id }) => !stored.has(id))], isLoaded: true }));
      tell(notices);
    } catch (error) {
      takeUpOwn(() => ({ isLoaded: true, keeping: 'failed' }));
      tell([{ code: notKept, severity: 'info', values: { reason: reasonOf(error) } }]);
    }
  };
  void load();

  store.subscribe(({ own, openId }, previous) => {
    if (openId !== previous.openId) storage.writeOpen(openId);
    const isKept = own.length === stored.size && own.every((item) => stored.get(item.id) === item);
    if (own === previous.own || isKept) return;
    set({ keeping: 'keeping' });
    keep();
  });

  storage.onOtherTab(async (id) => {
    const json = await storage.read(id).catch(() => undefined);
    const parsed = json === undefined ? null : parse(json, id);
    if (parsed !== null && !parsed.ok) return;
    const item = parsed === null ? null : { ...parsed.item, id };
    if (item === null) stored.delete(id);
    else stored.set(id, item);
    takeUpOwn((own) => ({ own: replaced(own, id, item) }));
    // A step back to before would take away what the other tab did.
    past.getState().clear();
  });

  return {
    store,
    tell,
    takeUp,
    edit(id, edit, group = '') {
      const now = performance.now();
      const isSameStep = group !== '' && group === lastGroup && now - lastTime < SAME_STEP_MILLISECONDS;
      [lastGroup, lastTime] = [group, now];
      const own = store.getState().own.map((item) => (item.id === id ? edit(item) : item));
      if (isSameStep) takeUpOwn(() => ({ own }));
      else set({ own });
    },
    remove(id) {
      const { own, openId } = store.getState();
      set({ own: own.filter((item) => item.id !== id), openId: openId === id ? null : openId });
    },
    undo() {
      lastGroup = '';
      past.getState().undo();
    },
    redo() {
      lastGroup = '';
      past.getState().redo();
    },
    get steps() {
      const { pastStates, futureStates } = past.getState();
      const [canUndo, canRedo] = [pastStates.length > 0, futureStates.length > 0];
      if (canUndo !== steps.canUndo || canRedo !== steps.canRedo) steps = { canUndo, canRedo };
      return steps;
    },
    onSteps: (listener) => past.subscribe(listener),
  };
}

function replaced<Item extends { readonly id: string }>(own: readonly Item[], id: string, item: Item | null) {
  if (item === null) return own.filter((other) => other.id !== id);
  return own.some((other) => other.id === id) ? own.map((other) => (other.id === id ? item : other)) : [...own, item];
}

/** What an error says, for a notice. */
function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message || error.name : String(error);
}
