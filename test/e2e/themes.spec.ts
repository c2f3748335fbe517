import { AtlasPage } from './atlasPage';
import { expect, onBothSurfaces, test } from './fixtures';
import { classColours, lookAt, takeMapPicture } from './mapPicture';
import { difference, type Rgb } from './picture';
import { readBoundaries, readThemeTitles } from './publishedData';
import { smoke } from './smoke';

onBothSurfaces(() => {
  test('themes are chosen by pointer and key; legend and list follow, and the camera goes where the figures are', async ({
    page,
  }) => {
    const atlas = new AtlasPage(page);
    await atlas.open('labels=0&light=day');

    await test.step('by click: the map flies from two cities to the whole country', async () => {
      await atlas.theme('面积').click();
      await expectShown(atlas, '面积');
      const highest = (await classColours(atlas.legendClasses)).at(-1) as Rgb;
      // The one area of the highest class lies in the far west.
      await expect.poll(() => countPixels(atlas, highest)).toBeGreaterThan(200);
    });

    await test.step('by Tab and Enter', async () => {
      await atlas.theme('道路交通事故').focus();
      await page.keyboard.press('Tab');
      await expect(atlas.theme('破获刑事案件')).toBeFocused();
      await page.keyboard.press('Enter');
      await expectShown(atlas, '破获刑事案件');
      await expect(atlas.legend.getByRole('img')).toBeVisible();
    });

    await test.step('the first map and each switch are marked for measuring', async () => {
      const marks = await page.evaluate(() => ({
        maps: performance.getEntriesByName('atlas:first-map', 'mark').length,
        switches: performance.getEntriesByName('atlas:theme-switch', 'measure').map(({ duration }) => duration),
      }));
      expect(marks.maps).toBe(1);
      expect(marks.switches).toHaveLength(2);
      for (const duration of marks.switches) expect(duration).toBeGreaterThan(0);
    });
  });
});

test('Page Down and Page Up walk through all themes, each all in English, and round the end, but not while a text is edited', async ({
  page,
}) => {
  const atlas = new AtlasPage(page);
  await atlas.open('labels=0');
  const first = readThemeTitles('zh')[0] as string;
  await smoke(atlas, { title: first, published: 2, all: readBoundaries().areas.length });

  const titles = readThemeTitles('en');
  await atlas.button('header.language').click();
  await expectShown(atlas, titles[0] as string);
  for (const title of [...titles.slice(1), titles[0] as string]) {
    await page.keyboard.press('PageDown');
    await expectShown(atlas, title);
    await expect(atlas.legend, `legend of ${title}`).not.toContainText(/\p{Script=Han}/u);
  }
  await page.keyboard.press('PageUp');
  await expectShown(atlas, titles.at(-1) as string);
  await page.keyboard.press('PageUp');
  await expectShown(atlas, titles.at(-2) as string);

  await atlas.search.focus();
  await page.keyboard.press('PageDown');
  await atlas.search.fill('东');
  await page.keyboard.press('PageUp');
  await expect(atlas.search).toBeFocused();
  await expectShown(atlas, titles.at(-2) as string);
  const switches = await page.evaluate(() => performance.getEntriesByName('atlas:theme-switch').length);
  expect(switches).toBe(titles.length + 2);
});

async function expectShown(atlas: AtlasPage, title: string): Promise<void> {
  await expect(atlas.legendTitle).toHaveText(title);
  await expect(atlas.currentTheme).toHaveCount(1);
  await expect(atlas.currentTheme).toContainText(title);
  await expect(atlas.currentTheme).toBeInViewport();
}

async function countPixels(atlas: AtlasPage, colour: Rgb): Promise<number> {
  const picture = await takeMapPicture(atlas, lookAt(0, 0, 0));
  let found = 0;
  for (let y = 0; y < picture.height; y++)
    for (let x = 0; x < picture.width; x++) if (difference(picture.at(x, y), colour) <= 2) found += 1;
  return found;
}
