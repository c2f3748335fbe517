import { setTimeout as sleep } from 'node:timers/promises';
import type { CDPSession, Page } from '@playwright/test';
import { inFreshBrowser } from './freshBrowser';
import { type BenchPage, openPage } from './openPage';
import { rendererKilobytes } from './rendererKilobytes';

/** When what is kept for good is there, and when it has been there for long. */
export const [EARLY_SWITCHES, LATE_SWITCHES] = [100, 2000];
/** Until what follows a switch has ended: what is announced, what the link says. */
const CALM_MS = 2000;

interface MemorySample {
  /** Of the page's scripts, once what nobody refers to was let go of. */
  readonly heapBytes: number;
  /** Of their buffers, which lie outside of it. */
  readonly bufferBytes: number;
  /** What the operating system counts of the page's process; NaN where it does not say. */
  readonly processBytes: number;
}

export interface MemoryRun {
  readonly early: MemorySample;
  readonly late: MemorySample;
}

/** The frame of what was drawn, and the next: it is on the screen. */
const SHOWN = 'new Promise((then) => requestAnimationFrame(() => requestAnimationFrame(() => then())))';

function countSwitches(page: Page): Promise<number> {
  return page.evaluate<number>('atlasProbe.themeSwitches');
}

/** Pages through the atlas's themes by key in a fresh browser, each shown before the next. Throws where the page fails. */
export function measureMemory(atlas: BenchPage, browserPath: string): Promise<MemoryRun> {
  return inFreshBrowser({ browserPath }, async (page, reports) => {
    await openPage(page, reports, atlas);
    const client = await page.context().newCDPSession(page);
    const switchTimes = async (count: number) => {
      const before = await countSwitches(page);
      for (let done = 0; done < count; done += 1) {
        await page.keyboard.press('PageDown');
        await page.evaluate(SHOWN);
      }
      const switched = (await countSwitches(page)) - before;
      if (switched !== count) throw new Error(`${page.url()} switched ${switched} themes of ${count}`);
    };
    await switchTimes(EARLY_SWITCHES);
    const early = await sample(page, client);
    await switchTimes(LATE_SWITCHES - EARLY_SWITCHES);
    return { early, late: await sample(page, client) };
  });
}

async function sample(page: Page, client: CDPSession): Promise<MemorySample> {
  await sleep(CALM_MS);
  // Twice: what the first frees may hold others.
  await client.send('HeapProfiler.collectGarbage');
  await client.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize } = await client.send('Runtime.getHeapUsage');
  return {
    heapBytes: usedSize,
    bufferBytes: backingStorageSize,
    processBytes: 1024 * (await rendererKilobytes(page, 'VmRSS')),
  };
}
