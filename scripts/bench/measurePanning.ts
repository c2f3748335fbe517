import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from '@playwright/test';

const MOVES_A_SECOND = 60;
const PIXELS_A_MOVE = 4;
const REACH_PIXELS = 160;

/** Moves that the page has not answered yet; a slow page gets no longer queue than this, as from a real mouse. */
const MOST_PENDING = 4;

/**
 * Drags the middle of the window to and fro, 60 moves a second, and counts the frames in which the map was redrawn and
 * which the compositor drew (the trace event DrawFrame of the page's process).
 *
 * @returns frames a second
 */
export async function measurePanning(
  page: Page,
  { width, height }: { width: number; height: number },
  seconds: number,
): Promise<number> {
  const session = await page.context().newCDPSession(page);
  const mouse = (type: 'mouseMoved' | 'mousePressed' | 'mouseReleased', x: number) => {
    const isHover = type === 'mouseMoved' && !isPressed;
    return session.send('Input.dispatchMouseEvent', {
      type,
      x,
      y: height / 2,
      button: isHover ? 'none' : 'left',
      buttons: isHover ? 0 : 1,
      clickCount: type === 'mouseMoved' ? 0 : 1,
    });
  };
  const middle = width / 2;
  let isPressed = false;
  const grabbed = await page.evaluate<string>(`document.elementFromPoint(${middle}, ${height / 2}).tagName`);
  if (grabbed !== 'CANVAS') throw new Error(`${page.url()} has no map in the middle of the window, but <${grabbed}>`);
  await mouse('mouseMoved', middle);
  isPressed = true;
  await mouse('mousePressed', middle);
  const frames = await countFrames(page, async () => {
    const begun = performance.now();
    const elapsedMs = () => performance.now() - begun;
    let pending = 0;
    for (let move = 0; elapsedMs() < seconds * 1000; await sleep(2)) {
      const due = Math.floor((elapsedMs() * MOVES_A_SECOND) / 1000);
      if (due <= move || pending >= MOST_PENDING) continue;
      move = due;
      pending += 1;
      mouse('mouseMoved', middle + offsetOf(move)).finally(() => {
        pending -= 1;
      });
    }
    while (pending > 0) await sleep(2);
    return elapsedMs() / 1000;
  });
  await mouse('mouseReleased', middle);
  return frames;
}

/** To the right, through the middle to the left, and back. */
function offsetOf(move: number): number {
  const quarter = REACH_PIXELS / 2;
  const phase = (move * PIXELS_A_MOVE + quarter) % (2 * REACH_PIXELS);
  return Math.min(phase, 2 * REACH_PIXELS - phase) - quarter;
}

/** Frames a second while `move` runs, which says how many seconds it took. */
async function countFrames(page: Page, move: () => Promise<number>): Promise<number> {
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
