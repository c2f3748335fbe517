import type { Page } from '@playwright/test';
import { phraseWithin, say } from './atlasPage';
import { expect, test } from './fixtures';
import { TablesPage } from './tablesPage';

test.use({ contextOptions: { reducedMotion: 'reduce' }, viewport: { width: 1280, height: 720 } });

const TABLE = { name: '2024年案件.csv', content: '城市,发案\n大连市,12\n沈阳市,34\n' };

/** A table is read and stands on the map. */
async function readsTable(page: Page): Promise<TablesPage> {
  const own = new TablesPage(page);
  await own.open();
  await own.give(TABLE);
  await expect(own.atlas.legendTitle).toHaveText('发案');
  await expect.poll(async () => (await own.coverage())[1]).toBe('2');
  return own;
}

test('a database that never answers keeps nothing, which is said, and holds nothing up', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => ({}) as IDBOpenDBRequest;
  });
  const own = await readsTable(page);
  await expect(own.panel.getByText(say('data.notKept'), { exact: true })).toBeVisible();
  await expect(own.notices).toContainText('IndexedDB');
});

test('without workers the page draws the map on a canvas and reads tables itself', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(window, 'Worker', { value: undefined }));
  const own = await readsTable(page);
  await expect(own.atlas.canvas).toBeVisible();
  await expect(page.locator('#map canvas').first()).toBeVisible();
  await expect(own.atlas.sketch).toHaveCount(0);
});

test.describe('without a canvas to draw on', () => {
  test.use({ surface: null });
  test('the page says so and shows the figures of the map', async ({ page }) => {
    await page.addInitScript(() => {
      HTMLCanvasElement.prototype.getContext = () => null;
    });
    await page.goto('/');
    await expect(page.getByRole('alert')).toHaveText(phraseWithin('table.noCanvas'));
    await readsTable(page);
  });
});

test.describe('with WebGL', () => {
  test.use({ surface: 'gl' });
  test('without workers that are modules the page draws the map and reads tables itself', async ({ page, guard }) => {
    // MapLibre takes others then, and remarks on it.
    guard.expectMessage(/^Module worker not supported, falling back to classic worker/);
    await page.addInitScript(() => {
      const Whole = window.Worker;
      window.Worker = class extends Whole {
        constructor(url: string | URL, options?: WorkerOptions) {
          if (options?.type === 'module') throw new TypeError('no modules');
          super(url, options);
        }
      };
    });
    const own = await readsTable(page);
    await expect(own.atlas.canvas).toBeVisible();
  });
});

test.describe('without idle callbacks', () => {
  test.use({ serviceWorkers: 'allow' });
  test('the page becomes ready, and is kept for when there is no network', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'requestIdleCallback', { value: undefined });
      Object.defineProperty(window, 'cancelIdleCallback', { value: undefined });
    });
    await page.goto('/');
    const root = page.locator('html');
    await expect(root).toHaveAttribute('data-ready', 'true');
    await expect(root).toHaveAttribute('data-offline-ready', 'true');
  });
});
