import { AtlasPage } from './atlasPage';
import { expect, test } from './fixtures';
import { readThemeTitles } from './publishedData';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('once loaded, the atlas needs no network', async ({ page, context }) => {
  const atlas = new AtlasPage(page);
  await atlas.open();
  // The shapes of counties, and the finer ones around them, are fetched when one is first asked for.
  const files = [...['210000', '370000', '610000'].map((province) => `counties/${province}`), 'detail'];
  const fetched = Promise.all(files.map((file) => page.waitForResponse(`**/data/${file}.topo.json`)));
  await atlas.choosePlace('370103');
  await expect(atlas.cardTitle).toHaveText('市中区');
  await Promise.all((await fetched).map((response) => response.finished()));
  await page.keyboard.press('Escape');
  await expect(atlas.card).toHaveCount(0);
  // Out of the search field too, where the keyboard may have been led back to.
  await page.keyboard.press('Escape');
  await expect(atlas.search).not.toBeFocused();

  await context.setOffline(true);
  const asked: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith('data:') && !request.url().startsWith('blob:')) asked.push(request.url());
  });

  const [first, ...others] = readThemeTitles('zh');
  for (const title of [...others, first as string]) {
    await page.keyboard.press('PageDown');
    await expect(atlas.legendTitle).toHaveText(title);
  }
  await atlas.choosePlace('370103');
  await expect(atlas.cardTitle).toHaveText('市中区');
  await atlas.choosePlace('大连');
  await expect(atlas.cardTitle).toHaveText('大连市');
  await atlas.button('header.language').click();
  await expect(atlas.cardTitle).toHaveText('Dalian');
  await atlas.button('header.appearance').click();
  await atlas.showTable();
  await expect(atlas.tableRows).toHaveCount(2);
  await atlas.showMap();
  await atlas.button('credits.about').click();
  await expect(atlas.about).toBeVisible();
  expect(asked, 'requests without a network').toEqual([]);
});
