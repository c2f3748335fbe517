import type { Page } from '@playwright/test';
import { project } from '../../src/core/geometry/mercator';
import { NATIONAL_ALBERS } from '../../src/core/geometry/nationalProjection';
import type { Position } from '../../src/core/geometry/position';
import { AtlasPage } from './atlasPage';
import { expect, onBothSurfaces, test } from './fixtures';

const SIZE = { widthPixels: 1000, heightPixels: 640 };
/** Of a window of this size a rem has 15 pixels: the slide shows the ground that 16 pixels to a rem show on a desk. */
const VIEW = { longitude: 104, latitude: 37, zoom: 3.1 + Math.log2(15 / 16), bearing: 0, pitch: 0 };
/** In Harbin, where Mercator's projection would have Daqing. */
const HARBIN: Position = [127.8, 45.6];
const STORY = {
  format: 'bulletin-atlas-story',
  version: 1,
  id: 'nation',
  title: '全国',
  slides: [
    { id: 'nation', map: 'theme=land-area&view=104,37,3.1' },
    { id: 'province', map: 'theme=land-area&view=118,36.5,6.5' },
  ],
};

onBothSurfaces(() => {
  test('a slide of the whole country is equal-area, and its areas are found where they are seen', async ({ page }) => {
    const atlas = new AtlasPage(page);
    await present(page, atlas);
    const inset = page.locator('.south-inset');

    await expect(inset).toBeVisible();
    await page.mouse.click(...seenAt(HARBIN));
    await expect.poll(() => page.url()).toContain('area=230100');
    await page.keyboard.press('ArrowRight');
    await expect(inset).toBeHidden();
    await page.keyboard.press('ArrowLeft');
    await expect(inset).toBeVisible();

    await test.step('moved, it is the live map, and comes back where it rests', async () => {
      await page.mouse.move(500, 320);
      await page.mouse.wheel(0, -900);
      await expect(inset).toBeHidden();
      await expect.poll(() => page.url(), 'it has come to rest').not.toContain('view=104,37,3.1&');
      await page.keyboard.press('1');
      await expect(inset).toBeVisible();
      await expect(page.locator('.map-dissolving')).toHaveCount(0);
    });
  });
});

/** Opens the atlas with the story in the place of its own. */
async function present(page: Page, atlas: AtlasPage): Promise<void> {
  await page.route('**/story.json', (route) => route.fulfill({ json: STORY }));
  await atlas.open('light=day');
  await atlas.button('header.present').click();
  await expect(page.locator('.stage__position')).toHaveText('1 / 2');
}

function seenAt(position: Position): [x: number, y: number] {
  return project({ ...VIEW, projection: NATIONAL_ALBERS }, SIZE)(position);
}
