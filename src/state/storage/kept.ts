import type { Notice } from '../../core/text/notice';

/** Items that a reader makes and the browser stores. */
export interface Kept<Item> {
  readonly items: readonly Item[];
  /** Id of the open item; null or an unknown id: none is open. */
  readonly openId: string | null;
  readonly isLoaded: boolean;
  /** Whether the last change is stored; `failed`: the browser refuses, so the reader has to save a file. */
  readonly keeping: 'kept' | 'keeping' | 'failed';
  readonly notices: readonly Notice[];
}

export interface Identified {
  readonly id: string;
}

/** A stored item, read; or why it cannot be read. */
export type ParsedItem<Item> =
  | { readonly ok: true; readonly item: Item; readonly notices: readonly Notice[] }
  | { readonly ok: false; readonly notice: Notice };

type Parsed =
  | { readonly ok: true; readonly notices: readonly Notice[] }
  | { readonly ok: false; readonly notice: Notice };

/** Makes a parser of items out of one whose result has the item under a name of its own. */
export function itemParser<Result extends Parsed, Item>(
  parse: (json: unknown, id: string) => Result,
  itemOf: (parsed: Extract<Result, { ok: true }>) => Item,
): (json: unknown, id: string) => ParsedItem<Item> {
  return (json, id) => {
    const parsed: Parsed = parse(json, id);
    return parsed.ok
      ? { ok: true, item: itemOf(parsed as Extract<Result, { ok: true }>), notices: parsed.notices }
      : parsed;
  };
}

/** The stored items, as far as they could be read. */
export interface ReadItems<Item> {
  readonly items: readonly Item[];
  /** Those of `items` that equal what is stored, by id. */
  readonly stored: ReadonlyMap<string, Item>;
  /** Ids of stored items that could not be read in full. */
  readonly damaged: ReadonlySet<string>;
  readonly notices: readonly Notice[];
}

/** The readable part of a damaged item gets an id of its own and is stored under it from then on. */
const READABLE = '-readable';
/** Longer ids would not be read back. */
const LONGEST_ID = 64;

/** Reads the stored items. If the readable part of a damaged item was stored before, the stored one is used. */
export function readItems<Item extends Identified>(
  entries: readonly (readonly [id: string, json: unknown])[],
  parse: (json: unknown, id: string) => ParsedItem<Item>,
): ReadItems<Item> {
  const parsed = entries.map(([id, json]) => ({ id, result: parse(json, id) }));
  const isWhole = ({ result }: (typeof parsed)[number]) => result.ok && result.notices.length === 0;
  const items = parsed.flatMap(({ id, result }) =>
    result.ok ? [{ ...result.item, id: result.notices.length > 0 ? readableId(id) : id }] : [],
  );
  const wholeIds = new Set(parsed.filter(isWhole).map(({ id }) => id));
  const stored = new Map(items.filter(({ id }) => wholeIds.has(id)).map((item) => [item.id, item]));
  return {
    items: items.filter((item) => stored.get(item.id) === item || !stored.has(item.id)),
    stored,
    damaged: new Set(parsed.filter((each) => !isWhole(each)).map(({ id }) => id)),
    notices: parsed.flatMap(({ result }) => (result.ok ? result.notices : [result.notice])),
  };
}

function readableId(id: string): string {
  return `${id.slice(0, LONGEST_ID - READABLE.length)}${READABLE}`;
}

/** Ids of items that differ from what is stored; removed ones first, since that makes room. */
export function unkeptIds<Item extends Identified>(
  items: readonly Item[],
  stored: ReadonlyMap<string, Item>,
): readonly string[] {
  const ids = new Set(items.map(({ id }) => id));
  const changed = items.filter((item) => stored.get(item.id) !== item);
  return [...[...stored.keys()].filter((id) => !ids.has(id)), ...changed.map(({ id }) => id)];
}

/** The list with the item replaced or appended; null: with the item of that id removed. */
export function withItem<Item extends Identified>(
  items: readonly Item[],
  id: string,
  item: Item | null,
): readonly Item[] {
  if (item === null) return items.filter((other) => other.id !== id);
  return items.some((other) => other.id === id)
    ? items.map((other) => (other.id === id ? item : other))
    : [...items, item];
}

/** null: none is open. */
export function openIdOf({ items, openId }: Pick<Kept<Identified>, 'items' | 'openId'>): string | null {
  return items.some(({ id }) => id === openId) ? openId : null;
}
