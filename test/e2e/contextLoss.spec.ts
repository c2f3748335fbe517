import type { Page } from '@playwright/test';
import { AtlasPage } from './atlasPage';
import { expect, test } from './fixtures';
import { lookAt, takeMapPicture, untilFine, viewLink } from './mapPicture';
import { meanDifference, type Picture } from './picture';

/** Of 255, over the three channels: the CPU smooths lines, hatch and letters otherwise. */
const MOST_DIFFERENCE = 5;

/** What the test knows of the page's WebGL contexts. */
interface Contexts {
  readonly all: WebGL2RenderingContext[];
  isRefused: boolean;
}

test.use({ surface: 'gl', contextOptions: { reducedMotion: 'reduce' } });

const returns = [
  ['the browser never restores it', null],
  ['the browser restores it soon', 0],
  ['the browser restores it when another has taken its place', 1500],
] as const;

test('a lost WebGL context leaves the picture up and the map comes back, whether the browser restores it or not', async ({
  page,
}) => {
  const atlas = await openMap(page);
  const view = lookAt(118.2, 37.4, 5.6);
  for (const [title, restoredAfterMilliseconds] of returns)
    await test.step(title, async () => {
      await atlas.follow(`${viewLink(view)}&light=day`);
      await expect(atlas.legendTitle).toHaveText('电信网络诈骗发案');
      await atlas.canvas.focus();
      await untilFine(atlas, view);
      const before = await stillPicture(atlas);

      await page.evaluate(loseContext, restoredAfterMilliseconds);
      expect(meanDifference(before, await takeMapPicture(atlas, view)), 'just after').toBeLessThan(MOST_DIFFERENCE);
      await expectOneMap(page);
      await page.waitForTimeout(restoredAfterMilliseconds ?? 0);
      await expectOneMap(page);
      await untilFine(atlas, view);
      expect(meanDifference(before, await stillPicture(atlas)), 'after it has come back').toBeLessThan(0.1);
      await expect(atlas.canvas).toBeFocused();
      expect(atlas.link().get('view')).toBe(`${view.longitude},${view.latitude},${view.zoom}`);

      // The map works as before.
      await page.keyboard.press('ArrowRight');
      await expect.poll(() => atlas.link().get('view')?.split(',')[0]).not.toBe(String(view.longitude));
      await page.keyboard.press('PageDown');
      await expect(atlas.currentTheme).toContainText('电信网络诈骗损失');
    });
});

test('themes, places and light are followed while there is no map, and after; losses may repeat', async ({ page }) => {
  const atlas = await openMap(page);
  await refuseContexts(page, true);
  await page.evaluate(loseContext, null);
  await page.keyboard.press('PageDown');
  await expect(atlas.currentTheme).toContainText('电信网络诈骗损失');
  await atlas.theme('面积').click();
  await atlas.choosePlace('大连');
  const while_ = await stillPicture(atlas);
  await refuseContexts(page, false);
  await expectOneMap(page);
  const after = await stillPicture(atlas);
  expect(meanDifference(while_, after)).toBeLessThan(MOST_DIFFERENCE);

  for (let times = 0; times < 3; times++) {
    await page.evaluate(loseContext, null);
    expect(meanDifference(after, await takeMapPicture(atlas, lookAt(0, 0, 0)))).toBeLessThan(MOST_DIFFERENCE);
    await expectOneMap(page);
  }
  expect(meanDifference(after, await stillPicture(atlas))).toBeLessThan(0.1);
});

test('where WebGL does not come back the canvas stays and works, and WebGL is tried when the page is looked at', async ({
  page,
}) => {
  await page.clock.install();
  const atlas = await openMap(page);
  await refuseContexts(page, true);
  await page.evaluate(loseContext, null);
  await page.clock.runFor(30_000);
  await expect(page.locator('.canvas-map')).toBeVisible();
  await expect(page.locator('.maplibregl-canvas')).toHaveCount(0);
  await atlas.theme('面积').click();
  await atlas.choosePlace('大连');
  await atlas.canvas.focus();
  await page.keyboard.press('+');
  await page.clock.runFor(1000);
  await expect.poll(() => atlas.link().get('view')).not.toBeNull();
  const { view } = Object.fromEntries(atlas.link());

  await refuseContexts(page, false);
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await page.clock.resume();
  await expectOneMap(page);
  expect(atlas.link().get('view')).toBe(view);
});

async function openMap(page: Page): Promise<AtlasPage> {
  await page.addInitScript(() => {
    const contexts: Contexts = { all: [], isRefused: false };
    Object.assign(window, { contexts });
    const canvas = HTMLCanvasElement.prototype as { getContext(kind: string, ...rest: unknown[]): unknown };
    const { getContext } = canvas;
    canvas.getContext = function (kind, ...rest) {
      if (!/webgl/.test(kind)) return getContext.call(this, kind, ...rest);
      if (contexts.isRefused) return null;
      const context = getContext.call(this, kind, ...rest) as WebGL2RenderingContext | null;
      if (context !== null && !contexts.all.includes(context)) contexts.all.push(context);
      return context;
    };
  });
  const atlas = new AtlasPage(page);
  await atlas.open('light=day');
  return atlas;
}

function refuseContexts(page: Page, isRefused: boolean): Promise<void> {
  return page.evaluate((refused) => {
    (window as unknown as { contexts: Contexts }).contexts.isRefused = refused;
  }, isRefused);
}

/** Resolves when the frame after the loss has been shown. */
async function loseContext(restoredAfterMilliseconds: number | null): Promise<void> {
  const { all } = (window as unknown as { contexts: Contexts }).contexts;
  const living = all.find((context) => !context.isContextLost());
  const extension = living?.getExtension('WEBGL_lose_context');
  extension?.loseContext();
  if (restoredAfterMilliseconds !== null) setTimeout(() => extension?.restoreContext(), restoredAfterMilliseconds);
  await new Promise((resolve) => setTimeout(resolve, 50));
}

/** Exactly one context is alive, on the one canvas of the map, and nothing stands in for it any more. */
async function expectOneMap(page: Page): Promise<void> {
  await expect(page.locator('.canvas-map')).toHaveCount(0);
  await expect(page.locator('.maplibregl-canvas')).toHaveCount(1);
  await expect
    .poll(() =>
      page.evaluate(() => {
        const { all } = (window as unknown as { contexts: Contexts }).contexts;
        return all.filter((context) => !context.isContextLost()).length;
      }),
    )
    .toBe(1);
}

/** Once nothing on the map changes any more. */
async function stillPicture(atlas: AtlasPage): Promise<Picture> {
  const anywhere = lookAt(0, 0, 0);
  let last = await takeMapPicture(atlas, anywhere);
  for (let tries = 0; tries < 20; tries++) {
    await atlas.page.waitForTimeout(300);
    const next = await takeMapPicture(atlas, anywhere);
    if (meanDifference(last, next) === 0) return next;
    last = next;
  }
  throw new Error('stillPicture: the map does not come to rest');
}
