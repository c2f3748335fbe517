import { setTimeout as sleep } from 'node:timers/promises';
import { inFreshBrowser, type Surroundings } from '../freshBrowser';
import { type Line, size } from '../line';
import { type BenchPage, openPage } from '../openPage';
import type { Part } from '../part';

const KILOBYTE = 1024;
/** So long nothing is fetched once all is. */
const CALM_MS = 3000;

/** Bytes of one visit, and of one whose service worker keeps the page for readers without a network. */
export interface OfflineRun {
  readonly withoutWorker: number;
  readonly withWorker: number;
}

/** Once: what is fetched is the same each time. */
export const offlinePart: Part = async ({ browserPath, pages }) => {
  const { atlas } = await pages();
  const run: OfflineRun = {
    withoutWorker: await fetchedBytes(atlas, { browserPath }),
    withWorker: await fetchedBytes(atlas, { browserPath, hasServiceWorker: true }),
  };
  return { lines: offlineLines(run), measured: run };
};

export function offlineLines({ withoutWorker, withWorker }: OfflineRun): readonly Line[] {
  return [
    size('kB gzip that the service worker then fetches, once and idle', (withWorker - withoutWorker) / KILOBYTE, null),
  ];
}

function fetchedBytes(atlas: BenchPage, surroundings: Surroundings): Promise<number> {
  return inFreshBrowser(surroundings, async (page, reports) => {
    atlas.sent.length = 0;
    await openPage(page, reports, atlas);
    if (surroundings.hasServiceWorker === true)
      await page.evaluate(async () => {
        await navigator.serviceWorker.ready;
      });
    for (let before = -1; before !== atlas.sent.length; ) {
      before = atlas.sent.length;
      await sleep(CALM_MS);
    }
    return atlas.sent.reduce((sum, { bytes }) => sum + bytes, 0);
  });
}
