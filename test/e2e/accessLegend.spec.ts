import { AtlasPage } from './atlasPage';
import { expect, expectAccessible, test } from './fixtures';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('a legend longer than its room can be scrolled by key', async ({ page }) => {
  const atlas = new AtlasPage(page);
  await atlas.open('theme=cases-solved&light=night&lang=en&labels=0');
  await expect(atlas.legendTitle).toHaveText('Criminal cases solved');
  await expectAccessible(page);
});
