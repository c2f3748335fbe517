import { AtlasPage } from './atlasPage';
import { expect, test } from './fixtures';
import { countHeap, type HeapCounts } from './heapCounts';
import { StagePage } from './stagePage';

// A trace keeps copies of the page in its own memory.
test.use({
  surface: 'gl',
  contextOptions: { reducedMotion: 'reduce' },
  viewport: { width: 320, height: 240 },
  trace: 'off',
});

/** After which everything that is kept has been made. */
const WARM_UP = 10 * 12;
/** Turns: what leaks grows in each of them, what is made late, in one. */
const TURNS = 3;
const SWITCHES = 7 * 12;
/** Less than one in two slides: in eight hours, at some 14 seconds a slide, of 450 000. */
const MOST_OBJECTS = SWITCHES / 2;
const MOST_GROWTH = 0.05;

test('slides in a loop for a day keep their memory, in one WebGL context', async ({ page, context }) => {
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
  await expect(page.locator('html')).toHaveAttribute('data-story', 'ready');

  const client = await context.newCDPSession(page);
  /** The loop itself, faster than any room could bear: every eighth slide stands for a frame, which takes longest. */
  const turn = (count: number) =>
    page.evaluate(async (slides) => {
      for (let i = 0; i < slides; i++) {
        window.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown' }));
        if (i % 8 === 7) await new Promise(requestAnimationFrame);
      }
    }, count);

  const countAtRest = async () => {
    // Words and prepared frames follow the last slide.
    await stage.expectSlide(1);
    await expect(page.locator('#map')).toHaveAttribute('data-prepared-frames', '3');
    return countHeap(client);
  };

  await turn(WARM_UP);
  const counts = [await countAtRest()];
  for (let i = 0; i < TURNS; i++) {
    await turn(SWITCHES);
    counts.push(await countAtRest());
  }
  console.log(`before, and after each ${SWITCHES} slides: ${counts.map((count) => JSON.stringify(count)).join(' ')}`);
  const [before, after] = [counts[0] as HeapCounts, counts[TURNS] as HeapCounts];
  const growths = counts.slice(1).map(({ objects }, i) => objects - (counts[i] as HeapCounts).objects);
  expect(Math.min(...growths), `objects more after each turn: ${growths.join(', ')}`).toBeLessThan(MOST_OBJECTS);
  expect(after.nodes, 'nodes').toBeLessThanOrEqual(before.nodes);
  expect(after.listeners, 'listeners').toBeLessThanOrEqual(before.listeners);
  expect(after.bytes / before.bytes - 1).toBeLessThan(MOST_GROWTH);
  expect(
    await page.evaluate(() => (window as unknown as { webGlContexts: { count: number } }).webGlContexts.count),
  ).toBe(1);
});
