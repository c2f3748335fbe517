import type { Notice } from '../../core/text/notice';
import { reasonOf } from '../../core/text/reasonOf';
import { type Identified, type Kept, type ParsedItem, readItems, unkeptIds, withItem } from './kept';

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

export interface KeepingOptions<Item> {
  readonly storage: ItemStorage;
  parse(json: unknown, id: string): ParsedItem<Item>;
  toJson(item: Item): object;
  /** Code of the notice that tells that nothing is kept. */
  readonly notKept: string;
  /** What has to be kept before an item that needs it. */
  keepFirst?(item: Item): Promise<void>;
}

/** The list that is kept, as far as keeping it changes it: never with a step of undo. */
interface KeptItems<Item> {
  own(): readonly Item[];
  takeUp(change: (own: readonly Item[]) => Partial<Kept<Item>>): void;
  tell(notices: readonly Notice[]): void;
  /** Steps back to before would take away what another tab did. */
  clearSteps(): void;
}

export interface Keeper {
  /** Ids of what is stored and could not be read in full. */
  readonly damaged: ReadonlySet<string>;
  /** Whether anything is not stored as it is now. */
  hasUnkept(): boolean;
  /** Stores what has changed, once what is under way has ended. */
  keep(): void;
}

/** Reads what the browser kept, writes what changes, and takes up what another tab writes; one after the other, so that none cross. */
export function keepItems<Item extends Identified>(
  { own, takeUp, tell, clearSteps }: KeptItems<Item>,
  { storage, parse, toJson, notKept, keepFirst }: KeepingOptions<Item>,
): Keeper {
  const stored = new Map<string, Item>();
  let damaged: ReadonlySet<string> = new Set();
  let hasFailed = false;
  let turn: Promise<void> = Promise.resolve();
  const inTurn = (task: () => Promise<void>) => {
    turn = turn.then(task, task);
  };
  const find = (id: string) => own().find((item) => item.id === id);

  const load = async () => {
    try {
      const read = readItems(await storage.readAll(), parse);
      damaged = read.damaged;
      for (const [id, item] of read.stored) stored.set(id, item);
      takeUp((before) => ({ own: [...read.items, ...before.filter(({ id }) => !stored.has(id))], isLoaded: true }));
      tell(read.notices);
    } catch (error) {
      hasFailed = true;
      takeUp(() => ({ isLoaded: true, keeping: 'failed' }));
      tell([{ code: notKept, severity: 'info', values: { reason: reasonOf(error) } }]);
    }
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
  const keepAll = async () => {
    const { reason, hasKept } = await keepEach(() => unkeptIds(own(), stored), keepOne);
    takeUp(() => ({ keeping: reason === null ? 'kept' : 'failed' }));
    // Once, until it works again.
    if (reason !== null && !hasFailed) tell([{ code: notKept, severity: 'warning', values: { reason } }]);
    hasFailed = reason !== null || (hasFailed && !hasKept);
  };

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
    takeUp((before) => ({ own: withItem(before, id, item) }));
    clearSteps();
  };

  inTurn(load);
  storage.onOtherTab((id) => inTurn(() => takeUpStored(id)));
  return {
    get damaged() {
      return damaged;
    },
    hasUnkept: () => unkeptIds(own(), stored).length > 0,
    keep: () => inTurn(keepAll),
  };
}

/**
 * Keeps whatever `unkept` names, looking anew after each: meanwhile anything may have changed, here or in another tab.
 *
 * @returns why the first of those that were refused was; null where none was.
 */
async function keepEach(unkept: () => readonly string[], keepOne: (id: string) => Promise<void>) {
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
  const [reason = null] = refused.values();
  return { reason, hasKept };
}
