import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';

for (const colorScheme of ['light', 'dark'] as const)
  test(`the first picture stands before any figure has come, and figures that say otherwise draw it anew: ${colorScheme}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    const sendRecord = await hold(page, 'record.json', withoutFigures);
    const sendEvidence = await hold(page, 'evidence.json');
    await page.goto('/');
    await page.waitForFunction(() => performance.getEntriesByName('atlas:first-map').length > 0);
    await expect(page.locator('header')).toHaveCount(0);
    const prepared = await sketched(page);

    await test.step('here that nothing was published', async () => {
      sendRecord();
      await expect.poll(async () => (await sketched(page)) === prepared).toBe(false);
    });

    await test.step('and the page comes with what else belongs to it', async () => {
      sendEvidence();
      await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
      await expect(page.locator('#sketch')).toHaveCount(0);
    });
  });

/** The tables of figures with nothing below their headings. */
function withoutFigures(record: { files: Record<string, string> }) {
  const files = Object.entries(record.files).map(([name, text]) => [
    name,
    name.startsWith('observations/') ? text.slice(0, text.indexOf('\n') + 1) : text,
  ]);
  return { ...record, files: Object.fromEntries(files) };
}

/** Keeps a file back; the function lets it come, as another where it is changed. */
async function hold<Content>(page: Page, file: string, change?: (content: Content) => Content): Promise<() => void> {
  let send = () => {};
  const held = new Promise<void>((resolve) => {
    send = resolve;
  });
  await page.route(`**/data/${file}`, async (route) => {
    await held;
    if (change === undefined) await route.continue();
    else {
      const response = await route.fetch();
      await route.fulfill({ response, json: change(await response.json()) });
    }
  });
  return send;
}

/** All pixels of the first picture. */
function sketched(page: Page): Promise<string> {
  return page.locator('#sketch').evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL());
}
