import type { Notice } from '../../core/text/notice';
import { reasonOf } from '../../core/text/reasonOf';
import { type Identified, type Kept, type ParsedItem, readItems, unkeptIds, withItem } from './kept';

/** The browser's storage of items, as JSON by id. Every call may be rejected. */
export interface ItemStorage {
  readAll(): Promise<readonly (readonly [id: string, json: unknown])[]>;
  read(id: string): Promise<unknown>;
  write(id: string, json: object): Promise<void>;
  remove(id: string): Promise<void>;
  /** Id of the item that was open last; null: none. */
  readOpen(): string | null;
  writeOpen(id: string | null): void;
  /** Calls back with the id of an item that another tab wrote or removed. */
  onOtherTab(changed: (id: string) => void): void;
}

export interface KeepingOptions<Item> {
  readonly storage: ItemStorage;
  parse(json: unknown, id: string): ParsedItem<Item>;
  toJson(item: Item): object;
  /** Code of the notice that nothing can be stored. */
  readonly notKept: string;
  /** Stores what an item refers to, before the item itself. */
  keepFirst?(item: Item): Promise<void>;
}

/** The list as its storage sees and changes it, always without a step of undo. */
interface KeptItems<Item> {
  items(): readonly Item[];
  applyWithoutUndo(change: (items: readonly Item[]) => Partial<Kept<Item>>): void;
  notify(notices: readonly Notice[]): void;
  /** Undoing them would revert what another tab did. */
  clearSteps(): void;
}

export interface Keeper {
  /** Ids of stored items that could not be read in full. */
  readonly damaged: ReadonlySet<string>;
  /** Whether any item differs from what is stored. */
  hasUnkept(): boolean;
  /** Stores all changes, after the operation in progress. */
  keep(): void;
}

/** Reads the stored items, writes changes, and adopts what another tab writes; one operation at a time, so that none overlap. */
export function keepItems<Item extends Identified>(
  { items, applyWithoutUndo, notify, clearSteps }: KeptItems<Item>,
  { storage, parse, toJson, notKept, keepFirst }: KeepingOptions<Item>,
): Keeper {
  const stored = new Map<string, Item>();
  let damaged: ReadonlySet<string> = new Set();
  let hasFailed = false;
  let turn: Promise<void> = Promise.resolve();
  const inTurn = (task: () => Promise<void>) => {
    turn = turn.then(task, task);
  };
  const find = (id: string) => items().find((item) => item.id === id);

  const load = async () => {
    try {
      const read = readItems(await storage.readAll(), parse);
      damaged = read.damaged;
      for (const [id, item] of read.stored) stored.set(id, item);
      applyWithoutUndo((before) => ({
        items: [...read.items, ...before.filter(({ id }) => !stored.has(id))],
        isLoaded: true,
      }));
      notify(read.notices);
    } catch (error) {
      hasFailed = true;
      applyWithoutUndo(() => ({ isLoaded: true, keeping: 'failed' }));
      notify([{ code: notKept, severity: 'info', values: { reason: reasonOf(error) } }]);
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
    const { reason, hasKept } = await keepEach(() => unkeptIds(items(), stored), keepOne);
    applyWithoutUndo(() => ({ keeping: reason === null ? 'kept' : 'failed' }));
    // Once, until storing works again.
    if (reason !== null && !hasFailed) notify([{ code: notKept, severity: 'warning', values: { reason } }]);
    hasFailed = reason !== null || (hasFailed && !hasKept);
  };

  const adoptStored = async (id: string) => {
    const read = await storage.read(id).then(
      (json) => ({ json }),
      () => null,
    );
    // A change made here is about to be stored in its place.
    if (read === null || find(id) !== stored.get(id)) return;
    const parsed = read.json === undefined ? null : parse(read.json, id);
    if (parsed !== null && !parsed.ok) return;
    const item = parsed === null ? null : { ...parsed.item, id };
    if (item === null) stored.delete(id);
    else stored.set(id, item);
    applyWithoutUndo((before) => ({ items: withItem(before, id, item) }));
    clearSteps();
  };

  inTurn(load);
  storage.onOtherTab((id) => inTurn(() => adoptStored(id)));
  return {
    get damaged() {
      return damaged;
    },
    hasUnkept: () => unkeptIds(items(), stored).length > 0,
    keep: () => inTurn(keepAll),
  };
}

/**
 * Stores each id that `unkept` names and asks again after each: items may change meanwhile, here or in another tab.
 *
 * @returns the reason of the first failure; null if there was none.
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
