import { setTimeout as sleep } from 'node:timers/promises';
import { inFreshBrowser, type Surroundings } from './freshBrowser';
import { type BenchPage, openPage } from './openPage';

/** So long after the first picture the page is left alone, and its tasks are looked at. */
const SETTLING_MS = 5000;

/** What one cold load of a page showed. Bytes are bodies over the wire, gzip. */
export interface PageRun {
  /** From the start of the navigation until the first choropleth was on the screen. */
  readonly firstPictureMs: number;
  /** From the handler of the key until the new theme was on the screen, for each switch. */
  readonly themeSwitchMs: readonly number[];
  /** Of the main thread in the five seconds from the task on that drew the first picture; 0: none above 50. */
  readonly longestTaskMs: number;
  readonly bytesBeforeFirstPicture: number;
  readonly bytesInAll: number;
}

/** Loads a page in a fresh browser, and switches its themes by key. Throws where the page fails. */
export function measurePage(target: BenchPage, surroundings: Surroundings, themeSwitches: number): Promise<PageRun> {
  return inFreshBrowser(surroundings, async (page, reports) => {
    target.sent.length = 0;
    const first = await openPage(page, reports, target);
    const bytesBeforeFirstPicture = sumBytes(target.sent.filter(({ at }) => at <= first.at));
    await sleep(Math.max(0, first.at + SETTLING_MS - Date.now()));
    const longestTaskMs = await page.evaluate<number>(`atlasProbe.longestTask(${SETTLING_MS})`);

    const themeSwitchMs: number[] = [];
    for (let count = 0; count < themeSwitches; count += 1) {
      const report = reports.next('theme');
      await page.keyboard.press('PageDown');
      themeSwitchMs.push((await report).milliseconds);
      await sleep(250);
    }
    return {
      firstPictureMs: first.milliseconds,
      themeSwitchMs,
      longestTaskMs,
      bytesBeforeFirstPicture,
      bytesInAll: sumBytes(target.sent),
    };
  });
}

function sumBytes(entries: BenchPage['sent']): number {
  return entries.reduce((sum, { bytes }) => sum + bytes, 0);
}
