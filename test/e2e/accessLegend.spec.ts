import { AtlasPage, phrase } from './atlasPage';
import { expect, expectAccessible, test } from './fixtures';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('a legend longer than its room can be scrolled by key', async ({ page }) => {
  const atlas = new AtlasPage(page);
  await atlas.open('theme=cases-solved&light=night&lang=en&labels=0');
  await expect(atlas.legendTitle).toHaveText('Criminal cases solved');
  await expectAccessible(page);
});

test('a button of the legend that goes when it is pressed hands the focus on', async ({ page }) => {
  const atlas = new AtlasPage(page);
  await atlas.open('theme=cases-solved&labels=0');
  const chooser = atlas.legend.locator('.legend__normalisation summary');
  const reset = atlas.legend.getByRole('button', { name: phrase('classify.reset') });
  await atlas.legend.getByRole('button', { name: phrase('normalise.now') }).press('Enter');
  await expect(chooser).toBeFocused();
  await chooser.press('Enter');
  await reset.press('Enter');
  await expect(reset).toHaveCount(0);
  await expect(chooser).toBeFocused();
});
