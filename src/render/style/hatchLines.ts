import type { Size } from '../../core/geometry/mercator';
import { HATCH } from './styleTable';

/** From its upper right end to its lower left one, in pixels. */
export type HatchLine = readonly [startX: number, startY: number, endX: number, endY: number];

/**
 * The lines of the hatch across a window, each cut at its edges: lines that are clipped to what is hatched stay lines in
 * print, where a pattern may become pixels.
 *
 * @param anchor a place that one of the lines begins at; the hatch moves with it.
 * @param scale how much wider than in the style table.
 */
export function hatchLines(
  { widthPixels: width, heightPixels: height }: Size,
  [anchorX, anchorY]: readonly [x: number, y: number],
  scale: number,
): readonly HatchLine[] {
  const period = HATCH.periodPixels * scale * HATCH.alongEdge;
  const first = (anchorX + anchorY + (HATCH.widthPixels * scale * HATCH.alongEdge) / 2) % period;
  const lines: HatchLine[] = [];
  for (let sum = first < 0 ? first + period : first; sum < width + height; sum += period) {
    const [startX, startY] = sum <= width ? [sum, 0] : [width, sum - width];
    const length = Math.min(startX, height - startY);
    lines.push([startX, startY, startX - length, startY + length]);
  }
  return lines;
}
