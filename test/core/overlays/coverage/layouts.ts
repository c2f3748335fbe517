import fc from 'fast-check';
import type { Line } from '../../../../src/core/areas/topology';
import type { Discs } from '../../../../src/core/overlays/coverage/discs';
import { ringOf } from '../placing/smallGround';

/** x, y and radius of a disc. */
export type Disc = readonly [x: number, y: number, radius: number];

export function discsOf(discs: readonly Disc[]): Discs {
  return {
    x: Float64Array.from(discs, ([x]) => x),
    y: Float64Array.from(discs, ([, y]) => y),
    radius: Float64Array.from(discs, ([, , radius]) => radius),
  };
}

/** A few discs about the square of −4 to 4; half of the layouts on whole numbers, where many touch or are equal. */
export const someDiscs: fc.Arbitrary<readonly Disc[]> = fc.oneof(
  fc.array(fc.tuple(between(-5, 5), between(-5, 5), between(0, 4)), { maxLength: 8 }),
  fc.array(fc.tuple(whole(-5, 5), whole(-5, 5), whole(0, 4)), { maxLength: 8 }),
);

export function between(min: number, max: number): fc.Arbitrary<number> {
  return fc.double({ min, max, noNaN: true });
}

export function whole(min: number, max: number): fc.Arbitrary<number> {
  return fc.integer({ min, max });
}

/** The ring of a box, counter-clockwise. */
export function boxRing(west: number, south: number, east: number, north: number): Line {
  return ringOf([west, south, east, north]);
}

/** Discs in another order. */
export function reordered(discs: readonly Disc[], seed: number): readonly Disc[] {
  const place = (i: number) => ((i + 1) * 0.618034 * seed) % 1;
  return discs
    .map((disc, i) => ({ disc, i }))
    .sort((a, b) => place(a.i) - place(b.i))
    .map(({ disc }) => disc);
}

/** The area of the square of −half to half that is covered at least 1, 2, 3 times, by counting the cells of a grid. */
export function countCells(discs: readonly Disc[], half: number, cellsOfSide: number): number[] {
  const cell = (2 * half) / cellsOfSide;
  const counts = [0, 0, 0];
  for (let row = 0; row < cellsOfSide; row++)
    for (let column = 0; column < cellsOfSide; column++) {
      const [x, y] = [(column + 0.5) * cell - half, (row + 0.5) * cell - half];
      let times = 0;
      for (const [cx, cy, radius] of discs) if ((x - cx) ** 2 + (y - cy) ** 2 < radius ** 2) times += 1;
      for (let k = 0; k < Math.min(times, 3); k++) counts[k]! += 1;
    }
  return counts.map((count) => count * cell * cell);
}
