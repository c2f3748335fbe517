import type { Locator } from '@playwright/test';
import { AtlasPage, phrase, phraseWithin } from './atlasPage';
import { expect, expectAccessible, test } from './fixtures';
import { lookAt, takeMapPicture, viewLink } from './mapPicture';
import { areaOf, readBoundaries } from './publishedData';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** Of the height of the map. */
const MOST_SHARE = 0.35;
const XIAN = areaOf(readBoundaries(), '610100');

test('the legend takes a third of the map at most, and always says what limits a comparison', async ({ page }) => {
  const atlas = new AtlasPage(page);
  await atlas.open('labels=0');
  for (const [width, height] of [
    [1000, 640],
    [1280, 800],
    [1920, 1080],
  ] as const) {
    await page.setViewportSize({ width, height });
    for (const link of [
      'theme=fraud-cases',
      'theme=cases-solved',
      'theme=cases-solved-rate&lang=en',
      'theme=population&lang=en',
      'theme=land-area&lang=zh',
    ])
      await test.step(`${link} at ${width} × ${height}`, async () => {
        await atlas.follow(`${link}&labels=0`);
        await expect(page).toHaveURL(new RegExp(link.split('&')[0] ?? ''));
        await expect(atlas.legend.locator('.legend-caveats')).toBeInViewport({ ratio: 1 });
        expect(await shareOfMap(atlas)).toBeLessThanOrEqual(MOST_SHARE);
      });
  }
});

test('the area that is pointed at is marked among the figures and named; the ends are, else', async ({ page }) => {
  const atlas = new AtlasPage(page);
  const view = lookAt(109, 36, 4.6);
  await atlas.open(`theme=population&${viewLink(view)}&labels=0`);
  const names = atlas.legend.locator('.dot-line__names');
  await expect(names).toHaveText(/三沙 2,333.*重庆 32,054,159|重庆 32,054,159.*三沙 2,333/);
  const picture = await takeMapPicture(atlas, lookAt(109, 36, 4.6));
  const box = await atlas.map.boundingBox();
  const [x, y] = picture.pixelOf(XIAN.labelPoint);
  await page.mouse.move((box?.x ?? 0) + x, (box?.y ?? 0) + y);
  await expect(names).toHaveText('西安 12,952,907');
  await expect(atlas.legend.locator('.dot-line__dots circle')).toHaveCount(1);
  await page.mouse.move(5, 5);
  await expect(names).toContainText('三沙');
});

test('all there is to know is one button away, and leaves as it came; forced colours keep the key', async ({
  page,
}) => {
  const atlas = new AtlasPage(page);
  await atlas.open('theme=population&labels=0');
  await atlas.legend.getByRole('button', { name: phrase('legend.more') }).press('Enter');
  const less = atlas.legend.getByRole('button', { name: phrase('legend.less') });
  await expect(less).toBeFocused();
  await expect(atlas.legendNotices).toContainText(phraseWithin('notice.raw-count-fills-areas'));
  await expectAccessible(page);
  await less.press('Enter');
  await expect(atlas.legendNotices).toHaveCount(0);
  expect(await shareOfMap(atlas)).toBeLessThanOrEqual(MOST_SHARE);

  const colours = () =>
    atlas.legendClasses.evaluateAll((bands) => bands.map((band) => getComputedStyle(band).backgroundColor));
  const usual = await colours();
  await page.emulateMedia({ forcedColors: 'active' });
  expect(await colours()).toEqual(usual);
  expect(new Set(usual).size).toBe(usual.length);
});

test('on a telephone the foot has title, unit, colours and period, and the sheet is low', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const atlas = new AtlasPage(page);
  await atlas.open('theme=population&labels=0');
  const foot = page
    .getByRole('navigation', { name: phrase('bar.title') })
    .getByRole('button')
    .first();
  await expect(foot).toContainText('常住人口');
  await expect(foot.getByText('人', { exact: true })).toBeInViewport({ ratio: 1 });
  await expect(foot.getByText('2020年11月1日')).toBeInViewport({ ratio: 1 });
  await expect(foot.locator('.legend-peek__ramp i')).not.toHaveCount(0);
  await foot.click();
  await expect(atlas.legend).toBeVisible();
  expect(await shareOfMap(atlas)).toBeLessThanOrEqual(MOST_SHARE);
  await atlas.legend.getByRole('button', { name: phrase('sheet.close') }).click();

  await test.step('the settings of the toolbar, in a sheet', async () => {
    const settings = atlas.button('toolbar.title');
    await expect(atlas.toolbar).toBeHidden();
    await settings.click();
    await expect(atlas.toolbar).toBeVisible();
    await expectAccessible(page);
    await atlas.toolbar.getByRole('button', { name: /^省级/ }).click();
    await expect.poll(() => atlas.link().get('level')).toBe('province');
    await page.keyboard.press('Escape');
    await expect(atlas.toolbar).toBeHidden();
  });
});

test('in another page, however small, it has title, unit, key and period', async ({ page }) => {
  for (const [width, height] of [
    [375, 420],
    [480, 360],
    [760, 460],
  ] as const)
    await test.step(`${width} × ${height}`, async () => {
      await page.setViewportSize({ width, height });
      await page.goto(`/?embed=1#theme=population&lang=en&labels=0&view=112,36,${width / 200 + 1}`);
      await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
      const atlas = new AtlasPage(page);
      for (const part of [
        atlas.legendTitle,
        atlas.legend.getByText('persons'),
        atlas.legend.getByText('1 Nov · 31 Dec 2020'),
        atlas.legendClasses.first(),
        atlas.legendClasses.last(),
        atlas.legend.locator('.key-ramp__ticks'),
      ])
        await expectInside(part, atlas.legend);
      expect(await shareOfMap(atlas)).toBeLessThanOrEqual(MOST_SHARE);
      await expectAccessible(page);
    });
});

/** The height of the legend against that of the map. */
async function shareOfMap({ legend, map }: AtlasPage): Promise<number> {
  const [own, whole] = await Promise.all([legend.boundingBox(), map.boundingBox()]);
  return (own?.height ?? Number.POSITIVE_INFINITY) / (whole?.height ?? 0);
}

/** All of it can be seen, without scrolling. */
async function expectInside(part: Locator, whole: Locator): Promise<void> {
  await expect(part).toBeInViewport({ ratio: 1 });
  const [inner, outer] = await Promise.all([part.boundingBox(), whole.boundingBox()]);
  expect((inner?.y ?? 0) + (inner?.height ?? 0)).toBeLessThanOrEqual((outer?.y ?? 0) + (outer?.height ?? 0) + 1);
}
