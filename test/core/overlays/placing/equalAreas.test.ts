import { area, booleanPointInPolygon, multiPolygon } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Line } from '../../../../src/core/areas/topology';
import type { Position } from '../../../../src/core/geometry/position';
import type { Ground } from '../../../../src/core/overlays/ground';
import { equalAreas } from '../../../../src/core/overlays/placing/equalAreas';
import { between } from '../coverage/layouts';
import { boundsOf, gridOver, isWithin, positionsOf } from '../measures';
import { district, ringOf } from './smallGround';

const groundOf = (...pieces: readonly Line[]): Ground => ({
  districts: [district('370103', pieces, [117, 36.6])],
  lines: {},
});
const shapesOf = (parts: ReturnType<typeof equalAreas>) =>
  parts.map((polygons) =>
    multiPolygon(polygons.map((rings) => rings.map((ring) => positionsOf(ring).map((position) => [...position])))),
  );

/** Of the size of a district, some 25 km across: corners in the order of their angles on an ellipse. */
const convex: fc.Arbitrary<Line> = fc
  .tuple(
    fc.uniqueArray(fc.integer({ min: 0, max: 359 }), { minLength: 4, maxLength: 12 }),
    between(0.03, 0.13),
    between(0.03, 0.13),
  )
  .filter(([angles]) => {
    const sorted = [...angles].sort((a, b) => a - b);
    return sorted.every((angle, i) => ((sorted[i + 1] ?? (sorted[0] as number) + 360) - angle) % 360 < 150);
  })
  .map(([angles, a, b]) => {
    const ring = [...angles]
      .sort((first, second) => first - second)
      .map((angle) => (angle * Math.PI) / 180)
      .map((angle) => [117 + a * Math.cos(angle), 36.6 + b * Math.sin(angle)]);
    return [...ring, ring[0]!];
  });

describe('equalAreas', () => {
  it('cuts any convex district into 2, 4 or 8 parts of equal area, which are all of it', () => {
    fc.assert(
      fc.property(convex, fc.constantFrom(1, 2, 4, 8), (ring, count) => {
        const shapes = shapesOf(equalAreas(groundOf(ring), count));
        expect(shapes).toHaveLength(count);
        const whole = area(multiPolygon([[ring.map((position) => [...position])]]));
        const areas = shapes.map(area);
        for (const part of areas) expect(Math.abs((part * count) / whole - 1)).toBeLessThan(0.0015);
        expect(Math.abs(areas.reduce((sum, part) => sum + part, 0) / whole - 1)).toBeLessThan(0.0005);
      }),
      { numRuns: 60 },
    );
  });

  it('leaves no ground to two parts, and none to no part', () => {
    fc.assert(
      fc.property(convex, (ring) => {
        const ground = groundOf(ring);
        const shapes = shapesOf(equalAreas(ground, 8));
        for (const point of gridOver(boundsOf(ring), 7)) {
          const isRight = (position: Position) =>
            shapes.filter((shape) => booleanPointInPolygon([...position], shape)).length ===
            (isWithin(ground.districts, position) ? 1 : 0);
          // A place on a border may be in both parts or in none; one a metre beside it is not.
          const besides = [1e-5, -1e-5].map((by): Position => [point[0] + by, point[1] + 2 * by]);
          expect([point, ...besides].some(isRight)).toBe(true);
        }
      }),
      { numRuns: 15 },
    );
  });

  it('halves a square by a line, across the longer side', () => {
    const [first, second] = equalAreas(groundOf(ringOf([117, 36.5, 117.3, 36.6])), 2);
    const [west, east] = [first, second].map((polygons) =>
      boundsOf(positionsOf(polygons?.[0]?.[0] ?? new Float64Array())),
    );
    expect(west).toEqual([117, 36.5, 117.15, 36.6]);
    expect(east).toEqual([117.15, 36.5, 117.3, 36.6]);
  });

  it('counts what lies apart, and leaves holes out', () => {
    const pieces = [ringOf([117, 36.5, 117.1, 36.6]), ringOf([117.2, 36.5, 117.22, 36.6])];
    const holed: Ground = {
      districts: [
        {
          ...groundOf().districts[0]!,
          polygons: [[pieces[0]!, [...ringOf([117.02, 36.52, 117.06, 36.58])].reverse()], [pieces[1]!]],
        },
      ],
      lines: {},
    };
    for (const ground of [groundOf(...pieces), holed]) {
      const whole = area(multiPolygon(ground.districts[0]!.polygons as unknown as number[][][][]));
      for (const part of shapesOf(equalAreas(ground, 4)).map(area))
        expect(Math.abs((4 * part) / whole - 1)).toBeLessThan(0.001);
    }
  });

  it.each([3, 6, 0, -2, 2.5, Number.NaN, 0.5])('refuses %d parts', (count) => {
    expect(() => equalAreas(groundOf(ringOf([117, 36.5, 117.1, 36.6])), count)).toThrow(RangeError);
  });
});
