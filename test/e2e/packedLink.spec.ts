import type { PackedFile } from '../../src/core/overlays/files/packedFiles';
import { pack } from '../../src/state/link/pack';
import { AtlasPage, phraseWithin } from './atlasPage';
import { expect, test } from './fixtures';

const STATIONS: PackedFile = {
  name: 'our-stations.csv',
  text: 'lon,lat,name,minutes\n118.50,37.45,城东,5\n118.62,37.44,城西,5\n118.70,37.40,河口,10\n',
};

// Which surface is asked for would stand in the query.
test.use({ contextOptions: { reducedMotion: 'reduce' }, surface: null });

async function packed(tables: readonly PackedFile[]): Promise<string> {
  const result = await pack({ tables });
  if (!result.ok) throw new Error(`not packed: ${result.length}`);
  return result.text;
}

test('a small table travels in the link, lies as the link says, and stays in the address', async ({ page }) => {
  const text = await packed([STATIONS]);
  const atlas = new AtlasPage(page);
  await atlas.open(`view=118.6,37.4,8&overlays=own-stations~speed:50&labels=0&pack=${text}`);
  await expect(atlas.legend).toContainText('our-stations.csv');
  await expect(atlas.legend).toContainText('5 分钟圈');
  await expect(atlas.notices).toHaveCount(0);
  expect(atlas.link().get('view')).toBe('118.6,37.4,8');

  await atlas.button('header.labels').click();
  await expect.poll(() => atlas.link().get('labels')).toBeNull();
  expect(atlas.link().get('pack')).toBe(text);
  expect(atlas.link().get('overlays')).toBe('own-stations~speed:50');
});

test('what is damaged, cut off or newer is told, and the map stands', async ({ page }) => {
  const text = await packed([STATIONS]);
  const atlas = new AtlasPage(page);
  await atlas.open(`theme=population&pack=${text.slice(0, -10)}`);
  await expect(atlas.notices).toContainText(phraseWithin('notice.pack-cut-off'));
  await expect(atlas.legendTitle).toHaveText('常住人口');
  await atlas.follow('theme=population&pack=2.a.b.c');
  await expect(atlas.notices).toContainText(phraseWithin('notice.pack-newer'));
  await atlas.follow(`theme=population&pack=${text.replace(/....$/, 'AAAA')}`);
  await expect(atlas.notices).toContainText(phraseWithin('notice.pack-damaged'));
  await expect(atlas.legendTitle).toHaveText('常住人口');
});

test('how the page is shown stays in the query, and the map in the hash', async ({ page }) => {
  const atlas = new AtlasPage(page);
  await page.goto('/?autoplay=20&theme=population#labels=0');
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
  await expect(atlas.notices).toHaveCount(0);
  await atlas.button('header.labels').click();
  await expect.poll(() => Object.fromEntries(atlas.link())).toEqual({ theme: 'population' });
  expect(new URL(page.url()).search).toBe('?autoplay=20');
});
