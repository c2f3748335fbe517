import { AtlasPage } from './atlasPage';
import { expect, expectAccessible, test } from './fixtures';
import { classColours, lookAt, takeMapPicture, viewLink } from './mapPicture';
import { difference, type Rgb } from './picture';

test.use({ webGl: false });

test('without WebGL 2 the map is drawn on a canvas, and neither MapLibre nor deck.gl is fetched', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  const atlas = new AtlasPage(page);
  const view = lookAt(117.5, 38.2, 4.8);
  await atlas.open(`${viewLink(view)}&light=day`);
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(atlas.canvas).toBeVisible();
  await expect(atlas.sketch).toHaveCount(0);
  await expectAccessible(page);
  expect(fetched.filter((address) => /webGl|maplibre|tessellate/i.test(address))).toEqual([]);

  await test.step('places and themes work as ever', async () => {
    await atlas.showTable();
    await expect(atlas.tableRows).toHaveCount(2);
    await atlas.tableRows.getByRole('button', { name: '大连市' }).click();
    await expect(atlas.cardTitle).toHaveText('大连市');
    await atlas.card.press('Escape');
    await atlas.theme('常住人口').click();
    await expect(atlas.tableRows).toHaveCount(40);
    await page.goBack();
    await expect(atlas.tableRows).toHaveCount(2);
  });

  await test.step('the map follows the theme', async () => {
    await atlas.showMap();
    await expect(atlas.legendTitle).toHaveText('电信网络诈骗发案');
    await atlas.follow(`${viewLink(view)}&light=day`);
    const [fallen] = (await classColours(atlas.legendClasses)).slice(-1);
    await expect
      .poll(async () => {
        const picture = await takeMapPicture(atlas, view);
        return difference(picture.at(...picture.pixelOf([118.6, 37.6])), fallen as Rgb);
      })
      .toBeLessThan(4);
  });
});
