import type { WorldCamera } from '../../core/geometry/worldCamera';
import type { Rgb } from '../../core/portrayal/portrayal';

/** Dots that are all alike, in pixels of the device. */
export interface DotStyle {
  readonly radius: number;
  /** Without its rim. */
  readonly within: number;
  readonly rim: Rgb;
  readonly inside: Rgb;
}

interface Pixels {
  readonly data: Uint8ClampedArray;
  readonly width: number;
  readonly height: number;
}

/** Places within a pixel that dots are drawn at, along each side. */
const PHASES = 4;

/**
 * Thousands of dots, pixel by pixel: all rims, and above them all insides. As paths they take a browser's CPU seconds.
 *
 * @param points x, y of one after the other on the map's plane, as a world camera sees it.
 * @param camera its units are pixels of the image.
 * @param step only every so manieth is drawn.
 */
export function paintDots(
  { data, width, height }: Pixels,
  points: Float64Array,
  { a, b, e, f }: WorldCamera,
  { radius, within, rim, inside }: DotStyle,
  step: number,
): void {
  const rims = new Uint8Array(width * height);
  const insides = new Uint8Array(width * height);
  const side = 2 * Math.ceil(radius + 1) + 1;
  const stamps = stampsOf(side, radius, within);
  const half = (side - 1) / 2;
  for (let i = 0; i < points.length; i += 2 * step) {
    const x = a * (points[i] as number) + b * (points[i + 1] as number) + e;
    const y = b * (points[i] as number) - a * (points[i + 1] as number) + f;
    const left = Math.floor(x) - half;
    const top = Math.floor(y) - half;
    if (!(left > -side && top > -side && left < width && top < height)) continue;
    const phase = Math.floor((y - Math.floor(y)) * PHASES) * PHASES + Math.floor((x - Math.floor(x)) * PHASES);
    const stamp = stamps[phase] as Stamp;
    for (let row = Math.max(0, -top); row < side && top + row < height; row++)
      for (let column = Math.max(0, -left); column < side && left + column < width; column++) {
        const from = row * side + column;
        const pixel = (top + row) * width + left + column;
        add(rims, pixel, stamp.rim[from] as number);
        add(insides, pixel, stamp.inside[from] as number);
      }
  }
  for (let pixel = 0; pixel < rims.length; pixel++) {
    const over = insides[pixel] as number;
    const below = Math.min(rims[pixel] as number, 255 - over);
    const all = over + below;
    if (all === 0) continue;
    for (let channel = 0; channel < 3; channel++)
      data[4 * pixel + channel] = ((inside[channel] as number) * over + (rim[channel] as number) * below) / all;
    data[4 * pixel + 3] = all;
  }
}

/** How much of each pixel a dot covers, of 255. */
interface Stamp {
  readonly rim: Uint8Array;
  readonly inside: Uint8Array;
}

function stampsOf(side: number, radius: number, within: number): readonly Stamp[] {
  const half = (side - 1) / 2;
  return Array.from({ length: PHASES * PHASES }, (_, phase) => {
    const [x, y] = [phase % PHASES, Math.floor(phase / PHASES)].map((step) => half + (step + 0.5) / PHASES) as [
      number,
      number,
    ];
    const distances = Array.from({ length: side * side }, (__, pixel) =>
      Math.hypot((pixel % side) + 0.5 - x, Math.floor(pixel / side) + 0.5 - y),
    );
    const inside = Uint8Array.from(distances, (distance) => cover(distance, within));
    return {
      inside,
      rim: Uint8Array.from(distances, (distance, i) => cover(distance, radius) - (inside[i] as number)),
    };
  });
}

/** Of a pixel so far from the middle of a disc. */
function cover(distance: number, radius: number): number {
  return Math.round(255 * Math.min(1, Math.max(0, radius - distance + 0.5)));
}

/** Two dots cover more of a pixel than one, and never more than all of it. */
function add(covers: Uint8Array, pixel: number, cover: number): void {
  if (cover === 0) return;
  const before = covers[pixel] as number;
  covers[pixel] = before + (((255 - before) * cover) / 255 + 0.5);
}
