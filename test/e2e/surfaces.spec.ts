import { AtlasPage, phrase } from './atlasPage';
import { expect, expectAccessible, test } from './fixtures';
import { classColours, lookAt, type MapPicture, takeMapPicture, viewLink } from './mapPicture';
import { difference, type Rgb } from './picture';
import { areaOf, readBoundaries } from './publishedData';

/** Dongying's change of telecom-fraud cases as printed, and the ink of outlines by day. */
const FIGURE = /−34\.2/;
const OUTLINE = [29, 39, 51] as const;

test.use({ viewport: { width: 1280, height: 800 }, contextOptions: { reducedMotion: 'reduce' } });

test('map, tooltip, card, table and chart stand side by side, say the same, and select together', async ({ page }) => {
  const atlas = new AtlasPage(page);
  const view = lookAt(118.9, 37.3, 5.4);
  const dongying = areaOf(readBoundaries(), '370500').labelPoint;
  await atlas.open(`${viewLink(view)}&labels=0&light=day`);
  const whole = (await atlas.map.boundingBox())?.width ?? 0;
  const row = () => atlas.tableRows.filter({ hasText: '东营市' });
  const dot = (name: string) => atlas.chartRows.filter({ hasText: name });

  await test.step('the chart opens beside the map, which stays the larger part and can be used', async () => {
    await atlas.showChart();
    await expect(atlas.chartRows).toHaveCount(2);
    const [map, chart] = await Promise.all([atlas.map.boundingBox(), atlas.chart.boundingBox()]);
    expect(map?.width).toBeLessThan(whole);
    expect(map?.width).toBeGreaterThan(chart?.width ?? 0);
    expect(chart?.x).toBeGreaterThanOrEqual((map?.x ?? 0) + (map?.width ?? 0));
    await expect(atlas.map).not.toHaveAttribute('inert');
    await expect(atlas.legend).toBeInViewport();
    await expectAccessible(page);
  });

  await test.step('the areas have followed the new width of the map', async () => {
    // From −40 to −20 per cent.
    const [, fallen] = await classColours(atlas.legendClasses);
    await expect
      .poll(async () => {
        const picture = await takeMapPicture(atlas, view);
        return difference(picture.at(...picture.pixelOf(dongying)), fallen as Rgb);
      })
      .toBeLessThan(4);
  });

  await test.step('a row of the chart that is pointed at is outlined on the map, without a tooltip', async () => {
    expect(await outlineAround(await takeMapPicture(atlas, view), dongying)).toBeLessThan(20);
    await dot('东营市').hover();
    await expect.poll(async () => outlineAround(await takeMapPicture(atlas, view), dongying)).toBeGreaterThan(20);
    await expect(atlas.tooltip).toHaveCount(0);
  });

  await test.step('every surface gives the figure in the same words', async () => {
    await expect(dot('东营市')).toContainText(FIGURE);
    await expect(dot('东营市')).toHaveAccessibleName(/东营市.*−34\.2%.*2024年1月1日至10月12日.*同比/);
    const [x, y] = (await takeMapPicture(atlas, view)).pixelOf(dongying);
    await atlas.canvas.hover({ position: { x, y } });
    await expect(atlas.tooltip).toContainText(/东营市−34\.2%/);
    await expect(dot('东营市'), 'the chart shows what the map points at').toHaveAttribute('data-hovered', 'true');
  });

  await test.step('a selection in the chart is one in the card, the table and the link', async () => {
    await dot('东营市').click();
    await expect(dot('东营市')).toHaveAttribute('aria-pressed', 'true');
    await expect(atlas.cardTitle).toHaveText('东营市');
    await expect(atlas.card.locator('.current-figure')).toContainText(FIGURE);
    await expect(atlas.chart, 'the card hides no row').toBeInViewport({ ratio: 1 });
    await atlas.showTable();
    await expect(row()).toContainText(FIGURE);
    await expect(row().getByRole('button')).toHaveAttribute('aria-pressed', 'true');
    await expect.poll(() => atlas.link().get('area')).toBe('370500');
    await expectAccessible(page);
  });

  await test.step('and one on the map is one in the list', async () => {
    await atlas.theme('常住人口').click();
    await atlas.showChart();
    await atlas.follow(`theme=population&${viewLink(view)}&labels=0&area=210200`);
    await expect(dot('大连市')).toHaveAttribute('aria-pressed', 'true');
    await atlas.canvas.click({ position: await positionOf(atlas, view, dongying) });
    await expect(dot('东营市')).toHaveAttribute('aria-pressed', 'true');
    await expect(dot('东营市'), 'far down the list').toBeInViewport();
  });
});

test('by keyboard alone: to the chart, along its rows, to a card, the table, and back', async ({ page }) => {
  const atlas = new AtlasPage(page);
  await atlas.open('theme=population&labels=0');
  await atlas.surface('surface.chart').focus();
  await page.keyboard.press('Enter');
  await expect(atlas.chartRows.first()).toBeVisible();

  await test.step('past the panels to the one row that Tab stops at', async () => {
    const skip = page.getByRole('button', { name: phrase('app.skipToFigures') });
    await skip.focus();
    await page.keyboard.press('Enter');
    await expect(atlas.chartRows.first()).toBeFocused();
  });
  await test.step('along the rows', async () => {
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect(atlas.chartRows.nth(2)).toBeFocused();
    await page.keyboard.press('End');
    await expect(atlas.chartRows.last()).toBeFocused();
    await expect(atlas.chartRows.last()).toBeInViewport();
    await page.keyboard.press('Home');
    await expect(atlas.chartRows.first()).toBeFocused();
  });
  await test.step('Enter opens the card, Escape lets go of the place', async () => {
    await page.keyboard.press('Enter');
    await expect(atlas.cardTitle).toHaveText('重庆市');
    await page.keyboard.press('Escape');
    await expect(atlas.card).toHaveCount(0);
    await expect(atlas.chartRows.first()).toHaveAttribute('aria-pressed', 'false');
  });
  await test.step('the table has the same keys', async () => {
    await atlas.surface('surface.table').focus();
    await page.keyboard.press('Enter');
    const first = atlas.tableRows.getByRole('button').first();
    await first.focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(atlas.cardTitle).toHaveText('上海市');
    await expect(atlas.tableRows.nth(1).getByRole('button')).toHaveAttribute('aria-pressed', 'true');
  });
  await test.step('and back to the map alone', async () => {
    await atlas.button('figures.close').focus();
    await page.keyboard.press('Enter');
    await expect(atlas.table).toHaveCount(0);
    await expect(atlas.cardTitle).toHaveText('上海市');
    await expect(atlas.surface('surface.map')).toBeFocused();
  });
  await test.step('Escape lets go of the place first, then of the table', async () => {
    await atlas.surface('surface.table').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await expect(atlas.card).toHaveCount(0);
    await expect(atlas.table).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(atlas.table).toHaveCount(0);
    await expect(atlas.surface('surface.map')).toBeFocused();
  });
});

/** How many pixels around a position have the ink of an outline. */
function outlineAround(picture: MapPicture, position: readonly [number, number]): number {
  const [x, y] = picture.pixelOf(position);
  let inked = 0;
  for (let dy = -40; dy <= 40; dy++)
    for (let dx = -40; dx <= 40; dx++) if (difference(picture.at(x + dx, y + dy), OUTLINE) < 30) inked += 1;
  return inked;
}

async function positionOf(atlas: AtlasPage, view: Parameters<typeof takeMapPicture>[1], at: readonly [number, number]) {
  const [x, y] = (await takeMapPicture(atlas, view)).pixelOf(at);
  return { x, y };
}
