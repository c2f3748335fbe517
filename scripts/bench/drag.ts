import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { countFrames } from './countFrames';

const MOVES_A_SECOND = 60;

/** Moves that the page has not answered yet; a slow page gets no longer queue than this, as from a real mouse. */
const MOST_PENDING = 4;

/** How the mouse goes to and fro, on a level line through the place where it was pressed. */
export interface Stroke {
  readonly pixelsAMove: number;
  /** From one end to the other. */
  readonly reachPixels: number;
}

/**
 * Presses the mouse at a place in the window and drags it to and fro, 60 moves a second.
 *
 * @returns the frames a second in which the map was redrawn and which the compositor drew.
 */
export async function drag(
  page: Page,
  { x, y }: { readonly x: number; readonly y: number },
  stroke: Stroke,
  seconds: number,
): Promise<number> {
  const session = await page.context().newCDPSession(page);
  let isPressed = false;
  const mouse = (type: 'mouseMoved' | 'mousePressed' | 'mouseReleased', atX: number) => {
    const isHover = type === 'mouseMoved' && !isPressed;
    return session.send('Input.dispatchMouseEvent', {
      type,
      x: atX,
      y,
      button: isHover ? 'none' : 'left',
      buttons: isHover ? 0 : 1,
      clickCount: type === 'mouseMoved' ? 0 : 1,
    });
  };
  await mouse('mouseMoved', x);
  isPressed = true;
  await mouse('mousePressed', x);
  const frames = await countFrames(page, async () => {
    const begun = performance.now();
    const elapsedMs = () => performance.now() - begun;
    let pending = 0;
    for (let move = 0; elapsedMs() < seconds * 1000; await sleep(2)) {
      const due = Math.floor((elapsedMs() * MOVES_A_SECOND) / 1000);
      if (due <= move || pending >= MOST_PENDING) continue;
      move = due;
      pending += 1;
      mouse('mouseMoved', x + offsetOf(move, stroke)).finally(() => {
        pending -= 1;
      });
    }
    while (pending > 0) await sleep(2);
    return elapsedMs() / 1000;
  });
  await mouse('mouseReleased', x);
  await session.detach();
  return frames;
}

/** To the right, through the middle to the left, and back. */
function offsetOf(move: number, { pixelsAMove, reachPixels }: Stroke): number {
  const quarter = reachPixels / 2;
  const phase = (move * pixelsAMove + quarter) % (2 * reachPixels);
  return Math.min(phase, 2 * reachPixels - phase) - quarter;
}
