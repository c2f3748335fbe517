import { describe, expect, it } from 'vitest';
import { thinnedArcs } from '../../../src/core/areas/thinnedArcs';
import type { WorldArcs } from '../../../src/core/areas/worldArcs';

const arc = Float64Array.from({ length: 200 }, (_, i) => (i % 2 === 0 ? i / 200 : 0));
const WORLD: WorldArcs = { arcs: [arc, Float64Array.of(0, 0, 1e-9, 0, 1e-9, 1e-9, 0, 0)], boxes: [], rings: [] };

describe('thinnedArcs', () => {
  it('leaves out corners that are too near to the last to be seen, and keeps the ends', () => {
    const [thin] = thinnedArcs(WORLD, 4).arcs as [Float64Array];
    expect(thin.length).toBeLessThan(60);
    expect([...thin.slice(0, 2), ...thin.slice(-2)]).toEqual([arc[0], 0, arc[198], 0]);
    for (let i = 2; i < thin.length; i += 2) expect((thin[i] as number) - (thin[i - 2] as number)).toBeLessThan(0.25);
  });

  it('keeps an arc as it is where all of it is seen, and what it made for scales that are alike', () => {
    expect(thinnedArcs(WORLD, 1000).arcs[0]).toBe(arc);
    expect(thinnedArcs(WORLD, 900)).toBe(thinnedArcs(WORLD, 1000));
  });

  it('leaves a ring of one arc an inside', () => {
    expect(thinnedArcs(WORLD, 1).arcs[1]?.length).toBeGreaterThanOrEqual(6);
  });
});
