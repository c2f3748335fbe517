import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Chunks, createChunkBuilder, visibleRuns } from '../../../src/core/geometry/chunks';

/** Chunks of one to nine indices, each a point on a line of x. */
const chunks: fc.Arbitrary<Chunks> = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 100 })), { maxLength: 40 })
  .map((parts) => {
    const builder = createChunkBuilder();
    let indices = 0;
    for (const [count, x] of parts) {
      indices += count;
      builder.end(indices, [x, 0], 0);
    }
    return builder.finish();
  });
const box = fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 40 }));

describe('visibleRuns', () => {
  it('holds every chunk that touches the box, in few runs that do not overlap', () => {
    fc.assert(
      fc.property(chunks, box, fc.integer({ min: 1, max: 5 }), (parts, [west, width], most) => {
        const runs = visibleRuns(parts, [west, -1, west + width, 1], most);
        expect(runs.length).toBeLessThanOrEqual(most);
        runs.forEach(({ start, count }, i) => {
          expect(count).toBeGreaterThan(0);
          const before = runs[i - 1];
          if (before !== undefined) expect(start).toBeGreaterThan(before.start + before.count);
        });
        for (let chunk = 0; chunk < parts.starts.length - 1; chunk++) {
          const x = parts.bounds[4 * chunk] as number;
          if (x < west || x > west + width) continue;
          const [start, end] = [parts.starts[chunk] as number, parts.starts[chunk + 1] as number];
          expect(runs.some((run) => run.start <= start && run.start + run.count >= end)).toBe(true);
        }
      }),
    );
  });

  it('draws nothing where nothing is to be seen', () => {
    const builder = createChunkBuilder();
    builder.end(3, [0, 0, 1, 0, 1, 1], 0);
    expect(visibleRuns(builder.finish(), [2, 2, 3, 3], 4)).toEqual([]);
    expect(visibleRuns(createChunkBuilder().finish(), [0, 0, 1, 1], 4)).toEqual([]);
  });

  it('joins runs over the smallest gaps first', () => {
    const builder = createChunkBuilder();
    for (const [end, x] of [
      [10, 0],
      [11, 50],
      [20, 0],
      [90, 50],
      [100, 0],
    ] as const)
      builder.end(end, [x, 0], 0);
    expect(visibleRuns(builder.finish(), [0, 0, 1, 1], 2)).toEqual([
      { start: 0, count: 20 },
      { start: 90, count: 10 },
    ]);
  });
});
