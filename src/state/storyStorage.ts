import { createStore, del, entries, get, set } from 'idb-keyval';

/** Where the browser keeps stories, each under its id, as the JSON of a story file. Every call may be refused. */
export interface StoryStorage {
  readAll(): Promise<readonly (readonly [id: string, json: unknown])[]>;
  read(id: string): Promise<unknown>;
  write(id: string, json: object): Promise<void>;
  remove(id: string): Promise<void>;
  /** Calls back with the id of a story that another tab wrote or removed. */
  onOtherTab(changed: (id: string) => void): void;
}

const NAME = 'bulletin-atlas-stories';

/** The browser's database; what it refuses (a full disk, a private window) comes as a rejected promise. */
export function createStoryStorage(): StoryStorage {
  let opened: ReturnType<typeof createStore> | null = null;
  // Opened at the first call, so that a browser without a database refuses there.
  const store = () => {
    opened ??= createStore(NAME, 'stories');
    return opened;
  };
  const tabs = typeof BroadcastChannel === 'function' ? new BroadcastChannel(NAME) : null;
  return {
    readAll: async () => (await entries<string, unknown>(store())).sort(([a], [b]) => (a < b ? -1 : 1)),
    read: async (id) => get(id, store()),
    async write(id, json) {
      await set(id, json, store());
      tabs?.postMessage(id);
    },
    async remove(id) {
      await del(id, store());
      tabs?.postMessage(id);
    },
    onOtherTab(changed) {
      tabs?.addEventListener('message', ({ data }) => {
        if (typeof data === 'string') changed(data);
      });
    },
  };
}
