import type { Rgb } from '../../core/portrayal/portrayal';
import { type Hatch, hatchPeriod, hatchShares } from '../style/hatchShares';

/** Pixels along a side, at most. */
const MOST = 512;

/** A square of lines on nothing, which goes on where it is put side by side; pixels of the device. */
export function hatchTile([red, green, blue]: Rgb, hatch: Hatch): HTMLCanvasElement {
  const side = sideOf(hatchPeriod(hatch.scale));
  const shares = hatchShares(2 * side, hatch);
  const canvas = document.createElement('canvas');
  canvas.width = side;
  canvas.height = side;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) return canvas;
  const image = context.createImageData(side, side);
  for (let y = 0; y < side; y++)
    for (let x = 0; x < side; x++)
      image.data.set([red, green, blue, Math.round(255 * (shares[x + y] as number))], 4 * (y * side + x));
  context.putImageData(image, 0, 0);
  return canvas;
}

/** Whole pixels that hold as good as a whole number of periods: across a wall the lines are off by less than half a pixel. */
export function sideOf(period: number): number {
  let [best, least] = [1, Infinity];
  for (let count = 1; count * period <= MOST || count === 1; count++) {
    const side = Math.max(1, Math.round(count * period));
    const offPerPixel = Math.abs(side - count * period) / side;
    if (offPerPixel < least) [best, least] = [side, offPerPixel];
  }
  return best;
}
