import { describe, expect, it } from 'vitest';
import { projectedArcs } from '../../../src/core/areas/projectedArcs';
import type { WorldArcs } from '../../../src/core/areas/worldArcs';
import { MERCATOR } from '../../../src/core/geometry/mercator';
import { NATIONAL_ALBERS } from '../../../src/core/geometry/nationalProjection';

const [WEST, EAST] = [MERCATOR.toPlane([75, 50]), MERCATOR.toPlane([135, 50])];
const WORLD: WorldArcs = {
  arcs: [Float64Array.from([...WEST, ...EAST])],
  boxes: [[WEST[0], WEST[1], EAST[0], EAST[1]]],
  rings: [[[0]]],
};

describe('projectedArcs', () => {
  it('are the arcs themselves on the plane that they lie on', () => {
    expect(projectedArcs(WORLD, MERCATOR)).toBe(WORLD);
  });

  it('lie on another plane, bent where a parallel is bent there, and are computed once', () => {
    const projected = projectedArcs(WORLD, NATIONAL_ALBERS);
    expect(projectedArcs(WORLD, NATIONAL_ALBERS)).toBe(projected);
    const [arc] = projected.arcs as [Float64Array];
    const positions = Array.from({ length: arc.length / 2 }, (_, i) =>
      NATIONAL_ALBERS.toPosition(arc[2 * i] as number, arc[2 * i + 1] as number),
    );
    expect(positions[0]?.[0]).toBeCloseTo(75, 9);
    expect(positions.at(-1)?.[0]).toBeCloseTo(135, 9);
    expect(positions.length).toBeGreaterThan(40);
    for (const [, latitude] of positions) expect(latitude).toBeCloseTo(50, 9);
    const ys = arc.filter((_, i) => i % 2 === 1);
    expect(projected.boxes[0]).toEqual([arc[0], Math.min(...ys), arc.at(-2), Math.max(...ys)]);
    expect(Math.max(...ys) - Math.min(...ys)).toBeGreaterThan(5);
  });

  it('leave what they are made of as it was', () => {
    const before = Array.from(WORLD.arcs[0] as Float64Array);
    projectedArcs(WORLD, NATIONAL_ALBERS);
    expect(Array.from(WORLD.arcs[0] as Float64Array)).toEqual(before);
  });
});
