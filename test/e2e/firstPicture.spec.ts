import type { Page } from '@playwright/test';
import { AtlasPage } from './atlasPage';
import { expect, test } from './fixtures';

test.use({ webGl: false });

for (const colorScheme of ['light', 'dark'] as const)
  test(`the first picture stands before any figure has come, and is the one that is then drawn: ${colorScheme}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    let send = () => {};
    const held = new Promise<void>((resolve) => {
      send = resolve;
    });
    await page.route('**/data/record.json', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto('/');
    await page.waitForFunction(() => performance.getEntriesByName('atlas:first-map').length > 0);
    await expect(page.locator('header')).toHaveCount(0);
    const prepared = await sketched(page);

    send();
    const atlas = new AtlasPage(page);
    await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
    await expect(atlas.legendTitle).toHaveText('电信网络诈骗发案');
    // Without WebGL the table has opened beside it; the map has its place again.
    await atlas.showMap();
    await expect.poll(() => sketched(page).then((drawn) => drawn === prepared)).toBe(true);
  });

/** All pixels of the canvas. */
function sketched(page: Page): Promise<string> {
  return page.locator('canvas#sketch').evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL());
}
