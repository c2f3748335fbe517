import type { Notice } from '../../core/text/notice';

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

export interface Identified {
  readonly id: string;
}

/** What is kept, read; or why it cannot be. */
export type ParsedItem<Item> =
  | { readonly ok: true; readonly item: Item; readonly notices: readonly Notice[] }
  | { readonly ok: false; readonly notice: Notice };

/** What the browser kept, as far as it could be read. */
export interface ReadItems<Item> {
  readonly items: readonly Item[];
  /** Those of `items` that are stored just so, by their ids. */
  readonly stored: ReadonlyMap<string, Item>;
  /** Ids of what is stored and could not be read in full. */
  readonly damaged: ReadonlySet<string>;
  readonly notices: readonly Notice[];
}

/** What could be read of an item that is damaged goes under an id of its own, and is found there from then on. */
const READABLE = '-readable';
/** Longer ones are not read again. */
const LONGEST_ID = 64;

/** Reads what the browser kept. The readable part of a damaged item gives way to the one that was stored of it before. */
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

/** Ids of what is not stored as it is now; of what was removed first, since that makes room. */
export function unkeptIds<Item extends Identified>(
  own: readonly Item[],
  stored: ReadonlyMap<string, Item>,
): readonly string[] {
  const ids = new Set(own.map(({ id }) => id));
  const changed = own.filter((item) => stored.get(item.id) !== item);
  return [...[...stored.keys()].filter((id) => !ids.has(id)), ...changed.map(({ id }) => id)];
}

/** The list with an item in the place of the one of that id, or at its end; null: without it. */
export function withItem<Item extends Identified>(
  own: readonly Item[],
  id: string,
  item: Item | null,
): readonly Item[] {
  if (item === null) return own.filter((other) => other.id !== id);
  return own.some((other) => other.id === id) ? own.map((other) => (other.id === id ? item : other)) : [...own, item];
}

/** null: none is open. */
export function openIdOf({ own, openId }: Pick<Kept<Identified>, 'own' | 'openId'>): string | null {
  return own.some(({ id }) => id === openId) ? openId : null;
}
