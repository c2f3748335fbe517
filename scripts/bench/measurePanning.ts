import type { Page } from '@playwright/test';
import { drag } from './drag';

/**
 * Drags the map by the middle of the window to and fro, and counts the frames that show it moved.
 *
 * @returns frames a second
 */
export async function measurePanning(page: Page, seconds: number): Promise<number> {
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  const middle = { x: width / 2, y: height / 2 };
  const grabbed = await page.evaluate<string>(`document.elementFromPoint(${middle.x}, ${middle.y}).tagName`);
  if (grabbed !== 'CANVAS') throw new Error(`${page.url()} has no map in the middle of the window, but <${grabbed}>`);
  return drag(page, middle, { pixelsAMove: 4, reachPixels: 160 }, seconds);
}
