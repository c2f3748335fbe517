import { setTimeout as sleep } from 'node:timers/promises';
import { inFreshBrowser } from './freshBrowser';
import { type BenchPage, openPage } from './openPage';

/** A speaker has at least so long for a slide; the next one is drawn meanwhile. */
const SLIDE_MS = 2000;
/** Until the stage fills the window and what it shows next is drawn. */
const CALM_MS = 4000;

/** From one slide to the next, for each switch. */
export interface PresentingRun {
  /** From the handler of the key until the slide was on the screen. */
  readonly slideSwitchMs: readonly number[];
  /** What of it the page's main thread worked. */
  readonly slideWorkMs: readonly number[];
}

/** Presents the atlas's own story in a fresh browser and goes through its slides by key. Throws where the page fails. */
export function measurePresenting(atlas: BenchPage, browserPath: string, switches: number): Promise<PresentingRun> {
  return inFreshBrowser({ browserPath }, async (page, reports) => {
    await openPage(page, reports, atlas);
    await page.getByRole('button', { name: /演示故事|Present the story/ }).press('Enter');
    await page.locator('.stage').waitFor();
    await sleep(CALM_MS);
    const slides = [];
    for (let count = 0; count < switches; count += 1) {
      const report = reports.next('slide');
      await page.keyboard.press('ArrowRight');
      slides.push(await report);
      await sleep(SLIDE_MS);
    }
    return {
      slideSwitchMs: slides.map(({ milliseconds }) => milliseconds),
      slideWorkMs: slides.map(({ workMilliseconds }) => workMilliseconds),
    };
  });
}
