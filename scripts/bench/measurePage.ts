import { setTimeout as sleep } from 'node:timers/promises';
import { measurePanning } from './measurePanning';
import { type BenchPage, inFreshBrowser, openPage } from './openPage';

/** What one cold load of a page showed. Bytes are bodies over the wire, gzip. */
export interface PageRun {
  readonly page: BenchPage['name'];
  readonly browser: string;
  /** From the start of the navigation until the first choropleth was on the screen. */
  readonly firstPictureMs: number;
  /** From the handler of the key until the new theme was on the screen, for each switch. */
  readonly themeSwitchMs: readonly number[];
  /** Frames of a drag in which the map moved and the compositor drew it, a second. */
  readonly framesPerSecond: number;
  readonly bytesBeforeFirstPicture: number;
  readonly bytesInAll: number;
}

interface Extent {
  readonly themeSwitches: number;
  readonly panSeconds: number;
}

/** Loads a page in a fresh browser, switches its themes by key, and drags its map. Throws where the page fails. */
export function measurePage(target: BenchPage, browserPath: string, extent: Extent): Promise<PageRun> {
  return inFreshBrowser(browserPath, async (page, reports) => {
    target.sent.length = 0;
    const first = await openPage(page, reports, target.address, target.sent);
    const bytesBeforeFirstPicture = sumBytes(target.sent.filter(({ at }) => at <= first.at));

    const themeSwitchMs: number[] = [];
    for (let count = 0; count < extent.themeSwitches; count += 1) {
      const report = reports.next('theme');
      await page.keyboard.press('PageDown');
      themeSwitchMs.push((await report).milliseconds);
      await sleep(250);
    }
    await sleep(500);
    const framesPerSecond = await measurePanning(page, extent.panSeconds);
    return {
      page: target.name,
      browser: page.context().browser()?.version() ?? 'unknown',
      firstPictureMs: first.milliseconds,
      themeSwitchMs,
      framesPerSecond,
      bytesBeforeFirstPicture,
      bytesInAll: sumBytes(target.sent),
    };
  });
}

function sumBytes(entries: BenchPage['sent']): number {
  return entries.reduce((sum, { bytes }) => sum + bytes, 0);
}
