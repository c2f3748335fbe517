import { AtlasPage, phrase, phraseWithin } from './atlasPage';
import { expect, expectAccessible, test } from './fixtures';
import { textFile } from './layerFileSamples';
import { LayerPanel } from './layerPanel';
import { readRecipe } from './publishedData';

const [CIRCLES, RIVER] = [readRecipe('dalian-circles').title, readRecipe('dongying-river-belt').title];

test.use({ viewport: { width: 1280, height: 800 }, contextOptions: { reducedMotion: 'reduce' } });

test('axe finds nothing: the panel with all open, coverage in card and table, a file, by night, in English', async ({
  page,
}) => {
  const atlas = new AtlasPage(page);
  const panel = new LayerPanel(atlas);
  await atlas.open('theme=dalian-circles&area=210200&labels=0&light=day');
  const coverage = page.getByRole('region', { name: phrase('coverage.scroll') });

  await test.step('the panel with its details open, beside the coverage in the card', async () => {
    await panel.settings(CIRCLES.zh).click();
    await panel.add.click();
    await expect(coverage.getByRole('table')).toBeVisible();
    await expectAccessible(page);
    await expect(panel.toggle(CIRCLES.zh)).toHaveAccessibleName(/大连/);
    for (const control of await panel.panel.locator('input:not([hidden]), select, button, summary').all())
      await expect(control).toHaveAccessibleName(/\S/);
    await expect(panel.parameter(CIRCLES.zh)).toHaveAttribute('aria-valuetext', /30 \S/);
    await expect(panel.opacity(CIRCLES.zh)).toHaveAttribute('aria-valuetext', '100%');
  });

  await test.step('the table, which scrolls by key; a file with its notices, and what a refused one says', async () => {
    await atlas.showTable();
    await expect(coverage.getByRole('rowheader')).toHaveCount(11);
    await coverage.focus();
    await expect(coverage).toBeFocused();
    await panel.openFiles([
      textFile('站点.csv', '经度,纬度,名称,分钟\n121.6,38.92,甲站,3\n118.67,37.43,外站,5\n'),
      textFile('empty.csv', ''),
    ]);
    await expect(atlas.notices).toContainText('empty.csv');
    await expect(panel.layer('站点.csv')).toContainText('外站');
    await expect(coverage).toBeVisible();
    await expectAccessible(page);
    await atlas.showMap();
  });

  await test.step('by night, in English, many layers', async () => {
    await atlas.follow('theme=dongying-together&labels=0&light=night&lang=en');
    await expect(page.locator('html')).toHaveAttribute('data-appearance', 'night');
    const river = panel.layers.filter({ has: page.getByText(RIVER.en, { exact: true }) });
    await expect(river).toContainText('123');
    await expect(atlas.notices).toBeVisible();
    // Neither the notices nor so long a legend covers it.
    await panel.mark.click({ trial: true });
    for (const summary of await panel.panel.locator('summary').all()) await summary.click();
    await expect(river.getByRole('slider')).toHaveCount(2);
    await expectAccessible(page);
  });
});

test('axe finds nothing on a telephone, with the legend over the map; nothing moves by itself', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const atlas = new AtlasPage(page);
  const panel = new LayerPanel(atlas);
  await atlas.open('theme=dalian-circles&labels=0&light=day');
  const moving = await watchMovement(atlas);
  const bar = page.getByRole('navigation', { name: phrase('bar.title') });
  await expect(bar.getByRole('button').first()).toContainText(phraseWithin('layers.certainty.schematic'));

  await test.step('the legend in its sheet', async () => {
    await bar.getByRole('button').first().click();
    await expect(panel.layer(CIRCLES.zh)).toBeInViewport();
    await panel.settings(CIRCLES.zh).click();
    await expectAccessible(page);
    await expectInside(atlas);
  });

  await test.step('coverage in the table', async () => {
    await bar.getByRole('button', { name: phrase('surface.table') }).click();
    await expect(page.getByRole('region', { name: phrase('coverage.scroll') })).toBeInViewport();
    await expectAccessible(page);
    await expectInside(atlas);
  });
  expect(await moving()).toEqual([]);
});

/** The page does not scroll sideways: what is wide scrolls by itself. */
async function expectInside({ page }: AtlasPage): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
}

/** Names all animations from now on that last longer than a frame. */
async function watchMovement({ page }: AtlasPage): Promise<() => Promise<readonly string[]>> {
  const seen = await page.evaluateHandle(() => {
    const found: string[] = [];
    const watch = () => {
      for (const animation of document.getAnimations()) {
        const { duration } = animation.effect?.getComputedTiming() ?? {};
        if (typeof duration === 'number' && duration > 10) found.push(`${animation.constructor.name} ${duration} ms`);
      }
      requestAnimationFrame(watch);
    };
    watch();
    return found;
  });
  return () => seen.jsonValue();
}
