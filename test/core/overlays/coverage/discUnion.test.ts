import { area, circle, featureCollection, union } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Position } from '../../../../src/core/geometry/position';
import { areasCovered } from '../../../../src/core/overlays/coverage/discUnion';
import { createEqualAreaPlane, planeRadius } from '../../../../src/core/overlays/coverage/equalAreaPlane';
import { between, countCells, type Disc, discsOf, reordered, someDiscs, whole } from './layouts';

const covered = (discs: readonly Disc[], mostTimes: number) => [...areasCovered(discsOf(discs), mostTimes)];
const unionOf = (discs: readonly Disc[]) => covered(discs, 1)[0] as number;
const areaOf = ([, , radius]: Disc) => Math.PI * radius * radius;
const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

/** What two discs of radii r and s at a distance d have in common (Weisstein, "Circle-Circle Intersection"). */
function lens(d: number, r: number, s: number): number {
  return (
    r * r * Math.acos((d * d + r * r - s * s) / (2 * d * r)) +
    s * s * Math.acos((d * d + s * s - r * r) / (2 * d * s)) -
    Math.sqrt((-d + r + s) * (d + r - s) * (d - r + s) * (d + r + s)) / 2
  );
}

describe('areasCovered', () => {
  it('is πr² of one disc, wherever it lies', () => {
    expect(unionOf([[0, 0, 1]])).toBeCloseTo(Math.PI, 14);
    expect(unionOf([[-123_456, 98_765, 1500]])).toBeCloseTo(Math.PI * 1500 ** 2, 6);
  });

  it('is 0 of no disc, and of discs without a radius', () => {
    expect(covered([], 3)).toEqual([0, 0, 0]);
    expect(
      covered(
        [
          [1, 2, 0],
          [1, 2, 0],
        ],
        2,
      ),
    ).toEqual([0, 0]);
    expect(
      covered(
        [
          [0, 0, 1],
          [0.5, 0, 0],
          [1, 0, 0],
        ],
        2,
      )[1],
    ).toBe(0);
  });

  it.each([
    [1, 1, 1],
    [1.5, 1, 2],
    [2.9999, 1, 2],
    [1.0001, 1, 2],
  ])('knows the lens of two discs at distance %d with radii %d and %d', (d, r, s) => {
    const [once, twice] = covered(
      [
        [3, 4, r],
        [3 + d * 0.6, 4 + d * 0.8, s],
      ],
      2,
    ) as [number, number];
    expect(twice).toBeCloseTo(lens(d, r, s), 11);
    expect(once).toBeCloseTo(Math.PI * (r * r + s * s) - lens(d, r, s), 11);
  });

  it('counts equal discs as many', () => {
    const areas = covered(Array<Disc>(5).fill([7, -3, 2]), 7);
    for (const area of areas.slice(0, 5)) expect(area).toBeCloseTo(4 * Math.PI, 12);
    expect(areas.slice(5)).toEqual([0, 0]);
  });

  it('takes discs that touch as apart, and those within as within', () => {
    expect(
      covered(
        [
          [0, 0, 1],
          [3, 0, 2],
        ],
        2,
      ),
    ).toEqual([expect.closeTo(5 * Math.PI, 12), expect.closeTo(0, 12)]);
    expect(
      covered(
        [
          [0, 0, 3],
          [2, 0, 1],
        ],
        2,
      ),
    ).toEqual([expect.closeTo(9 * Math.PI, 12), expect.closeTo(Math.PI, 12)]);
    expect(
      covered(
        [
          [0, 0, 3],
          [1, 1, 1],
          [0, 0, 2],
        ],
        3,
      ),
    ).toEqual([
      expect.closeTo(9 * Math.PI, 12),
      expect.closeTo(5 * Math.PI - lens(Math.SQRT2, 1, 2), 12),
      expect.closeTo(lens(Math.SQRT2, 1, 2), 12),
    ]);
  });

  it('leaves a hole that discs enclose', () => {
    const ring: Disc[] = Array.from({ length: 12 }, (_, i) => [
      5 * Math.cos((i * Math.PI) / 6),
      5 * Math.sin((i * Math.PI) / 6),
      1.5,
    ]);
    const overlaps = 12 * lens(10 * Math.sin(Math.PI / 12), 1.5, 1.5);
    expect(unionOf(ring)).toBeCloseTo(12 * Math.PI * 2.25 - overlaps, 11);
  });

  it('names the number that is wrong', () => {
    expect(() =>
      unionOf([
        [0, 0, 1],
        [Number.NaN, 0, 1],
      ]),
    ).toThrow(new RangeError('discs: x of disc 1 is NaN'));
    expect(() => unionOf([[0, Infinity, 1]])).toThrow(new RangeError('discs: y of disc 0 is Infinity'));
    expect(() => unionOf([[0, 0, -2]])).toThrow(new RangeError('discs: radius of disc 0 is -2'));
    expect(() => covered([[0, 0, 1]], 0)).toThrow('not 0 times');
    expect(() => covered([[0, 0, 1]], 1.5)).toThrow('not 1.5 times');
    const lengths = { x: new Float64Array(2), y: new Float64Array(2), radius: new Float64Array(1) };
    expect(() => areasCovered(lengths, 1)).toThrow('2 x, 2 y and 1 radii');
  });
});

