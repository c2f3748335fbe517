import type { Page } from '@playwright/test';
import { AtlasPage } from './atlasPage';
import { expect, test } from './fixtures';
import { lookAt, takeMapPicture, takeStillPicture } from './mapPicture';
import { meanDifference } from './picture';
import { readOverlayThemes, readThemeTitles } from './publishedData';
import { readStory, StagePage } from './stagePage';

/** Of 255, over the three channels: the CPU smooths lines, hatch and letters otherwise. */
const MOST_DIFFERENCE = 5;
const ANYWHERE = lookAt(0, 0, 0);

test.use({ surface: 'gl', contextOptions: { reducedMotion: 'reduce' } });

test('from the second turn on a theme is shown finished, and the map takes over without being seen to', async ({
  page,
}) => {
  const atlas = new AtlasPage(page);
  await atlas.open('light=day');
  await expect(atlas.map, 'nobody turns themes yet').not.toHaveAttribute('data-prepared-frames');
  await page.keyboard.press('PageDown');
  await expectPrepared(page);

  await test.step('in the task of the key', async () => {
    const { shown, map } = await turn(page);
    expect(shown).toBe(1);
    expect(map, 'the map draws later').toBe(0);
  });
  await test.step('and as the map itself would', async () => {
    await expect(page.locator('.prepared-frame')).toHaveCount(0);
    await expect(atlas.legendTitle).toHaveText(readThemeTitles('zh')[2] as string);
    const map = await takeStillPicture(atlas, ANYWHERE);
    await coverAgain(page, true);
    expect(meanDifference(await takeMapPicture(atlas, ANYWHERE), map)).toBeLessThan(MOST_DIFFERENCE);
    await coverAgain(page, false);
  });
  await test.step('turn after turn', async () => {
    for (let times = 0; times < 3; times++) {
      await expectPrepared(page);
      expect(await turn(page)).toEqual({ shown: 1, map: 0 });
    }
  });
});

test('overlays are prepared too; what the reader does to the map is seen at once', async ({ page }) => {
  const atlas = new AtlasPage(page);
  const titles = readThemeTitles('zh');
  const overlayTitle = readOverlayThemes()[0]?.title.zh ?? '';
  const before = titles.at(titles.indexOf(overlayTitle) - 2) ?? '';
  await atlas.open('light=day');
  await atlas.theme(before).click();
  await page.keyboard.press('PageDown');
  await expectPrepared(page);
  await page.evaluate(() => performance.clearMarks('atlas:prepared-frame'));
  await page.keyboard.press('PageDown');
  await expect(atlas.legendTitle).toHaveText(overlayTitle);
  expect(await page.evaluate(() => performance.getEntriesByName('atlas:prepared-frame').length)).toBeGreaterThan(0);

  await expectPrepared(page);
  await turn(page);
  const left = await page.evaluate(() => {
    document.querySelector('.maplibregl-canvas')?.dispatchEvent(new WheelEvent('wheel', { deltaY: -1, bubbles: true }));
    return document.querySelectorAll('.prepared-frame').length;
  });
  expect(left, 'in the task of the wheel').toBe(0);
});

test('another window or light is prepared anew, and who stops turning keeps nothing', async ({ page }) => {
  await page.clock.install();
  const atlas = new AtlasPage(page);
  await atlas.open('light=day');
  await page.keyboard.press('PageDown');
  await expectPrepared(page);
  await page.setViewportSize({ width: 900, height: 700 });
  await expect.poll(async () => (await turn(page)).shown).toBe(1);
  await page.clock.runFor(70_000);
  await expect(atlas.map).not.toHaveAttribute('data-prepared-frames');
});

test('before a room each slide stands finished when it is asked for', async ({ page }) => {
  const atlas = new AtlasPage(page);
  const stage = new StagePage(page);
  await atlas.open('light=day');
  await stage.begin(atlas);
  // Data that come later have whatever was drawn before drawn anew.
  await expect(page.locator('html')).toHaveAttribute('data-story', 'ready');
  const { length } = readStory();
  for (let slide = 2; slide <= length; slide++) {
    const [next, oneMore] = [slide <= length, slide < length];
    // The one before has been shown already, and is kept.
    await expectPrepared(page, [next, oneMore, slide > 2].filter(Boolean).length);
    await page.keyboard.press('ArrowRight');
    await stage.expectSlide(slide);
  }
  const frames = await page.evaluate(() => performance.getEntriesByName('atlas:prepared-frame').length);
  expect(frames).toBeGreaterThanOrEqual(length - 1);
});

/** Until the frames that follow the last turn have been drawn, and nothing covers the map. */
async function expectPrepared(page: Page, frames = 3): Promise<void> {
  await expect(page.locator('.prepared-frame')).toHaveCount(0);
  await expect(page.locator('#map')).toHaveAttribute('data-prepared-frames', String(frames));
}

/** Turns a theme; how many frames are shown at the end of the task, and how often WebGL drew in it. */
function turn(page: Page): Promise<{ shown: number; map: number }> {
  return page.evaluate(() => {
    const gl = WebGL2RenderingContext.prototype as unknown as Record<string, unknown>;
    const { drawElements } = gl;
    let map = 0;
    gl.drawElements = function (this: unknown, ...rest: unknown[]) {
      map += 1;
      return (drawElements as (...each: unknown[]) => unknown).apply(this, rest);
    };
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown', bubbles: true, cancelable: true }));
    gl.drawElements = drawElements;
    Object.assign(window, { lastFrame: document.querySelector('.prepared-frame') });
    return { shown: document.querySelectorAll('.prepared-frame').length, map };
  });
}

/** Lays the frame of the last turn over the map, though that has taken over. */
function coverAgain(page: Page, isCovered: boolean): Promise<void> {
  return page.evaluate((covered) => {
    const { lastFrame } = window as unknown as { lastFrame: Element };
    lastFrame.classList.toggle('prepared-frame--shown', covered);
  }, isCovered);
}
