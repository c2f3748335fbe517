import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';

for (const colorScheme of ['light', 'dark'] as const)
  test(`the first picture stands before any figure has come, and is the one that is then drawn: ${colorScheme}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    const [sendRecord, sendEvidence] = [await hold(page, 'record.json'), await hold(page, 'evidence.json')];
    await page.goto('/');
    await page.waitForFunction(() => performance.getEntriesByName('atlas:first-map').length > 0);
    await expect(page.locator('header')).toHaveCount(0);
    const prepared = await sketched(page);

    await test.step('from the figures, on a canvas that was blotted out', async () => {
      await page.locator('#sketch').evaluate((canvas: HTMLCanvasElement) => {
        canvas.getContext('2d')?.fillRect(0, 0, canvas.width, canvas.height);
      });
      expect((await sketched(page)) === prepared).toBe(false);
      sendRecord();
      await expect.poll(async () => (await sketched(page)) === prepared).toBe(true);
    });

    await test.step('and the page comes with what else belongs to it', async () => {
      sendEvidence();
      await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
      await expect(page.locator('#sketch')).toHaveCount(0);
    });
  });

/** Keeps a file back; the function lets it come. */
async function hold(page: Page, file: string): Promise<() => void> {
  let send = () => {};
  const held = new Promise<void>((resolve) => {
    send = resolve;
  });
  await page.route(`**/data/${file}`, async (route) => {
    await held;
    await route.continue();
  });
  return send;
}

/** All pixels of the first picture. */
function sketched(page: Page): Promise<string> {
  return page.locator('#sketch').evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL());
}
