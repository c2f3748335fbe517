import { decimal } from './numbers';

/** Edges that lie apart evenly are moved by no more than this share of a class, or they would not. */
export const EVEN_TOLERANCE = 0.05;

/**
 * Inner edges moved to the roundest number nearby that puts every value into the class it was in: the class
 * (lower, upper] does not change while its upper edge stays at or above its largest value and below the next one. The
 * outermost edges stay what they are: the smallest and the largest figure.
 *
 * @param sorted ascending.
 * @param farthest how far an edge may be moved.
 */
export function roundBreaks(
  breaks: readonly number[],
  sorted: ArrayLike<number>,
  farthest = Number.POSITIVE_INFINITY,
): readonly number[] {
  const rounded = [...breaks];
  for (let index = 1; index < breaks.length - 1; index += 1) {
    const edge = breaks[index]!;
    const next = firstAbove(sorted, edge);
    const lowest = Math.max(sorted[next - 1] ?? edge, edge - farthest, midway(rounded[index - 1]!, edge));
    const limit = Math.min(sorted[next] ?? edge, edge + farthest, midway(edge, breaks[index + 1]!));
    const roundest = roundestWithin(lowest, edge, limit);
    rounded[index] = roundest > rounded[index - 1]! ? roundest : edge;
  }
  return rounded;
}

/** Half way, so that the edges keep their order and no class is squeezed to nothing. */
function midway(lower: number, upper: number): number {
  return lower / 2 + upper / 2;
}

/** The roundest number in [lowest, limit), the nearest to the edge among equally round ones. */
export function roundestWithin(lowest: number, edge: number, limit: number): number {
  if (lowest <= 0 && limit > 0) return 0;
  const magnitude = Math.ceil(Math.log10(Math.max(Math.abs(lowest), Math.abs(limit))));
  for (let exponent = magnitude; exponent > magnitude - 16; exponent -= 1) {
    for (const step of [10, 5, 2]) {
      const unit = decimal(step, exponent - 1);
      const candidate = decimal(Math.round(edge / unit) * step, exponent - 1);
      if (candidate >= lowest && candidate < limit) return candidate;
    }
  }
  return edge;
}

/** Index of the first value above an edge: how many lie up to it. */
export function firstAbove(sorted: ArrayLike<number>, edge: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! <= edge) low = middle + 1;
    else high = middle;
  }
  return low;
}
