import { area, destination } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Position } from '../../../../src/core/geometry/position';
import type { PolygonPositions, Positions } from '../../../../src/core/overlays/geometry';
import { beltAlong } from '../../../../src/core/overlays/placing/belt';
import { between } from '../coverage/layouts';
import { flatOf, isInAny, kmToLines, positionsOf, turfPolygon } from '../measures';

/** Due east for some km from a place on the river. */
function eastward(km: number, from: Position = [118, 37.4]): Positions {
  return flatOf([from, destination([...from], km, 90).geometry.coordinates as unknown as Position]);
}

const km2Of = (polygons: readonly PolygonPositions[]) =>
  polygons.reduce((sum, rings) => sum + area(turfPolygon(rings)) / 1e6, 0);

/** A river of a few bends. */
const river: fc.Arbitrary<Positions> = fc
  .array(between(-0.05, 0.05), { minLength: 2, maxLength: 8 })
  .map((bends) => flatOf(bends.map((bend, i) => [118 + 0.1 * i, 37.4 + bend])));

describe('beltAlong', () => {
  it('has the area of its length times its width, and of a circle at its ends', () => {
    fc.assert(
      fc.property(between(20, 60), between(0.2, 10), (km, width) => {
        const expected = km * width + (Math.PI * width * width) / 4;
        expect(Math.abs(km2Of(beltAlong([eastward(km)], width)) / expected - 1)).toBeLessThan(0.01);
      }),
      { numRuns: 30 },
    );
  });

  it('has its edge at half of the width from the line', () => {
    fc.assert(
      fc.property(river, between(0.2, 4), (line, width) => {
        for (const rings of beltAlong([line], width))
          for (const ring of rings)
            for (const position of positionsOf(ring)) {
              const share = kmToLines([line], position) / (width / 2);
              expect(share).toBeLessThan(1.003);
              expect(share).toBeGreaterThan(0.97);
            }
      }),
      { numRuns: 30 },
    );
  });

  it('lies inside a wider one, and holds the line', () => {
    fc.assert(
      fc.property(river, between(0.2, 4), between(1.05, 2), (line, width, times) => {
        const [narrow, wide] = [beltAlong([line], width), beltAlong([line], times * width)];
        for (const rings of narrow)
          for (const ring of rings)
            for (const position of positionsOf(ring)) expect(isInAny(wide, position)).toBe(true);
        for (const position of positionsOf(line)) expect(isInAny(narrow, position)).toBe(true);
        expect(km2Of(wide)).toBeGreaterThan(km2Of(narrow));
      }),
      { numRuns: 20 },
    );
  });

  it('joins lines that meet, and keeps those apart that do not', () => {
    const [near, far] = [eastward(20, [118, 37.41]), eastward(20, [118, 37.6])];
    expect(beltAlong([eastward(20), near], 2)).toHaveLength(1);
    expect(beltAlong([eastward(20), far], 2)).toHaveLength(2);
    expect(km2Of(beltAlong([eastward(20), eastward(20)], 2))).toBeCloseTo(km2Of(beltAlong([eastward(20)], 2)), 3);
  });

  it('round a lake has a hole, and along nothing is nothing', () => {
    const lake = flatOf([
      [118, 37.4],
      [118.2, 37.4],
      [118.2, 37.6],
      [118, 37.6],
      [118, 37.4],
    ]);
    const [round, ...others] = beltAlong([lake], 1);
    expect(others).toEqual([]);
    expect(round).toHaveLength(2);
    expect(beltAlong([], 1)).toEqual([]);
  });
});
