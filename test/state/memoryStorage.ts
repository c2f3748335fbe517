import type { ContentStorage } from '../../src/features/tables/state/contentStorage';
import type { ItemStorage } from '../../src/state/storage/keepItems';

/** What a browser refuses; whoever tests sets it while the page is open. */
interface Refusals {
  items: boolean;
  contents: boolean;
}

/** A browser's keeping in memory, with any number of tabs: each hears, a little later, of what the others wrote. */
export function createBrowser(kept: Readonly<Record<string, unknown>> = {}) {
  const items = new Map<string, unknown>(Object.entries(kept));
  const contents = new Map<string, Blob>();
  const refuses: Refusals = { items: false, contents: false };
  const tabs = new Set<(id: string) => void>();
  const removedUnnamed: ReadonlySet<string>[] = [];
  let open: string | null = null;
  /** Takes until a later task, as a database does. */
  const answer = async <Value>(which: keyof Refusals, value: () => Value): Promise<Value> => {
    await new Promise((resolve) => setTimeout(resolve));
    if (refuses[which]) throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    return value();
  };

  const openTab = () => {
    let own: ((id: string) => void) | null = null;
    const tellOthers = (id: string) => {
      for (const tab of tabs) if (tab !== own) setTimeout(() => tabs.has(tab) && tab(id));
    };
    const storage: ItemStorage = {
      readAll: () => answer('items', () => [...items]),
      read: (id) => answer('items', () => items.get(id)),
      write: (id, json) =>
        answer('items', () => {
          items.set(id, structuredClone(json));
          tellOthers(id);
        }),
      remove: (id) =>
        answer('items', () => {
          items.delete(id);
          tellOthers(id);
        }),
      readOpen: () => open,
      writeOpen: (id) => {
        open = id;
      },
      onOtherTab: (changed) => {
        own = changed;
        tabs.add(changed);
      },
    };
    const contentStorage: ContentStorage = {
      read: (id) => answer('contents', () => contents.get(id)),
      has: (id) => answer('contents', () => contents.has(id)),
      write: (id, blob) => answer('contents', () => void contents.set(id, blob)),
      removeUnnamed: (named) => answer('contents', () => void removedUnnamed.push(named)),
    };
    return { storage, contents: contentStorage, close: () => own !== null && tabs.delete(own) };
  };
  return { items, contents, refuses, removedUnnamed, openTab };
}
