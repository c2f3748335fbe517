import { say } from './atlasPage';
import { expect, expectAccessible, test } from './fixtures';
import { TablesPage } from './tablesPage';

test.use({ contextOptions: { reducedMotion: 'reduce' }, viewport: { width: 1280, height: 800 } });

const CITIES = ['沈阳', '大连', '鞍山', '抚顺', '本溪', '丹东', '锦州', '营口'];
const ROWS = CITIES.flatMap((city, index) => [`${city},男,${120 - 11 * index}`, `${city},女,${20 + 9 * index}`]);
const SUSPECTS = `城市,性别,涉案比例（%）\n${ROWS.join('\n')}\n`;

test('the parts of a breakdown stand side by side, and one of them becomes the map', async ({ page }) => {
  const own = new TablesPage(page);
  const { atlas } = own;
  await own.open();
  await own.give({ name: '2024年涉案.csv', content: SUSPECTS });
  await expect(atlas.legendTitle).toContainText('涉案比例');
  await own.sayWho('某市统计局', '2025-01');
  const toggle = atlas.toolbar.getByRole('button', { name: say('multiples.show') });
  const title = say('multiples.title', { name: '涉案比例', by: '性别' });
  const parts = page.getByRole('main', { name: title });
  const panels = parts.getByRole('button');
  const panelOf = (part: string) => parts.getByRole('button', { name: new RegExp(`^${part} `) });

  await test.step('with one legend, and in the link', async () => {
    await toggle.click();
    await expect(panels).toHaveCount(2);
    await expect(panelOf('男')).toBeVisible();
    await expect(parts.getByRole('list', { name: say('legend.classesOf') })).toHaveCount(1);
    await expect(page).toHaveURL(/parts=all/);
    await expect(page.locator('#map')).toHaveJSProperty('inert', true);
    await expectAccessible(page);
  });

  await test.step('in step: a place that is pointed at has its figure in each', async () => {
    await page.mouse.move(640, 780);
    const map = panelOf('男').locator('.svg-picture');
    await map.hover();
    await expect(panelOf('男').locator('small')).toContainText(/\d|—|未公布/);
    const told = (await panelOf('男').locator('small').textContent())?.split(' ')[0] ?? '';
    await expect(panelOf('女').locator('small')).toContainText(told);
  });

  await test.step('on paper', async () => {
    // What draws the sheet is fetched then.
    await page.keyboard.press('Control');
    const sheet = page.locator('.page-sheet svg').first();
    await expect(async () => {
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      await expect(sheet.locator('> text', { hasText: /^[男女]$/ })).toHaveCount(2, { timeout: 1000 });
    }).toPass({ timeout: 60_000 });
    await expect(sheet).toContainText(title);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  });

  await test.step('one below the other where there is no room', async () => {
    const surfaces = page.getByRole('group', { name: say('surface.title') });
    await surfaces.getByRole('button', { name: say('surface.map') }).click();
    await page.setViewportSize({ width: 390, height: 844 });
    const [first, second] = [await panelOf('男').boundingBox(), await panelOf('女').boundingBox()];
    expect(second!.y).toBeGreaterThan(first!.y + first!.height - 1);
    expect(first!.width).toBeGreaterThan(300);
    await page.setViewportSize({ width: 1280, height: 800 });
  });

  await test.step('one becomes the map by keyboard, and back leads to all', async () => {
    await panelOf('女').press('Enter');
    await expect(panels).toHaveCount(0);
    await expect(atlas.legendTitle).toContainText('女');
    await expect(page).not.toHaveURL(/parts=all/);
    await page.goBack();
    await expect(panels).toHaveCount(2);
  });
});
