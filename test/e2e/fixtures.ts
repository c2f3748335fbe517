import AxeBuilder from '@axe-core/playwright';
import {
  type BrowserContext,
  test as base,
  type ConsoleMessage,
  expect,
  type Page,
  type Request,
  type WebError,
} from '@playwright/test';
import type { SurfaceKind } from '../../src/state/link/pageMode';
import { KeptContexts } from './keptContexts';

export { expect };

/** What the browser itself says whatever the page does. Each pattern is exact and has its reason. */
const CHROMIUM_MESSAGES: readonly RegExp[] = [
  // The GPU driver of software WebGL remarks on every picture that is read back, a screenshot of the test included.
  /^\[\.WebGL-0x[0-9a-f]+\]GL Driver Message \(OpenGL, Performance, GL_CLOSE_PATH_NV, High\): GPU stall due to ReadPixels( \(this message will no longer repeat\))?$/,
  // Playwright's own, from each page of a context without service workers.
  /^Service Worker registration blocked by Playwright$/,
];

export interface Guard {
  /**
   * Expects a console message, warning or error of the page in this test, for instance the 404 of a data file that the
   * test took away. The test fails if it does not come.
   */
  expectMessage(pattern: RegExp): void;
  /** What the page did that no page may do, so far: empty in a good test. */
  readonly problems: readonly string[];
}

/**
 * Playwright's `test` with a guard on every page of every context that a test opens: the test fails on a request that
 * leaves the origin, on a console error or warning, and on an exception that nothing caught.
 *
 * `context` and `page` are kept for the next test (see KeptContexts), but where a service worker or an origin of the
 * test's own would stay in them; `browser.newContext()` gives a fresh one at any time.
 *
 * The map is drawn on a canvas; `test.use({ surface: 'gl' })` has it drawn with WebGL, and `null` lets the page choose.
 */
export const test = base.extend<{ guard: Guard; surface: SurfaceKind | null }, { keptContexts: KeptContexts }>({
  surface: ['2d', { option: true }],
  keptContexts: [
    async ({ browser }, use) => {
      const kept = new KeptContexts(browser);
      await use(kept);
      await kept.close();
    },
    { scope: 'worker' },
  ],
  context: async (
    { keptContexts, browser, baseURL, contextOptions, viewport, hasTouch, isMobile, locale, serviceWorkers },
    use,
    { project },
  ) => {
    if (baseURL === undefined || baseURL !== project.use.baseURL || serviceWorkers !== 'block') {
      const fresh = await browser.newContext();
      await use(fresh);
      await fresh.close();
      return;
    }
    const key = JSON.stringify([contextOptions, viewport, hasTouch, isMobile, locale]);
    const { origin } = new URL(baseURL);
    const context = await keptContexts.take(key, origin);
    await use(context);
    await keptContexts.giveBack(key, context, origin);
  },
  // Closed with all others of its context, which are made as new through it.
  page: async ({ context }, use) => use(await context.newPage()),
  guard: [
    async ({ browser, baseURL, surface }, use) => {
      if (baseURL === undefined) throw new Error('the guard needs a baseURL to know the origin');
      const origin = new URL(baseURL).origin;
      const problems: string[] = [];
      const expected = new Map<RegExp, number>();

      const judge = (text: string, problem: string) => {
        const pattern = [...expected.keys()].find((candidate) => candidate.test(text));
        if (pattern !== undefined) expected.set(pattern, (expected.get(pattern) ?? 0) + 1);
        else if (!CHROMIUM_MESSAGES.some((known) => known.test(text))) problems.push(problem);
      };
      const watchers: (() => void)[] = [];
      const watch = (context: BrowserContext) => {
        watchers.push(watchContext(context, origin, problems, judge));
        if (surface !== null) watchers.push(askForSurface(context, surface));
      };
      for (const context of browser.contexts()) watch(context);
      browser.on('context', watch);
      await use({ problems, expectMessage: (pattern) => expected.set(pattern, 0) });
      browser.off('context', watch);
      for (const stop of watchers) stop();

      const absent = [...expected].filter(([, times]) => times === 0).map(([pattern]) => `no message like ${pattern}`);
      expect([...problems, ...absent], 'what the page did that no page may do').toEqual([]);
    },
    { auto: true },
  ],
});

/** Declares the same tests for the map on a canvas and the map with WebGL. */
export function onBothSurfaces(declare: () => void): void {
  for (const surface of ['2d', 'gl'] as const)
    test.describe(surface, () => {
      test.use({ surface });
      declare();
    });
}

/** Has each page of the atlas ask for the surface in its address. @returns what ends it. */
function askForSurface(context: BrowserContext, surface: SurfaceKind): () => void {
  const onPage = (page: Page) => {
    page
      .addInitScript((parameter) => {
        const isAtlas = /^https?:$/.test(location.protocol) && /\/(index\.html)?$/.test(location.pathname);
        const { pathname, search, hash } = location;
        if (!isAtlas || /[?&]map=/.test(search)) return;
        history.replaceState(history.state, '', `${pathname}${search === '' ? '?' : `${search}&`}${parameter}${hash}`);
      }, `map=${surface}`)
      // One that has been closed already.
      .catch(() => {});
  };
  context.on('page', onPage);
  return () => context.off('page', onPage);
}

/** The address of a page without what this file has put into it. */
export function addressOf(page: Page): string {
  return page.url().replace(/\?map=(2d|gl)(?=#|$)/, '');
}

/** @returns what ends the watch. */
function watchContext(
  context: BrowserContext,
  origin: string,
  problems: string[],
  judge: (text: string, problem: string) => void,
): () => void {
  const onRequest = (request: Request) => {
    // Addresses without an origin of their own (data:, about:) are served by the browser itself.
    const target = new URL(request.url()).origin;
    if (target !== origin && target !== 'null')
      problems.push(`request leaves the origin: ${request.method()} ${request.url()}`);
  };
  const onPage = (page: Page) => {
    page.on('websocket', (socket) => problems.push(`web socket opened: ${socket.url()}`));
  };
  const onConsole = (message: ConsoleMessage) => {
    if (message.type() === 'error' || message.type() === 'warning')
      judge(message.text(), `console ${message.type()}: ${message.text()} (${message.location().url})`);
  };
  const onError = (webError: WebError) => {
    const error = webError.error();
    judge(error.message, `uncaught: ${error.stack ?? error.message}`);
  };
  context.on('request', onRequest).on('page', onPage).on('console', onConsole).on('weberror', onError);
  return () => context.off('request', onRequest).off('page', onPage).off('console', onConsole).off('weberror', onError);
}

/** Waits until the page is idle after loading. */
export async function atlasReady(page: Page): Promise<void> {
  // Expectations look again after up to a second, and this is waited for most often.
  await page.waitForFunction(() => document.documentElement.dataset.ready === 'true', undefined, { timeout: 60_000 });
}

/** Expects that axe finds nothing against WCAG 2.2 A and AA or its own best practices on the page as it stands. */
export async function expectAccessible(page: Page): Promise<void> {
  // "Legacy" is without frames of other origins, of which the page has none, and without a page of axe's own.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
  const { violations } = await axe.analyze();
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
  );
  expect(found, 'accessibility violations').toEqual([]);
}
