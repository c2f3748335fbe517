import { AtlasPage } from './atlasPage';
import { expect, test } from './fixtures';
import { StagePage } from './stagePage';

// A trace keeps copies of the page in its own memory.
test.use({ contextOptions: { reducedMotion: 'reduce' }, viewport: { width: 480, height: 320 }, trace: 'off' });

/** Eight hours at some 14 seconds a slide. */
const SWITCHES = 2000;
/** After which everything that is kept has been made, the browser's own machine code included. */
const WARM_UP = 1600;
const MOST_GROWTH = 0.05;

test('a loop of 2 000 slides keeps its memory, in one WebGL context', async ({ page, context }) => {
  test.setTimeout(240_000);
  await page.addInitScript(() => {
    const made = { count: 0 };
    Object.assign(window, { webGlContexts: made });
    const getContext = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...given: unknown[]) {
      const before = (this as { isCounted?: boolean }).isCounted === true;
      const got = (getContext as (...all: unknown[]) => RenderingContext | null).apply(this, given);
      if (String(given[0]).startsWith('webgl') && got !== null && !before) {
        Object.assign(this, { isCounted: true });
        made.count += 1;
      }
      return got;
    } as typeof getContext;
  });
  const atlas = new AtlasPage(page);
  const stage = new StagePage(page);
  await atlas.open();
  await stage.begin(atlas);
  await stage.press('r');
  await expect(page.locator('html')).toHaveAttribute('data-story', 'ready', { timeout: 30_000 });

  const client = await context.newCDPSession(page);
  const heap = async () => {
    // Twice: what the first frees may hold others.
    await client.send('HeapProfiler.collectGarbage');
    await client.send('HeapProfiler.collectGarbage');
    return (await client.send('Runtime.getHeapUsage')).usedSize;
  };
  /** The loop itself, faster than any room could bear: every eighth slide stands for a frame, which takes longest. */
  const turn = (count: number) =>
    page.evaluate(async (slides) => {
      for (let i = 0; i < slides; i++) {
        window.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown' }));
        if (i % 8 === 7) await new Promise(requestAnimationFrame);
      }
    }, count);

  await turn(WARM_UP);
  await page.waitForTimeout(500);
  const before = await heap();
  await turn(SWITCHES);
  await page.waitForTimeout(500);
  const after = await heap();
  const growth = after / before - 1;
  console.log(`heap after ${SWITCHES} slides: ${(100 * growth).toFixed(2)} % more than before`);
  expect(growth).toBeLessThan(MOST_GROWTH);
  expect(
    await page.evaluate(() => (window as unknown as { webGlContexts: { count: number } }).webGlContexts.count),
  ).toBe(1);
  const number = ((WARM_UP + SWITCHES) % 12) + 1;
  await stage.expectSlide(number);
});