describe('areas covered once, twice, …', () => {
  it('sum to the areas of the discs', () => {
    fc.assert(
      fc.property(someDiscs, (discs) => {
        expect(sumOf(covered(discs, discs.length + 1))).toBeCloseTo(sumOf(discs.map(areaOf)), 10);
      }),
    );
  });

  it('fall from one to the next, and are the same however many are asked for', () => {
    fc.assert(
      fc.property(someDiscs, (discs) => {
        const areas = covered(discs, 4);
        for (let k = 1; k < 4; k++) expect(areas[k]).toBeLessThanOrEqual((areas[k - 1] as number) + 1e-10);
        for (let most = 1; most < 4; most++)
          covered(discs, most).forEach((area, k) => {
            expect(area).toBeCloseTo(areas[k] as number, 10);
          });
      }),
    );
  });

  it('are at most the sum of the discs, and at least the largest', () => {
    fc.assert(
      fc.property(someDiscs, (discs) => {
        const areas = discs.map(areaOf);
        expect(unionOf(discs)).toBeLessThanOrEqual(sumOf(areas) + 1e-10);
        expect(unionOf(discs)).toBeGreaterThanOrEqual(Math.max(0, ...areas) - 1e-10);
      }),
    );
  });

  it('never fall when a disc grows or one is added', () => {
    fc.assert(
      fc.property(someDiscs, fc.tuple(whole(-5, 5), whole(-5, 5), whole(0, 4)), between(0, 2), (discs, one, growth) => {
        const before = covered(discs, 3);
        const grown = covered(
          discs.map(([x, y, radius], i) => [x, y, i % 2 === 0 ? radius + growth : radius]),
          3,
        );
        const joined = covered([...discs, one], 3);
        before.forEach((area, k) => {
          expect(grown[k]).toBeGreaterThanOrEqual(area - 1e-10);
          expect(joined[k]).toBeGreaterThanOrEqual(area - 1e-10);
        });
      }),
    );
  });

  it('do not depend on the order of the discs, nor on where they lie together', () => {
    fc.assert(
      fc.property(someDiscs, whole(1, 50), (discs, seed) => {
        const areas = covered(discs, 3);
        const shuffled = covered(reordered(discs, seed), 3);
        const moved = covered(
          discs.map(([x, y, radius]) => [x + 4096, y - 8192, radius]),
          3,
        );
        areas.forEach((area, k) => {
          expect(shuffled[k]).toBeCloseTo(area, 10);
          // Moving rounds the coordinates, by which a disc may come to touch another.
          expect(moved[k]).toBeCloseTo(area, 5);
        });
        expect(covered(discs, 3)).toEqual(areas);
      }),
    );
  });

  it('agree with a count of cells to 0.4 % of the square that is counted', () => {
    fc.assert(
      fc.property(someDiscs, (discs) => {
        const counted = countCells(discs, 10, 400);
        covered(discs, 3).forEach((area, k) => {
          expect(Math.abs(area - (counted[k] as number))).toBeLessThan(0.004 * 400);
        });
      }),
      { numRuns: 25 },
    );
  });

  it("agree with turf's union of 256-gons of the same area to 0.1 %", () => {
    const centre: Position = [108.95, 34.27];
    const plane = createEqualAreaPlane(centre);
    const discs = Array.from({ length: 100 }, (_, i) => {
      const share = (step: number) => ((i + 1) * step) % 1;
      return {
        position: [centre[0] + (share(0.8191725) - 0.5) / 5, centre[1] + (share(0.6710436) - 0.5) / 5] as const,
        radiusMetres: 500 + 1500 * share(0.5497005),
      };
    });
    // A polygon of n corners has sin(2π/n) / (2π/n) of the area of its circle.
    const widening = Math.sqrt((2 * Math.PI) / 256 / Math.sin((2 * Math.PI) / 256));
    const circles = discs.map(({ position, radiusMetres }) =>
      circle([...position], (radiusMetres * widening) / 1000, { steps: 256, units: 'kilometers' }),
    );
    const united = area(union(featureCollection(circles))!);
    const exact = unionOf(
      discs.map(({ position, radiusMetres }) => [...plane.project(position), planeRadius(radiusMetres)]),
    );
    expect(exact).toBeLessThan(0.8 * sumOf(discs.map(({ radiusMetres }) => Math.PI * radiusMetres ** 2)));
    expect(Math.abs(united / exact - 1)).toBeLessThan(1e-3);
  });
});
