import { type TemporalState, temporal } from 'zundo';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Notice } from '../../core/text/notice';
import { reasonOf } from '../../core/text/reasonOf';

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
  /** Id of the one that is open; null, or one that is not among them: none is. */
  readonly openId: string | null;
  readonly isLoaded: boolean;
  /** Whether the last change is safe; `failed`: the browser keeps nothing, and only a file will. */
  readonly keeping: 'kept' | 'keeping' | 'failed';
  readonly notices: readonly Notice[];
}

/** What is kept, read; or why it cannot be. */
type ParsedItem<Item> =
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
  /** Ids of what is stored and could not be read in full. */
  readonly damaged: ReadonlySet<string>;
  /** Whether an item of this id would take the place of another, or of what is damaged. */
  isTaken(id: string): boolean;
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
/** Longer ones are not read again. */
const LONGEST_ID = 64;

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
  const damaged = new Set<string>();
  let steps = { canUndo: false, canRedo: false };
  let lastGroup = '';
  let lastTime = 0;
  let hasFailed = false;
  let turn: Promise<void> = Promise.resolve();

  const set = (change: Partial<Kept<Item>>) => store.setState(change as Partial<State>);
  const tell = (notices: readonly Notice[]) => {
    if (notices.length > 0) set({ notices: [...store.getState().notices, ...notices] });
  };
  const takeUp = (change: (state: State) => Partial<State>) => {
    const { isTracking, pause, resume } = past.getState();
    pause();
    store.setState(change);
    // Whoever hears of the change may take up more within it, which must not end the pause of this one.
    if (isTracking) resume();
  };
  const takeUpOwn = (change: (own: readonly Item[]) => Partial<Kept<Item>>) =>
    takeUp(({ own }) => change(own) as Partial<State>);

  const find = (id: string) => store.getState().own.find((item) => item.id === id);
  /** Ids of what is not stored as it is now; of what was removed first, since that makes room. */
  const unkept = (): readonly string[] => {
    const { own } = store.getState();
    const ids = new Set(own.map(({ id }) => id));
    const changed = own.filter((item) => stored.get(item.id) !== item);
    return [...[...stored.keys()].filter((id) => !ids.has(id)), ...changed.map(({ id }) => id)];
  };
  const keepOne = async (id: string) => {
    const item = find(id);
    if (item === undefined) {
      await storage.remove(id);
      stored.delete(id);
      return;
    }
    await keepFirst?.(item);
    await storage.write(id, toJson(item));
    stored.set(id, item);
  };
  /** Looks anew after each write: meanwhile anything may have changed, here or in another tab. */
  const keepAll = async () => {
    const refused = new Map<string, string>();
    let hasKept = false;
    const next = () => unkept().find((id) => !refused.has(id));
    for (let id = next(); id !== undefined; id = next()) {
      try {
        await keepOne(id);
        hasKept = true;
      } catch (error) {
        refused.set(id, reasonOf(error));
      }
    }
    const [reason] = refused.values();
    set({ keeping: reason === undefined ? 'kept' : 'failed' });
    // Once, until it works again.
    if (reason !== undefined && !hasFailed) tell([{ code: notKept, severity: 'warning', values: { reason } }]);
    hasFailed = reason !== undefined || (hasFailed && !hasKept);
  };
  /** One after the other, so that what is read and what is written never cross. */
  const inTurn = (task: () => Promise<void>) => {
    turn = turn.then(task, task);
  };

  const load = async () => {
    try {
      const notices: Notice[] = [];
      const found = (await storage.readAll()).flatMap(([id, json]): readonly Item[] => {
        const parsed = parse(json, id);
        notices.push(...(parsed.ok ? parsed.notices : [parsed.notice]));
        if (!parsed.ok || parsed.notices.length > 0) damaged.add(id);
        if (!parsed.ok) return [];
        const item = { ...parsed.item, id };
        if (parsed.notices.length > 0)
          return [{ ...item, id: `${id.slice(0, LONGEST_ID - READABLE.length)}${READABLE}` }];
        stored.set(id, item);
        return [item];
      });
      const readable = found.filter((item) => stored.get(item.id) === item || !stored.has(item.id));
      takeUpOwn((own) => ({ own: [...readable, ...own.filter(({ id }) => !stored.has(id))], isLoaded: true }));
      tell(notices);
    } catch (error) {
      hasFailed = true;
      takeUpOwn(() => ({ isLoaded: true, keeping: 'failed' }));
      tell([{ code: notKept, severity: 'info', values: { reason: reasonOf(error) } }]);
    }
  };
  inTurn(load);

  store.subscribe((state, previous) => {
    const { own } = state;
    const openId = openIdOf(state);
    if (openId !== openIdOf(previous)) storage.writeOpen(openId);
    if (own === previous.own || (unkept().length === 0 && state.keeping !== 'failed')) return;
    set({ keeping: 'keeping' });
    inTurn(keepAll);
  });

  const takeUpStored = async (id: string) => {
    const read = await storage.read(id).then(
      (json) => ({ json }),
      () => null,
    );
    // What was changed here and is not kept yet is about to take its place.
    if (read === null || find(id) !== stored.get(id)) return;
    const parsed = read.json === undefined ? null : parse(read.json, id);
    if (parsed !== null && !parsed.ok) return;
    const item = parsed === null ? null : { ...parsed.item, id };
    if (item === null) stored.delete(id);
    else stored.set(id, item);
    takeUpOwn((own) => ({ own: replaced(own, id, item) }));
    // A step back to before would take away what the other tab did.
    past.getState().clear();
    lastGroup = '';
  };
  storage.onOtherTab((id) => inTurn(() => takeUpStored(id)));

  return {
    store,
    damaged,
    isTaken: (id) => damaged.has(id) || find(id) !== undefined,
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
      // Its id stays that of the open one, so that a step back opens it again.
      set({ own: store.getState().own.filter((item) => item.id !== id) });
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

/** null: none is open. */
function openIdOf({ own, openId }: Kept<{ readonly id: string }>): string | null {
  return own.some(({ id }) => id === openId) ? openId : null;
}

function replaced<Item extends { readonly id: string }>(own: readonly Item[], id: string, item: Item | null) {
  if (item === null) return own.filter((other) => other.id !== id);
  return own.some((other) => other.id === id) ? own.map((other) => (other.id === id ? item : other)) : [...own, item];
}
