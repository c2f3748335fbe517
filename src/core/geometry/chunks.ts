/**
 * Parts of a mesh that lie together, so that what is outside the window need not be drawn. Where WebGL is drawn in
 * software, every vertex costs, seen or not.
 */
export interface Chunks {
  /** The first index of each chunk, and after the last their number. */
  readonly starts: Uint32Array;
  /** West, south, east, north of each chunk, in the mesh's own coordinates. */
  readonly bounds: Float32Array;
}

/** Indices to draw in one go. */
export interface Run {
  readonly start: number;
  readonly count: number;
}

export type Box = readonly [west: number, south: number, east: number, north: number];

/**
 * The runs of indices that hold all chunks touching the box: at most `most` of them, chosen so that as few indices as
 * possible are drawn that need not be. Each run is a draw call, which has its price too.
 */
export function visibleRuns({ starts, bounds }: Chunks, [west, south, east, north]: Box, most: number): Run[] {
  const visible: number[] = [];
  for (let chunk = 0; chunk < starts.length - 1; chunk++) {
    const at = 4 * chunk;
    const isVisible =
      (bounds[at] as number) <= east &&
      (bounds[at + 2] as number) >= west &&
      (bounds[at + 1] as number) <= north &&
      (bounds[at + 3] as number) >= south;
    if (isVisible) visible.push(chunk);
  }
  const gapBefore = (i: number) =>
    (starts[visible[i] as number] as number) - (starts[(visible[i - 1] as number) + 1] as number);
  const splits = visible
    .map((_, i) => i)
    .filter((i) => i > 0 && gapBefore(i) > 0)
    .sort((a, b) => gapBefore(b) - gapBefore(a))
    .slice(0, most - 1)
    .sort((a, b) => a - b);
  const edges = visible.length === 0 ? [] : [0, ...splits, visible.length];
  return edges.slice(1).map((end, i) => {
    const start = starts[visible[edges[i] as number] as number] as number;
    return { start, count: (starts[(visible[end - 1] as number) + 1] as number) - start };
  });
}

/** Collects chunks while a mesh is built. */
export function createChunkBuilder() {
  const starts = [0];
  const bounds: number[] = [];
  return {
    /** Ends a chunk at an index; `positions` are the x, y of its vertices from `first` on. */
    end(indexCount: number, positions: readonly number[], first: number): void {
      const box = [Infinity, Infinity, -Infinity, -Infinity] as [number, number, number, number];
      for (let i = first; i < positions.length; i += 2) {
        box[0] = Math.min(box[0], positions[i] as number);
        box[1] = Math.min(box[1], positions[i + 1] as number);
        box[2] = Math.max(box[2], positions[i] as number);
        box[3] = Math.max(box[3], positions[i + 1] as number);
      }
      starts.push(indexCount);
      bounds.push(...box);
    },
    finish(): Chunks {
      return { starts: Uint32Array.from(starts), bounds: Float32Array.from(bounds) };
    },
  };
}
