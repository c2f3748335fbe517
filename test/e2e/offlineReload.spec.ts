import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { createStaticServer } from '../../scripts/staticServer';
import { AtlasPage, say } from './atlasPage';
import { atlasReady, expect, test } from './fixtures';
import { LayerPanel } from './layerPanel';
import { readRecipe } from './publishedData';

const DIST = join(import.meta.dirname, '../../dist');
const PATH = ['some', 'path'];

test.use({ serviceWorkers: 'allow', contextOptions: { reducedMotion: 'reduce' } });

test('what was never visited opens without a network, after a reload too, whatever the query says', async ({
  page,
  context,
}) => {
  const atlas = new AtlasPage(page);
  await atlas.open();
  await keptForOffline(page);
  await context.setOffline(true);
  for (const address of [null, '/?embed=1', '/?speaker=1', '/?other=1#theme=fraud-losses', '/']) {
    if (address === null) await page.reload();
    else await page.goto(address);
    await atlasReady(page);
    if (!page.url().includes('speaker')) await expect(atlas.canvas).toHaveCount(1);
  }

  await test.step('counties, overlays and sources', async () => {
    await atlas.choosePlace('370103');
    await expect(atlas.cardTitle).toHaveText('市中区');
    await page.keyboard.press('Escape');
    const { title, entries } = readRecipe('dalian-circles');
    await atlas.theme(title.zh).click();
    await expect(new LayerPanel(atlas).entry(title.zh, entries[0]?.name.zh ?? '')).toContainText(
      say('layers.onMap', { count: 7 }),
    );
    await atlas.theme('刑事警情').first().click();
    await expect(atlas.legendTitle).toHaveText('刑事警情');
    await expect(atlas.notices).toHaveCount(0);
  });
});

const ofEditions = test.extend<{ site: string }>({
  // A copy of the built page that the test can change.
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs
  site: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'atlas-editions-'));
    cpSync(DIST, join(folder, ...PATH), { recursive: true });
    await use(join(folder, ...PATH));
    rmSync(folder, { recursive: true });
  },
  baseURL: async ({ site }, use) => {
    const { server } = createStaticServer(join(site, ...PATH.map(() => '..')));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}/${PATH.join('/')}/`);
    server.closeAllConnections();
    server.close();
  },
});

ofEditions(
  'another edition is taken when the only window is loaded anew, and not before',
  async ({ page, context, site }) => {
    await page.goto('./');
    await keptForOffline(page);
    publishEdition(site, 'second');
    const second = await context.newPage();
    await second.goto('./');
    await expect.poll(() => second.evaluate(isAnotherWaiting)).toBe(true);
    await second.reload();
    await atlasReady(second);
    await expect(edition(second), 'while the other window is open').toHaveCount(0);
    await second.close();
    await expect(edition(page), 'under the reader’s hands').toHaveCount(0);
    // To the browser, a window that was just closed is one a moment longer.
    await expect(async () => {
      await page.reload();
      await expect(edition(page)).toHaveAttribute('content', 'second', { timeout: 3000 });
    }).toPass();
    await atlasReady(page);
    await context.setOffline(true);
    await page.reload();
    await expect(edition(page)).toHaveAttribute('content', 'second');
    await atlasReady(page);
  },
);

async function keptForOffline(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-offline-ready', 'true');
}

async function isAnotherWaiting(): Promise<boolean> {
  return (await navigator.serviceWorker.ready).waiting !== null;
}

/** A page that says which edition it is of, and a worker that knows its revision. */
function publishEdition(site: string, name: string): void {
  const page = readFileSync(join(site, 'index.html'), 'utf8');
  writeFileSync(join(site, 'index.html'), page.replace('<head>', `<head><meta name="edition" content="${name}" />`));
  const worker = readFileSync(join(site, 'sw.js'), 'utf8');
  const changed = worker.replace(/(url:"index\.html",revision:")[0-9a-f]+"/, `$1${name}"`);
  if (changed === worker) throw new Error('sw.js names no revision of index.html');
  writeFileSync(join(site, 'sw.js'), changed);
}

function edition(page: Page): Locator {
  return page.locator('meta[name=edition]');
}
