import type { Browser, BrowserContext, Page } from '@playwright/test';

/** What a page may have left behind in its context, for the browser to forget. */
const STORAGE = 'local_storage,indexeddb,cache_storage,file_systems,websql';

/**
 * Contexts of the browser that serve one test after the other: a page in a context that has shown the atlas before
 * comes from the browser's cache. Nothing else is handed on: each test gets a new page, and a context without storage,
 * cookies, permissions or routes.
 */
export class KeptContexts {
  readonly #contexts = new Map<string, BrowserContext>();

  constructor(readonly browser: Browser) {}

  /** @param key says with which options the test wants it made; Playwright gives them to every context of the test. */
  async take(key: string): Promise<BrowserContext> {
    const kept = this.#contexts.get(key);
    if (kept !== undefined) return kept;
    const made = await this.browser.newContext();
    this.#contexts.set(key, made);
    return made;
  }

  /** Takes it back after a test; one that cannot be made as new is closed. */
  async giveBack(key: string, context: BrowserContext, origin: string): Promise<void> {
    try {
      await context.unrouteAll({ behavior: 'ignoreErrors' });
      await context.setOffline(false);
      // Through a page that is there: a new one is a new window, with all that the browser loads for one.
      const [page = await context.newPage(), ...others] = context.pages();
      for (const other of others) await other.close();
      // Nothing of the test runs any more, and nothing new is kept after this.
      await page.goto('about:blank');
      const isAsNew = !(await hasAnotherClock(page));
      await clearStorage(page, origin);
      await context.clearCookies();
      await context.clearPermissions();
      await page.close();
      if (isAsNew) return;
    } catch (error) {
      console.error(`a context was not kept: ${error}`);
    }
    this.#contexts.delete(key);
    await context.close();
  }

  async close(): Promise<void> {
    for (const context of this.#contexts.values()) await context.close();
  }
}

async function clearStorage(page: Page, origin: string): Promise<void> {
  const client = await page.context().newCDPSession(page);
  await client.send('Storage.clearDataForOrigin', { origin, storageTypes: STORAGE });
}

/** `page.clock` is that of its whole context, and stays in it. */
function hasAnotherClock(page: Page): Promise<boolean> {
  return page.evaluate(() => !/\[native code\]/.test(String(setTimeout)));
}
