import { AtlasPage } from './atlasPage';
import { expect, test } from './fixtures';

test.use({
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
  contextOptions: { reducedMotion: 'reduce' },
});

test('a place found on a telephone takes the focus from the search, and so the keyboard off its card', async ({
  page,
}) => {
  const atlas = new AtlasPage(page);
  await atlas.open('labels=0');
  await atlas.search.tap();
  await atlas.search.fill('大连');
  await atlas.options.first().tap();
  await expect(atlas.cardTitle).toHaveText('大连市');
  await expect(atlas.search).not.toBeFocused();
});
