import { AtlasPage, phrase, phraseWithin, say } from './atlasPage';
import { addressOf, expect, expectAccessible, test } from './fixtures';
import { LayerPanel } from './layerPanel';
import { StagePage } from './stagePage';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('the share dialog gives the link, its code for the room, and the code for another page', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const atlas = new AtlasPage(page);
  await atlas.open('theme=population');
  await atlas.button('header.share').click();
  const dialog = page.getByRole('dialog', { name: say('share.title') });
  await expect(dialog.getByRole('textbox', { name: say('share.link') })).toHaveValue(addressOf(page));
  await expectAccessible(page);

  await dialog.getByRole('button', { name: say('share.copyEmbed') }).click();
  const code = await page.evaluate(() => navigator.clipboard.readText());
  expect(code).toContain('?embed=1#theme=population');

  const { origin } = new URL(page.url());
  const small = await dialog.getByRole('img').boundingBox();
  await dialog.getByRole('button', { name: say('share.larger') }).click();
  const large = page.getByRole('dialog').getByRole('img', { name: phraseWithin('share.codeOf') });
  await expect.poll(async () => (await large.boundingBox())?.width).toBeGreaterThan(2 * (small?.width ?? 0));
  await expect(page.getByRole('dialog')).toContainText(`${origin}/#theme=population`);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('small files of the reader’s own go into the link where that is wanted', async ({ page, browser }) => {
  const atlas = new AtlasPage(page);
  await atlas.open('view=118.6,37.4,8');
  const text = 'lon,lat,name,minutes\n118.50,37.45,城东,5\n118.62,37.44,城西,5\n';
  const layers = new LayerPanel(atlas);
  await layers.openFiles({ name: 'ours.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
  await expect(atlas.legend).toContainText('ours.csv');
  await atlas.button('header.share').click();
  const dialog = page.getByRole('dialog', { name: say('share.title') });
  await expect(dialog).toContainText(say('share.layerFiles'));
  await dialog.getByRole('checkbox').check();
  const link = dialog.getByRole('textbox', { name: say('share.link') });
  await expect(link).toHaveValue(/&pack=1\./);

  const other = await browser.newContext({ locale: 'zh-CN' });
  const opened = new AtlasPage(await other.newPage());
  await opened.page.goto(await link.inputValue());
  await expect(opened.legend).toContainText('ours.csv');
  await other.close();
});

test('the embedded view has the map, its legend and credits, the way to the atlas, and nothing else', async ({
  page,
}) => {
  await page.setViewportSize({ width: 760, height: 460 });
  await page.goto('/?embed=1#theme=dalian-circles');
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
  const legend = page.getByRole('region', { name: phrase('legend.title') });
  await page.getByText('大连 1、3、5 分钟处置圈').first().click();
  await expect(legend).toContainText(say('layers.onMap', { count: 40 }));
  await expect(page.getByText(say('layers.schematicOnMap'))).toBeVisible();
  await expect(page.locator('.embed-bar')).toContainText('大连市公安局');
  await expect(page.getByRole('link', { name: say('embed.open', { name: say('app.name') }) })).toHaveAttribute(
    'href',
    /^http:\/\/127\.0\.0\.1:\d+\/#theme=dalian-circles$/,
  );
  await expect(page.getByRole('banner')).toHaveCount(0);
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expectAccessible(page);
});

test('another page can show it in a frame', async ({ page, baseURL }) => {
  await page.route('**/host.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><title>host</title><iframe src="${baseURL}/?embed=1#theme=population" width="700" height="400"></iframe>`,
    }),
  );
  await page.goto('/host.html');
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('html')).toHaveAttribute('data-ready', 'true');
  await expect(frame.locator('.embed-bar')).toContainText(say('app.name'));
});

test('an address can begin to present, for a lobby without anybody at the keys', async ({ page }) => {
  const stage = new StagePage(page);
  await page.goto('/?present=3&autoplay=600');
  await stage.expectSlide(3);
  await expect(stage.position).toHaveAttribute('data-playing', 'true');
});
