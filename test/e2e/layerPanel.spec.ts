import type { Locator, Page } from '@playwright/test';
import { AtlasPage } from './atlasPage';
import { atlasReady, expect, test } from './fixtures';
import { LayerPanel } from './layerPanel';
import { readRecipe } from './publishedData';

const [STATIONS, SITES, PIPELINES, RIVER, COAST] = [
  'stations',
  'ecology-sites',
  'pipelines',
  'river-belt',
  'coast-belt',
].map((name) => readRecipe(`dongying-${name}`).title.zh) as [string, string, string, string, string];
const CIRCLES = readRecipe('dalian-circles').title.zh;

test.use({ viewport: { width: 1280, height: 800 }, contextOptions: { reducedMotion: 'reduce' } });

test('layers by keyboard alone: off and on, an entry, strength, order, as authored; all of it in the link', async ({
  page,
}) => {
  const atlas = new AtlasPage(page);
  const panel = new LayerPanel(atlas);
  await atlas.open('theme=dongying-together&labels=0');
  await expect(panel.layers).toHaveCount(5);
  await page.getByRole('group', { name: '东营各体系叠加' }).focus();

  await test.step('a layer off and on', async () => {
    await tabTo(page, panel.toggle(STATIONS));
    await page.keyboard.press('Space');
    await expect(panel.layer(STATIONS)).toHaveAttribute('data-shown', 'false');
    await panel.expectLinked('dongying-stations~off');
    await page.keyboard.press('Space');
    await expect(panel.layer(STATIONS)).toHaveAttribute('data-shown', 'true');
    await panel.expectLinked();
  });

  await test.step('one entry', async () => {
    await tabTo(page, panel.entryToggle(STATIONS, '智慧安防商圈'));
    await page.keyboard.press('Space');
    await expect(panel.entryToggle(STATIONS, '智慧安防商圈')).not.toBeChecked();
    await panel.expectLinked('dongying-stations~hide:shopping');
  });

  await test.step('strength', async () => {
    await tabTo(page, panel.settings(STATIONS));
    await page.keyboard.press('Enter');
    await tabTo(page, panel.opacity(STATIONS));
    for (let step = 0; step < 8; step++) await page.keyboard.press('ArrowLeft');
    await expect(panel.opacity(STATIONS)).toHaveValue('60');
    await panel.expectLinked('dongying-stations~opacity:60~hide:shopping');
  });

  await test.step('down and up, and the focus goes along', async () => {
    await expect(panel.button(STATIONS, 'layers.up')).toBeDisabled();
    await tabTo(page, panel.button(STATIONS, 'layers.down'));
    await page.keyboard.press('Enter');
    await expect(panel.layers.nth(1)).toContainText(STATIONS);
    await expect(panel.button(STATIONS, 'layers.down')).toBeFocused();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await expect(panel.layers.nth(0)).toContainText(STATIONS);
    await expect(panel.button(STATIONS, 'layers.up')).toBeDisabled();
    await expect(panel.button(STATIONS, 'layers.up')).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(panel.layers.nth(1)).toContainText(STATIONS);
    await panel.expectLinked('dongying-ecology-sites', 'dongying-stations~opacity:60~hide:shopping');
  });

  await test.step('the link says all of it', async () => {
    await page.reload();
    await atlasReady(page);
    await expect(panel.layers).toHaveCount(5);
    for (const [index, title] of [SITES, STATIONS, PIPELINES, RIVER, COAST].entries())
      await expect(panel.layers.nth(index)).toContainText(title);
    await expect(panel.entryToggle(STATIONS, '智慧安防商圈')).not.toBeChecked();
    await expect(panel.entryToggle(STATIONS, '街面警务站')).toBeChecked();
  });

  await test.step('as authored, and the keyboard is not lost', async () => {
    await tabTo(page, panel.settings(STATIONS));
    await page.keyboard.press('Enter');
    await expect(panel.opacity(STATIONS)).toHaveValue('60');
    await tabTo(page, panel.button(STATIONS, 'layers.reset'));
    await page.keyboard.press('Enter');
    await expect(panel.opacity(STATIONS)).toHaveValue('100');
    await expect(panel.entryToggle(STATIONS, '智慧安防商圈')).toBeChecked();
    await expect(panel.button(STATIONS, 'layers.reset')).toHaveCount(0);
    await expect(page.locator('body')).not.toBeFocused();
    await expect(panel.button(STATIONS, 'layers.remove'), 'it belongs to the theme').toHaveCount(0);
  });

  await test.step('another theme lets go of them', async () => {
    await atlas.theme('电信网络诈骗发案').focus();
    await page.keyboard.press('Enter');
    await expect(panel.layers).toHaveCount(0);
    await expect.poll(() => page.url()).not.toContain('overlays');
    await expect(panel.mark).toHaveCount(0);
  });

  await test.step('one of the atlas is laid on it, and taken off', async () => {
    await tabTo(page, panel.add);
    await page.keyboard.press('Enter');
    await tabTo(page, panel.choice);
    await panel.choice.selectOption('dalian-circles');
    await expect(panel.layers).toHaveCount(1);
    await expect(panel.entry(CIRCLES, '5 分钟圈')).toContainText('71');
    await expect(panel.mark).toBeVisible();
    await panel.expectLinked('dalian-circles');
    await page.keyboard.press('Shift+Tab');
    await tabTo(page, panel.settings(CIRCLES), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await tabTo(page, panel.button(CIRCLES, 'layers.remove'));
    await page.keyboard.press('Enter');
    await expect(panel.layers).toHaveCount(0);
    await expect(panel.mark).toHaveCount(0);
    await panel.expectLinked();
    await expect(page.locator('body'), 'the keyboard is not lost').not.toBeFocused();
  });
});

/** Presses Tab until it is there; a page that never leads there fails. */
async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await expect(target).toHaveCount(1);
  for (let presses = 0; presses < 90; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  throw new Error('tabTo: ninety stops do not lead there');
}
