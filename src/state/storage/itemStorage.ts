import { del, entries, get, set } from 'idb-keyval';
import type { ItemStorage } from './keepItems';
import { openDatabase } from './openDatabase';
import { recall, remember } from './remembered';

/**
 * The browser's database; what it refuses (a full disk, a private window) comes as a rejected promise.
 *
 * @param name of the database, and of the channel on which tabs tell each other of changes.
 * @param table in it.
 * @param openKey under which the id of what is open is kept.
 */
export function createItemStorage(name: string, table: string, openKey: string): ItemStorage {
  const store = openDatabase(name, table);
  const tabs = typeof BroadcastChannel === 'function' ? new BroadcastChannel(name) : null;
  return {
    readAll: async () => (await entries<string, unknown>(await store())).sort(([a], [b]) => (a < b ? -1 : 1)),
    read: async (id) => get(id, await store()),
    async write(id, json) {
      await set(id, json, await store());
      tabs?.postMessage(id);
    },
    async remove(id) {
      await del(id, await store());
      tabs?.postMessage(id);
    },
    readOpen: () => recall(openKey),
    writeOpen: (id) => remember(openKey, id),
    onOtherTab(changed) {
      tabs?.addEventListener('message', ({ data }) => {
        if (typeof data === 'string') changed(data);
      });
    },
  };
}
