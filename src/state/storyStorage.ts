import { createStore, del, entries, get, set } from 'idb-keyval';

/** Where the browser keeps stories, each under its id, as the JSON of a story file. Every call may be refused. */
export interface StoryStorage {
  readAll(): Promise<readonly (readonly [id: string, json: unknown])[]>;
  read(id: string): Promise<unknown>;
  write(id: string, json: object): Promise<void>;
  remove(id: string): Promise<void>;
  /** Id of the story that was open last; null: the atlas's own. */
  readOpen(): string | null;
  writeOpen(id: string | null): void;
  /** Calls back with the id of a story that another tab wrote or removed. */
  onOtherTab(changed: (id: string) => void): void;
}

const NAME = 'bulletin-atlas-stories';
const OPEN = 'bulletin-atlas-open-story';

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
    readOpen() {
      try {
        return localStorage.getItem(OPEN);
      } catch {
        return null;
      }
    },
    writeOpen(id) {
      try {
        if (id === null) localStorage.removeItem(OPEN);
        else localStorage.setItem(OPEN, id);
      } catch {
        // Forgotten: the atlas's own story is open the next time.
      }
    },
    onOtherTab(changed) {
      tabs?.addEventListener('message', ({ data }) => {
        if (typeof data === 'string') changed(data);
      });
    },
  };
}
