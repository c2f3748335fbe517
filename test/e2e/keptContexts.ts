import type { Browser, BrowserContext, Page } from '@playwright/test';

/** What a page may have left behind in its context, for the browser to forget. */
const STORAGE = 'local_storage,indexeddb,cache_storage,file_systems,websql';
/** A page that asks for nothing, not even for an icon. */
const HOLDER = '<!doctype html><link rel="icon" href="data:," />';

interface KeptContext {
  readonly context: BrowserContext;
  /** Keeps the process of the origin, in which all that was compiled for one page serves the next. */
  readonly holder: Page;
}

/**
 * Contexts of the browser that serve one test after the other: a page in a context that has shown the atlas before
 * comes from the browser's cache, and from its process (`--process-per-site`), where its scripts have been compiled.
 * Nothing else is handed on: each test gets a new page, and a context without storage, cookies, permissions or routes.
 */
export class KeptContexts {
  readonly #contexts = new Map<string, KeptContext>();

  constructor(readonly browser: Browser) {}

  /** @param key says with which options the test wants it made; Playwright gives them to every context of the test. */
  async take(key: string, origin: string): Promise<BrowserContext> {
    const kept = this.#contexts.get(key);
    if (kept !== undefined) return kept.context;
    const context = await this.browser.newContext();
    const holder = await context.newPage();
    const address = `${origin}/holder.html`;
    await holder.route(address, (route) => route.fulfill({ contentType: 'text/html', body: HOLDER }));
    await holder.goto(address);
    await holder.unroute(address);
    this.#contexts.set(key, { context, holder });
    return context;
  }

  /** Takes it back after a test; one that cannot be made as new is closed. */
  async giveBack(key: string, context: BrowserContext, origin: string): Promise<void> {
    try {
      await context.unrouteAll({ behavior: 'ignoreErrors' });
      await context.setOffline(false);
      const holder = this.#contexts.get(key)?.holder;
      // Through a page that is there: a new one is a new window, with all that the browser loads for one.
      const ofTest = context.pages().filter((page) => page !== holder);
      const [page = await context.newPage(), ...others] = ofTest;
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
    for (const { context } of this.#contexts.values()) await context.close();
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
