import type { Run } from '../geometry/chunks';
import type { ToPixels } from './toPixels';

/**
 * How near the nearest dot is to the middle of each pixel, row by row from the lowest: 255 at the dot itself, 0 from
 * some reach on. Whatever dots look like follows from it, so that a hundred thousand of them are one picture, which
 * takes no longer to draw than one of a few.
 */
export interface Nearness {
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
  /** Whether anything was painted in each square of `TILE` pixels, row by row; squares at the far edges are cut off. */
  readonly tiles: Uint8Array;
}

const TILE = 16;
/** A dot is placed to a quarter of a pixel. */
const PHASES = 4;

export function createNearness(width: number, height: number): Nearness {
  const tiles = new Uint8Array(Math.ceil(width / TILE) * Math.ceil(height / TILE));
  return { width, height, bytes: new Uint8Array(width * height), tiles };
}

/**
 * Clears the picture, and paints dots into it. Those that it would cut off at its edge are left out.
 *
 * @param positions x, y of each dot, in the coordinates of the mesh.
 * @param runs of dots to paint.
 * @param reachPixels at most the side of a tile.
 */
export function paintNearness(
  { width, height, bytes, tiles }: Nearness,
  positions: Float32Array,
  runs: readonly Run[],
  { xx, xy, x0, yx, yy, y0 }: ToPixels,
  reachPixels: number,
): void {
  const edge = Math.ceil(reachPixels);
  const stamps = stampsOf(reachPixels, width);
  const across = Math.ceil(width / TILE);
  const tileOf = (column: number, row: number) => Math.floor(row / TILE) * across + Math.floor(column / TILE);
  bytes.fill(0);
  tiles.fill(0);
  for (const { start, count } of runs)
    for (let i = 2 * start; i < 2 * (start + count); i += 2) {
      const x = positions[i] as number;
      const y = positions[i + 1] as number;
      const left = x * xx + y * xy + x0;
      const up = x * yx + y * yy + y0;
      const column = Math.floor(left);
      const row = Math.floor(up);
      if (!(column >= edge && column < width - edge && row >= edge && row < height - edge)) continue;
      const phase = Math.floor((up - row) * PHASES) * PHASES + Math.floor((left - column) * PHASES);
      const { offsets, values } = stamps[phase] as Stamp;
      const middle = row * width + column;
      for (let pixel = 0; pixel < offsets.length; pixel++) {
        const at = middle + (offsets[pixel] as number);
        const value = values[pixel] as number;
        if (value > (bytes[at] as number)) bytes[at] = value;
      }
      tiles[tileOf(column - edge, row - edge)] = 1;
      tiles[tileOf(column + edge, row - edge)] = 1;
      tiles[tileOf(column - edge, row + edge)] = 1;
      tiles[tileOf(column + edge, row + edge)] = 1;
    }
}

/**
 * Rectangles that hold all that was painted, none over another: left, bottom, right, top of each in pixels of the
 * picture.
 */
export function paintedRectangles({ width, height, tiles }: Nearness): Float32Array {
  const across = Math.ceil(width / TILE);
  const rectangles: number[] = [];
  for (let first = 0; first < tiles.length; first += across) {
    const bottom = (first / across) * TILE;
    for (let begin = 0, column = 0; column <= across; column++) {
      if (column < across && tiles[first + column] === 1) continue;
      if (column > begin)
        rectangles.push(begin * TILE, bottom, Math.min(column * TILE, width), Math.min(bottom + TILE, height));
      begin = column + 1;
    }
  }
  return Float32Array.from(rectangles);
}

/** A dot's pixels, as seen from the one that it lies in. */
interface Stamp {
  readonly offsets: Int32Array;
  readonly values: Uint8Array;
}

/** One for each place in a pixel that a dot may have. */
function stampsOf(reachPixels: number, width: number): readonly Stamp[] {
  return Array.from({ length: PHASES * PHASES }, (_, phase) => {
    const across = ((phase % PHASES) + 0.5) / PHASES;
    const up = (Math.floor(phase / PHASES) + 0.5) / PHASES;
    const offsets: number[] = [];
    const values: number[] = [];
    const edge = Math.ceil(reachPixels);
    for (let row = -edge; row <= edge; row++)
      for (let column = -edge; column <= edge; column++) {
        const distance = Math.hypot(column + 0.5 - across, row + 0.5 - up);
        const value = Math.round(255 * (1 - distance / reachPixels));
        if (value <= 0) continue;
        offsets.push(row * width + column);
        values.push(value);
      }
    return { offsets: Int32Array.from(offsets), values: Uint8Array.from(values) };
  });
}
