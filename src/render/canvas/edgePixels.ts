import type { AreaCoverage, PictureSize } from './areaCoverage';
import { TripleList } from './tripleList';

/** The frame of an area, from its border inwards; pixels of the device. */
export interface EdgeWidths {
  readonly hairline: number;
  readonly inside: number;
}

/** Distances are kept in bytes: so many steps a pixel, from half a pixel outside the border. */
const STEPS = 24;
const FAR = 255;
/** As far as distances reach in bytes. */
const MOST_REACH = FAR / STEPS - 2;

/**
 * The pixels of an area along its border, in threes: pixel, and how much of it, of 255, the hairline and the line inside
 * take from the area's fill. Whatever colours they have, it stays the same while the camera does.
 *
 * A pixel that the area covers in part says how far the border is from its middle; for those around it the nearest of
 * them tells (after Gustavson and Strand 2011, "Anti-aliased Euclidean distance transform").
 */
export class EdgePixels {
  /** Of the middle of each pixel to the border, plus half a pixel; steps. */
  private readonly distances: Uint8Array;
  /** Pixels whose distance has been written, of one area. */
  private touched = new Int32Array(4096);
  private touchedCount = 0;
  private readonly found = new TripleList();
  private readonly stamp: Stamp;
  private readonly hairline: number;
  private readonly reach: number;

  constructor(
    private readonly coverage: AreaCoverage,
    private readonly size: PictureSize,
    { hairline, inside }: EdgeWidths,
  ) {
    this.reach = Math.min(hairline + inside, MOST_REACH);
    this.hairline = Math.min(hairline, this.reach);
    this.distances = new Uint8Array(size.width * size.height).fill(FAR);
    this.stamp = stampOf(this.reach + 1, size.width);
  }

  of(area: number): Int32Array {
    this.spread(area);
    const { distances, coverage, found } = this;
    found.clear();
    const { runs, parts, shares, runStarts, partStarts } = coverage;
    for (let i = runStarts[area] as number; i < (runStarts[area + 1] as number); i += 3) {
      const end = runs[i + 1] as number;
      for (let pixel = runs[i] as number; pixel < end; pixel++) {
        const steps = distances[pixel] as number;
        if (steps !== FAR) this.add(pixel, steps / STEPS - 1, 1);
      }
    }
    for (let i = partStarts[area] as number; i < (partStarts[area + 1] as number); i += 3)
      this.add(parts[i] as number, 0, (shares[i / 3] as number) / 255);
    for (let i = 0; i < this.touchedCount; i++) distances[this.touched[i] as number] = FAR;
    return found.toArray();
  }

  /** Writes how far the border is from the middle of each pixel near to it. */
  private spread(area: number): void {
    const { width, height } = this.size;
    const { distances, stamp, coverage } = this;
    const { parts, shares, partStarts } = coverage;
    const { most, offsets, steps } = stamp;
    this.touchedCount = 0;
    for (let i = partStarts[area] as number; i < (partStarts[area + 1] as number); i += 3) {
      const pixel = parts[i] as number;
      const x = pixel % width;
      const y = (pixel - x) / width;
      // Where a stamp would run over the side of the picture, the area is cut off anyway.
      if (x < most || y < most || x >= width - most || y >= height - most) continue;
      // From the middle of the pixel, inwards, plus the half that distances begin at.
      const depth = ((shares[i / 3] as number) * STEPS) / 255;
      if (this.touchedCount + offsets.length > this.touched.length) this.touchMore();
      for (let j = 0; j < offsets.length; j++) {
        const at = pixel + (offsets[j] as number);
        const distance = ((steps[j] as number) + depth + 0.5) | 0;
        const before = distances[at] as number;
        if (distance >= before) continue;
        if (before === FAR) this.touched[this.touchedCount++] = at;
        distances[at] = distance;
      }
    }
  }

  private touchMore(): void {
    const more = new Int32Array(2 * this.touched.length);
    more.set(this.touched);
    this.touched = more;
  }

  /**
   * @param start how far inside the border the pixel begins.
   * @param covered how much of it the area covers: it reaches as far inside.
   */
  private add(pixel: number, start: number, covered: number): void {
    const both = within(this.reach - start, covered);
    if (both <= 0) return;
    const hairline = within(this.hairline - start, covered);
    this.found.push(pixel, (255 * hairline + 0.5) | 0, (255 * (both - hairline) + 0.5) | 0);
  }
}

function within(depth: number, most: number): number {
  return depth < 0 ? 0 : Math.min(depth, most);
}

/** The pixels around one, and how far they are from it. */
interface Stamp {
  /** Along each side. */
  readonly most: number;
  readonly offsets: Int32Array;
  readonly steps: Float32Array;
}

function stampOf(reach: number, width: number): Stamp {
  const most = Math.ceil(reach);
  const along = Array.from({ length: 2 * most + 1 }, (_, index) => index - most);
  const around = along
    .flatMap((dy) => along.map((dx) => ({ offset: dy * width + dx, distance: Math.hypot(dx, dy) })))
    .filter(({ distance }) => distance <= reach);
  return {
    most,
    offsets: Int32Array.from(around, ({ offset }) => offset),
    steps: Float32Array.from(around, ({ distance }) => distance * STEPS),
  };
}
