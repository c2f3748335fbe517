import { del, entries, get, set } from 'idb-keyval';
import { openDatabase } from '../../../state/storage/openDatabase';

/** Where the browser keeps the cells of tables, as CSV, each under its id; they never change. Every call may be refused. */
export interface ContentStorage {
  read(id: string): Promise<Blob | undefined>;
  has(id: string): Promise<boolean>;
  write(id: string, content: Blob): Promise<void>;
  /** Lets go of what no project names, unless it came within the last day: another tab may be about to name it. */
  removeUnnamed(named: ReadonlySet<string>): Promise<void>;
}

interface KeptContent {
  readonly content: Blob;
  /** Milliseconds since 1970. */
  readonly keptAt: number;
}

const DAY_MILLISECONDS = 86_400_000;

export function createContentStorage(name: string): ContentStorage {
  const store = openDatabase(name, 'contents');
  return {
    read: async (id) => (await get<KeptContent>(id, await store()))?.content,
    has: async (id) => (await get<KeptContent>(id, await store())) !== undefined,
    write: async (id, content) => set(id, { content, keptAt: Date.now() } satisfies KeptContent, await store()),
    async removeUnnamed(named) {
      const old = Date.now() - DAY_MILLISECONDS;
      for (const [id, { keptAt }] of await entries<string, KeptContent>(await store()))
        if (!named.has(id) && keptAt < old) await del(id, await store());
    },
  };
}
