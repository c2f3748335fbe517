import { keptBy } from '../text/keptBy';
import type { WorldArcs } from './worldArcs';

/** Corners nearer to the last than this, in pixels along each side, are not seen. */
const LEAST_STEP_PIXELS = 0.25;
/** So many scales are kept; where the map is zoomed there are two at a time. */
const MOST_KEPT = 2;

const keptThinned = keptBy((_: WorldArcs) => new Map<number, WorldArcs>());

/**
 * Arcs without the corners that are too near to one another to be seen, for all scales up to the next power of two.
 *
 * @param pixelsPerUnit of the picture that they are drawn on: 2 to the zoom, times what a CSS pixel has.
 */
export function thinnedArcs(world: WorldArcs, pixelsPerUnit: number): WorldArcs {
  const kept = keptThinned(world);
  const level = Math.ceil(Math.log2(pixelsPerUnit));
  const known = kept.get(level);
  if (known !== undefined) return known;
  const leastStep = LEAST_STEP_PIXELS / 2 ** level;
  const thinned = { ...world, arcs: world.arcs.map((arc) => thin(arc, leastStep)) };
  const [oldest] = kept.keys();
  if (kept.size >= MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  kept.set(level, thinned);
  return thinned;
}

/** Both ends stay, and at least one corner between them: a ring of one arc must not become a line. */
function thin(arc: Float64Array, leastStep: number): Float64Array {
  const corners = new Float64Array(arc.length);
  const middle = arc.length >> 2;
  let count = 0;
  for (let i = 0; i < arc.length; i += 2) {
    const x = arc[i] as number;
    const y = arc[i + 1] as number;
    const isEnd = i === 0 || i >= arc.length - 2 || i >> 1 === middle;
    const isFar =
      Math.abs(x - (corners[count - 2] as number)) >= leastStep ||
      Math.abs(y - (corners[count - 1] as number)) >= leastStep;
    if (!isEnd && !isFar) continue;
    corners[count++] = x;
    corners[count++] = y;
  }
  return count === arc.length ? arc : corners.slice(0, count);
}
