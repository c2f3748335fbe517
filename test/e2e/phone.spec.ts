import { AtlasPage, phrase } from './atlasPage';
import { atlasReady, expect, test } from './fixtures';
import { lookAt, takeMapPicture, viewLink } from './mapPicture';
import { areaOf, readBoundaries } from './publishedData';

test.use({
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
  contextOptions: { reducedMotion: 'reduce' },
});

test('on a telephone the map fills the window, and sheets come and go by touch', async ({ page }) => {
  const atlas = new AtlasPage(page);
  const view = lookAt(118.6, 37.9, 5.4);
  await page.goto(`/#${viewLink(view)}&labels=0`);
  await atlasReady(page);
  const bar = page.getByRole('navigation', { name: phrase('bar.title') });
  const opener = (key: 'bar.themes' | 'bar.card' | 'surface.table' | 'surface.chart' | 'surface.map') =>
    bar.getByRole('button', { name: phrase(key) });

  await test.step('the map has the whole width, and all the height between the bars', async () => {
    const [map, header, foot] = await Promise.all(
      [atlas.map, page.getByRole('banner'), bar].map((part) => part.boundingBox()),
    );
    expect(map).toMatchObject({ x: 0, width: 390 });
    expect(map?.y).toBe((header?.y ?? 0) + (header?.height ?? 0));
    expect((map?.y ?? 0) + (map?.height ?? 0)).toBe(foot?.y);
    expect((foot?.y ?? 0) + (foot?.height ?? 0)).toBe(844);
    expect(map?.height).toBeGreaterThan(844 * 0.8);
    await expectNoOverflow(atlas);
  });

  await test.step('legend', async () => {
    const legend = bar.getByRole('button').first();
    await expect(atlas.legend).toBeHidden();
    await legend.tap();
    await expect(atlas.legend).toBeVisible();
    await expect(legend).toHaveAttribute('aria-expanded', 'true');
    await expectNoOverflow(atlas);
    await atlas.legend.getByRole('button', { name: phrase('sheet.close') }).tap();
    await expect(atlas.legend).toBeHidden();
  });

  await test.step('themes', async () => {
    await opener('bar.themes').tap();
    await expect(atlas.themes).toBeVisible();
    await expectNoOverflow(atlas);
    await atlas.theme('电信网络诈骗损失').tap();
    await expect(atlas.themes).toBeHidden();
    await expect(bar).toContainText('电信网络诈骗损失');
    await page.goBack();
    await expect(bar).toContainText('电信网络诈骗发案');
  });

  await test.step('a place by touch on the map', async () => {
    const picture = await takeMapPicture(atlas, view);
    const [x, y] = picture.pixelOf(areaOf(readBoundaries(), '370500').labelPoint);
    await atlas.canvas.tap({ position: { x, y } });
    await expect(atlas.cardTitle).toHaveText('东营市');
    await expect(atlas.card).toBeInViewport();
    const card = await atlas.card.boundingBox();
    expect(card?.height, 'the map stays in sight').toBeLessThan(844 * 0.65);
    await expectNoOverflow(atlas);
    await opener('bar.card').tap();
    await expect(atlas.card).toBeHidden();
    await opener('bar.card').tap();
    await expect(atlas.card).toBeVisible();
    await atlas.button('card.close').tap();
    await expect(atlas.card).toHaveCount(0);
    await expect(opener('bar.card')).toHaveCount(0);
  });

  await test.step('the table, and the chart, over the whole map', async () => {
    await opener('surface.table').tap();
    await expect(atlas.table).toBeVisible();
    await expect(atlas.map).toHaveAttribute('inert');
    await expectNoOverflow(atlas);
    await opener('surface.chart').tap();
    await expect(atlas.table).toHaveCount(0);
    await expect(atlas.chart).toBeVisible();
    await expectNoOverflow(atlas);
    expect(
      (await atlas.chartRows.first().boundingBox())?.height,
      'a row is a target for a finger',
    ).toBeGreaterThanOrEqual(44);
    await atlas.chartRows.filter({ hasText: '大连市' }).tap();
    await expect(atlas.cardTitle).toHaveText('大连市');
    await atlas.button('card.close').tap();
    await opener('surface.map').tap();
    await expect(atlas.chart).toHaveCount(0);
    await expect(atlas.map).not.toHaveAttribute('inert');
  });

  await test.step('search', async () => {
    await atlas.search.tap();
    await atlas.search.fill('大连');
    await expect(atlas.options.first()).toBeVisible();
    await expectNoOverflow(atlas);
    await atlas.options.first().tap();
    await expect(atlas.cardTitle).toHaveText('大连市');
  });
});

/** The page does not scroll sideways, and no control hangs over its edges. */
async function expectNoOverflow(atlas: AtlasPage): Promise<void> {
  const over = await atlas.page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const isInScroller = (element: Element): boolean => {
      for (let parent = element.parentElement; parent !== null; parent = parent.parentElement)
        if (/auto|scroll/.test(getComputedStyle(parent).overflowX)) return parent.scrollWidth > parent.clientWidth;
      return false;
    };
    const found = [...document.querySelectorAll('button, input, h2, p, li, table, section')].filter((element) => {
      const { left, right, width: own } = element.getBoundingClientRect();
      return own > 1 && (left < -1 || right > width + 1) && !isInScroller(element);
    });
    const names = found.map(
      (element) => `${element.tagName} ${element.className} ${element.textContent?.slice(0, 20)}`,
    );
    return document.documentElement.scrollWidth > width ? ['the page scrolls sideways', ...names] : names;
  });
  expect(over).toEqual([]);
}
