import { createStore, promisifyRequest, type UseStore } from 'idb-keyval';

/** A browser that is only busy answers within it; one whose database hangs, as WebKit's does at times, never. */
const LONGEST_WAIT_MILLISECONDS = 5000;

/**
 * Opens a database of the browser at the first call, so that one without any refuses there. What is asked of one that never
 * answers is refused, too, and a later call tries again.
 */
export function openDatabase(name: string, table: string): () => Promise<UseStore> {
  let opened: Promise<UseStore> | null = null;
  return () => {
    opened ??= answering(name, table).catch((error: unknown) => {
      opened = null;
      throw error;
    });
    return opened;
  };
}

async function answering(name: string, table: string): Promise<UseStore> {
  const store = createStore(name, table);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('IndexedDB does not answer')), LONGEST_WAIT_MILLISECONDS);
  });
  try {
    await Promise.race([store('readonly', (entries) => promisifyRequest(entries.count())), tooLong]);
  } finally {
    clearTimeout(timer);
  }
  return store;
}
