import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createStaticServer } from '../../scripts/staticServer';
import { AtlasPage, say } from './atlasPage';
import { test as base, expect } from './fixtures';
import { textFile } from './layerFileSamples';
import { LayerPanel } from './layerPanel';
import { smoke } from './smoke';

const ROOT = join(import.meta.dirname, '../..');
/** Where a publisher may put a site. */
const PATH = ['statistics', 'atlas'];
const BUILD_MILLISECONDS = 240_000;

/** Built from the sample as a publisher builds it, and served below other pages of its server. */
const test = base.extend({
  baseURL: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'atlas-site-'));
      const out = join(folder, ...PATH);
      const command = ['--import', 'tsx', 'scripts/atlas.ts', 'build', 'test/sample-atlas', '--out', out];
      await promisify(execFile)(process.execPath, command, { cwd: ROOT });
      const { server } = createStaticServer(folder);
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}/${PATH.join('/')}/`);
      server.closeAllConnections();
      server.close();
      rmSync(folder, { recursive: true });
    },
    { scope: 'test', timeout: BUILD_MILLISECONDS },
  ],
});

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('a site of one’s own shows its figures on its own boundaries, under its own name', async ({ page }) => {
  const atlas = new AtlasPage(page, './');
  await atlas.open();

  await test.step('it opens with its own theme, name and areas', async () => {
    await smoke(atlas, { title: '辽宁各市常住人口', published: 14, all: 14 });
    await expect(page).toHaveTitle('辽宁各市常住人口 · 辽宁人口图');
    await expect(page.getByRole('heading', { level: 1 })).toHaveAccessibleName('辽宁人口图');
    await expect(page.locator('.credits')).toContainText('通报图谱示例');
    await expect(page.locator('.credits'), 'nothing of the built-in boundaries').not.toContainText('OpenStreetMap');
  });

  await test.step('places are found that it draws, and no others', async () => {
    await atlas.search.fill('杭州');
    await expect(atlas.options).toHaveCount(0);
    await atlas.choosePlace('大连');
    await expect(atlas.cardTitle).toHaveText('大连市');
    await expect(atlas.card).toContainText('7,450,785');
  });

  await test.step('its links lead back to the same map', async () => {
    await atlas.theme('人口密度').first().click();
    await expect(atlas.legendTitle).toHaveText('人口密度');
    await expect
      .poll(() => Object.fromEntries(atlas.link()))
      .toMatchObject({ theme: 'liaoning-density', area: '210200' });
    const link = page.url();
    await page.goto('about:blank');
    await page.goto(link);
    await expect(atlas.legendTitle).toHaveText('人口密度');
    await expect(atlas.cardTitle).toHaveText('大连市');
    await page.goto('about:blank');
    // A link without a theme is one to the theme that the site opens with.
    await page.goto('./#area=210200&lang=en');
    await expect(atlas.legendTitle).toHaveText('Residents of Liaoning’s cities');
    await expect(page.getByRole('heading', { level: 1 })).toHaveAccessibleName('Liaoning Population Atlas');
    await expect.poll(() => atlas.link().get('theme') ?? '').toBe('');
    await expect(atlas.notices).toHaveCount(0);
  });

  await test.step('a reader’s own file is drawn on its areas', async () => {
    const panel = new LayerPanel(atlas);
    await atlas.button('header.language').click();
    await panel.add.click();
    await panel.openFiles(textFile('posts.csv', 'lon,lat,name\n121.61,38.93,A\n121.5,38.95,B\n'));
    await expect(panel.entry('posts.csv', '点')).toContainText(say('layers.onMap', { count: 2 }));
    await expect(atlas.notices).toHaveCount(0);
  });

  await test.step('its story has a slide for each theme', async () => {
    await page.getByRole('button', { name: say('surface.story'), exact: true }).click();
    await expect(page.getByRole('list', { name: say('story.list') }).locator('> li')).toHaveCount(2);
  });

  await test.step('the page of sources credits the publisher of the boundaries', async () => {
    await atlas.button('sources.title').first().click();
    await expect(page.getByText(say('sources.credit.review'))).toBeVisible();
    await expect(page.getByText('辽宁省各市边界（化简），通报图谱示例，截至 2020-06-30（Apache-2.0）。')).toBeVisible();
  });
});
