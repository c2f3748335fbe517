import { HATCH } from './styleTable';

/** Of a hatch on pixels of the device. */
export interface Hatch {
  /** x + y of a place that a line begins at; see hatchLines. */
  readonly anchor: number;
  /** How much larger than in the style table, in pixels of the device. */
  readonly scale: number;
}

/** From one line to the next, along a row of pixels. */
export function hatchPeriod(scale: number): number {
  return HATCH.periodPixels * scale * HATCH.alongEdge;
}

/** How much of each pixel the lines of the hatch cover, from 0 to 1, by x + y of the pixel: along a line it is the same. */
export function hatchShares(count: number, { anchor, scale }: Hatch): Float32Array {
  const period = hatchPeriod(scale);
  const half = (HATCH.widthPixels * scale * HATCH.alongEdge) / 2;
  const shares = new Float32Array(count);
  for (let sum = 0; sum < count; sum++) {
    // From the middle of the pixel, x + y + 1, to that of the nearest line.
    const past = (sum + 1 - anchor - half) % period;
    const distance = Math.abs(past) > period / 2 ? period - Math.abs(past) : Math.abs(past);
    shares[sum] = before(half - distance) - before(-half - distance);
  }
  return shares;
}

/** How much of a pixel lies before a line at 45°, by how far that is from its middle in x + y. */
function before(distance: number): number {
  if (distance <= -1) return 0;
  if (distance >= 1) return 1;
  return distance < 0 ? (1 + distance) ** 2 / 2 : 1 - (1 - distance) ** 2 / 2;
}
