import { AtlasPage } from './atlasPage';
import { expect, test } from './fixtures';

// Which surface is asked for would stand in the query.
test.use({ contextOptions: { reducedMotion: 'reduce' }, surface: null });

test('a query says what a hash says', async ({ page }) => {
  const atlas = new AtlasPage(page);
  await page.goto('/?labels=0&theme=population&lang=en');
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
  await expect(atlas.legendTitle).toHaveText('Resident population');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(atlas.button('header.labels')).toHaveAttribute('aria-pressed', 'false');

  await atlas.theme('Road accidents').click();
  await expect
    .poll(() => Object.fromEntries(atlas.link()))
    .toEqual({ theme: 'road-accidents', labels: '0', lang: 'en' });
  expect(new URL(page.url()).search, 'the query is folded into the hash').toBe('');
  await page.goBack();
  await expect(atlas.legendTitle).toHaveText('Resident population');
});
