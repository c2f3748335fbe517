import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

/**
 * What the operating system counts of the page's process, its workers included; NaN where it does not say.
 *
 * @param entry `VmRSS` is now, `VmHWM` the most so far.
 */
export async function rendererKilobytes(page: Page, entry: 'VmRSS' | 'VmHWM'): Promise<number> {
  const session = await page.context().browser()!.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const sizes = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => Number(new RegExp(`${entry}:\\s+(\\d+) kB`).exec(readStatus(id))?.[1] ?? Number.NaN));
  // Of several renderers (Chromium keeps a spare one) the page's own is the largest.
  return Math.max(...sizes);
}

function readStatus(process: number): string {
  try {
    return readFileSync(`/proc/${process}/status`, 'utf8');
  } catch {
    return '';
  }
}
