import { type Bounds, mercator, type Padding, type Size } from '../core/geometry/mercator';
import { type Box, overlap } from '../render/labels/box';

/**
 * The padding of the rectangle of a window that nothing covers and in which bounds can be drawn largest.
 *
 * @param margin kept free at the edges of the window, and half of it beside what covers it, in CSS pixels.
 * @returns null where all of it is covered.
 */
export function freePadding(bounds: Bounds, size: Size, covered: readonly Box[], margin: number): Padding | null {
  const { widthPixels, heightPixels } = size;
  const gap = margin / 2;
  const [subjectWidth, subjectHeight] = extentOf(bounds);
  const starts = (edge: (box: Box) => number) => [margin, ...covered.map((box) => edge(box) + gap)];
  const ends = (most: number, edge: (box: Box) => number) => [most - margin, ...covered.map((box) => edge(box) - gap)];
  const lefts = starts(({ x, width }) => x + width);
  const tops = starts(({ y, height }) => y + height);
  const rights = ends(widthPixels, ({ x }) => x);
  const bottoms = ends(heightPixels, ({ y }) => y);
  let best: Padding | null = null;
  let largest = 0;
  for (const left of lefts)
    for (const right of rights)
      for (const top of tops)
        for (const bottom of bottoms) {
          const scale = Math.min((right - left) / subjectWidth, (bottom - top) / subjectHeight);
          const isWithin = left >= margin && top >= margin && right <= widthPixels - margin;
          if (scale <= largest || !isWithin || bottom > heightPixels - margin) continue;
          const free = { x: left, y: top, width: right - left, height: bottom - top };
          if (covered.some((box) => overlap(box, free))) continue;
          largest = scale;
          best = { top, right: widthPixels - right, bottom: heightPixels - bottom, left };
        }
  return best;
}

/** The share of a box on a window that is in it and below nothing; what covers it is counted for each that does. */
export function freeShare(box: Box, size: Size, covered: readonly Box[]): number {
  const window = { x: 0, y: 0, width: size.widthPixels, height: size.heightPixels };
  const free = covered.reduce((left, other) => left - sharedArea(box, other), sharedArea(box, window));
  return Math.max(free, 0) / (box.width * box.height);
}

function sharedArea(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(width, 0) * Math.max(height, 0);
}

/** As it is drawn, in units of its own. */
function extentOf([west, south, east, north]: Bounds): readonly [width: number, height: number] {
  const [left, top] = mercator([west, north]);
  const [right, bottom] = mercator([east, south]);
  return [right - left, bottom - top];
}
