import { AtlasPage, phrase, phraseWithin } from './atlasPage';
import { addressOf, expect, test } from './fixtures';
import { lookAt, takeMapPicture, viewIn, viewLink } from './mapPicture';
import { difference } from './picture';

const VIEW = lookAt(117.5, 37, 5.5);

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('a link that was copied opens the same picture in another browser', async ({ browser, page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const atlas = new AtlasPage(page);
  await atlas.open(`theme=population&${viewLink(VIEW)}`);

  await test.step('what the reader chooses travels in the hash', async () => {
    await atlas.button('header.language').click();
    await atlas.button('header.labels').click();
    await chooseNight(atlas);
    await atlas.choosePlace('济南');
    await atlas.toolbar.getByText(phraseWithin('classify.title')).click();
    await atlas.toolbar.getByRole('combobox', { name: phrase('classify.method') }).selectOption('quantile');
    await atlas.toolbar.getByRole('combobox', { name: phrase('classify.count') }).selectOption('4');
    await expect
      .poll(() => Object.fromEntries(atlas.link()))
      .toMatchObject({
        theme: 'population',
        area: '370100',
        classes: 'quantile,4',
        light: 'night',
        labels: '0',
        lang: 'en',
      });
    expect(viewIn(atlas.link())).toMatchObject({ longitude: 117.5, latitude: 37, zoom: 5.5 });
  });

  await atlas.button('header.share').click();
  await page.getByRole('button', { name: phraseWithin('share.copyLink') }).click();
  await expect(page.getByText(phraseWithin('share.copied'))).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(addressOf(page));
  await page.keyboard.press('Escape');

  const other = await browser.newContext();
  const opened = new AtlasPage(await other.newPage());
  await opened.page.goto(copied);
  await expect(opened.page.locator('html')).toHaveAttribute('data-ready', 'true');
  expect(addressOf(opened.page)).toBe(copied);
  await expect(opened.page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(opened.page.locator('html')).toHaveAttribute('data-appearance', 'night');
  await expect(opened.button('header.labels')).toHaveAttribute('aria-pressed', 'false');
  await expect(opened.currentTheme).toHaveText((await atlas.currentTheme.textContent()) ?? '');
  await expect(opened.cardTitle).toHaveText('Jinan');
  expect(await opened.legendClasses.allTextContents()).toEqual(await atlas.legendClasses.allTextContents());

  // Beside the legend, whose choice of classes stands open in one of them. The finer boundaries come when they come.
  const differing = async () => {
    const [mine, theirs] = [await takeMapPicture(atlas, VIEW), await takeMapPicture(opened, VIEW)];
    let found = 0;
    for (let y = 0; y < mine.height; y++)
      for (let x = Math.round(mine.width * 0.42); x < mine.width * 0.5; x++)
        if (difference(mine.at(x, y), theirs.at(x, y)) > 8) found += 1;
    return found;
  };
  await expect.poll(differing, 'pixels that differ between the two browsers').toBeLessThan(50);
  await other.close();
});

test('Back and Forward restore themes and places; the camera makes no entries', async ({ page }) => {
  const atlas = new AtlasPage(page);
  await atlas.open('labels=0');
  const entries = () => page.evaluate(() => history.length);
  const before = await entries();

  await test.step('the camera is written once it stands, in place of the last entry', async () => {
    const box = await atlas.map.boundingBox();
    if (box === null) throw new Error('the map has no box');
    const [x, y] = [box.x + box.width * 0.7, box.y + box.height * 0.25];
    for (const distance of [80, -60]) {
      await page.mouse.move(x, y);
      await page.mouse.down();
      const written = page.url();
      for (let step = 1; step <= 5; step++) await page.mouse.move(x + (distance * step) / 5, y);
      expect(page.url(), 'nothing is written while the camera moves').toBe(written);
      await page.mouse.up();
      await expect.poll(() => page.url()).not.toBe(written);
      expect(viewIn(atlas.link())).not.toBeNull();
    }
    expect(await entries()).toBe(before);
  });
  const moved = page.url();
  const view = viewIn(atlas.link());

  await atlas.theme('常住人口').click();
  await expect.poll(() => atlas.link().get('theme')).toBe('population');
  expect(viewIn(atlas.link()), 'the camera that was set by hand').toEqual(view);
  await atlas.theme('电信网络诈骗损失').click();
  await expect.poll(() => atlas.link().get('theme')).toBe('fraud-losses');
  await atlas.choosePlace('东营');
  await expect.poll(() => atlas.link().get('area')).toBe('370500');
  expect(await entries()).toBe(before + 3);

  await page.goBack();
  await expect(atlas.card).toHaveCount(0);
  await expect(atlas.legendTitle).toHaveText('电信网络诈骗损失');
  await page.goBack();
  await expect(atlas.legendTitle).toHaveText('常住人口');
  await expect(atlas.currentTheme).toContainText('常住人口');
  await page.goBack();
  await expect(atlas.legendTitle).toHaveText('电信网络诈骗发案');
  expect(page.url()).toBe(moved);
  await page.goForward();
  await expect(atlas.legendTitle).toHaveText('常住人口');
  await page.goForward();
  await page.goForward();
  await expect(atlas.legendTitle).toHaveText('电信网络诈骗损失');
  await expect(atlas.cardTitle).toHaveText('东营市');
});

async function chooseNight(atlas: AtlasPage): Promise<void> {
  const html = atlas.page.locator('html');
  // As the system, day, night.
  await atlas.button('header.appearance').click();
  await atlas.button('header.appearance').click();
  await expect(html).toHaveAttribute('data-appearance', 'night');
}
