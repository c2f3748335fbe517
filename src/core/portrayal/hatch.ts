import type { Position } from '../geometry/position';

/**
 * "Not published" is hatched, never just pale: lines that rise to the right, drawn alike on the map, in the first
 * sketch, in the legend and in pictures. Lengths are CSS pixels, the period across the lines.
 */
export const HATCH = { periodPixels: 7, widthPixels: 1.1 } as const;

/** The hatch hangs on this position, so that it moves with the land when the map is panned. */
export const HATCH_ANCHOR: Position = [104, 36];
