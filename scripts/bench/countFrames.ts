import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from '@playwright/test';

/**
 * Counts the frames in which the map was redrawn and which the compositor drew (the trace event DrawFrame of the page's
 * process) while something moves.
 *
 * @param move moves it, and says how many seconds that took.
 * @returns frames a second
 */
export async function countFrames(page: Page, move: () => Promise<number>): Promise<number> {
  const browser = page.context().browser();
  if (browser === null) throw new Error('the page has no browser');
  const session = await browser.newBrowserCDPSession();
  const drawnByProcess = new Map<number, number>();
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const event of value as { name?: string; pid?: number }[])
      if (event.name === 'DrawFrame' && event.pid !== undefined)
        drawnByProcess.set(event.pid, (drawnByProcess.get(event.pid) ?? 0) + 1);
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['disabled-by-default-devtools.timeline.frame'], excludedCategories: ['*'] },
  });
  await sleep(200);
  const before = await countRedraws(page);
  const seconds = await move();
  const redraws = (await countRedraws(page)) - before;
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const drawn = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => drawnByProcess.get(id) ?? 0);
  await session.detach();
  // Of several renderers (Chromium keeps a spare one) the page's own is the one that draws.
  return Math.min(redraws, Math.max(0, ...drawn)) / seconds;
}

function countRedraws(page: Page): Promise<number> {
  return page.evaluate<number>('atlasProbe.redraws');
}
