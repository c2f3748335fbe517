import { projectedArcs } from '../../core/areas/projectedArcs';
import { thinnedArcs } from '../../core/areas/thinnedArcs';
import type { WorldArcs } from '../../core/areas/worldArcs';
import type { WorldCamera } from '../../core/geometry/worldCamera';
import { PlacedArcs } from './placedArcs';
import { TripleList } from './tripleList';
import { WindingSums } from './windingSums';

/** Which areas the pixels of a picture lie in: whatever colours the areas have, it stays the same while the camera does. */
export interface AreaCoverage {
  /** Rows of pixels within one area, in threes: the first pixel, the one after the last, the area. */
  readonly runs: Int32Array;
  /** Pixels that an area covers in part, in threes: pixel, area, share of 255 that its colour replaces. */
  readonly parts: Int32Array;
  /** For each of the parts, the share of 255 of the pixel that the area itself covers. */
  readonly shares: Uint8Array;
  /** Where the runs and the parts of each area begin, and where the last end; indices of their numbers. */
  readonly runStarts: Int32Array;
  readonly partStarts: Int32Array;
}

/** In pixels of the device. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** Large, and empty between two steps: one serves all pictures. */
const sums = new WindingSums();

/** @param camera of the picture, its units pixels of the device. */
export function areaCoverage(world: WorldArcs, camera: WorldCamera, size: PictureSize): AreaCoverage {
  const steps = areaCoverageInSteps(world, camera, size);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** Of a large area so many pixels are looked at in one step: a millisecond or two. */
const PIXELS_A_STEP = 1 << 17;

/** The same, that can be left off after any area, and within large ones, and gone on with. */
export function* areaCoverageInSteps(
  world: WorldArcs,
  camera: WorldCamera,
  { width, height }: PictureSize,
): Generator<void, AreaCoverage> {
  const runs = new TripleList();
  const parts = new TripleList();
  const runStarts = new Int32Array(world.rings.length + 1);
  const partStarts = new Int32Array(world.rings.length + 1);
  const arcs = new PlacedArcs(
    thinnedArcs(projectedArcs(world, camera.projection), Math.hypot(camera.a, camera.b)),
    camera,
  );
  for (const [area, rings] of world.rings.entries()) {
    runStarts[area] = runs.length;
    partStarts[area] = parts.length;
    const box = arcs.boxOf(rings);
    const left = Math.max(0, Math.floor(box.left));
    const top = Math.max(0, Math.floor(box.top));
    const right = Math.min(width, Math.ceil(box.right));
    const bottom = Math.min(height, Math.ceil(box.bottom));
    if (right <= left || bottom <= top) continue;
    const rows = Math.max(1, Math.floor(PIXELS_A_STEP / (right - left)));
    for (let row = top; row < bottom; row += rows) {
      sums.begin(left, row, right - left, Math.min(rows, bottom - row));
      for (const ring of rings) for (const index of ring) arcs.addTo(sums, index);
      sums.end(area, width, runs, parts);
      yield;
    }
  }
  runStarts[world.rings.length] = runs.length;
  partStarts[world.rings.length] = parts.length;
  const ordered = parts.toArray();
  yield;
  const shares = new Uint8Array(ordered.length / 3);
  for (let i = 0; i < shares.length; i++) shares[i] = ordered[3 * i + 2] as number;
  stack(ordered, width * height);
  return { runs: runs.toArray(), parts: ordered, shares, runStarts, partStarts };
}

/**
 * Areas that share a pixel are painted one over the other: a colour has to replace more of those before it than its
 * share, so that in the end each has its share, and what lies below has the rest.
 */
function stack(parts: Int32Array, pixelCount: number): void {
  const taken = new Uint8Array(pixelCount);
  for (let i = parts.length - 3; i >= 0; i -= 3) {
    const pixel = parts[i] as number;
    const share = parts[i + 2] as number;
    const later = taken[pixel] as number;
    const together = later + share;
    parts[i + 2] = together >= 255 ? 255 : ((255 * share) / (255 - later) + 0.5) | 0;
    taken[pixel] = Math.min(together, 255);
  }
}
