import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Line, PolygonRings } from '../../../../src/core/areas/topology';
import { createBoundary } from '../../../../src/core/overlays/coverage/boundary';
import { areasCoveredWithin } from '../../../../src/core/overlays/coverage/clippedCoverage';
import { areasCovered } from '../../../../src/core/overlays/coverage/discUnion';
import { between, boxRing, countCells, type Disc, discsOf, reordered, someDiscs, whole } from './layouts';

const SQUARE = boxRing(-4, -4, 4, 4);

function within(polygons: readonly PolygonRings[], discs: readonly Disc[], mostTimes = 1): number[] {
  return [...areasCoveredWithin(createBoundary(polygons), discsOf(discs), mostTimes)];
}

describe('areasCoveredWithin', () => {
  it.each<[string, Disc, number]>([
    ['half in the square', [4, 0, 1], Math.PI / 2],
    ['a quarter in it', [4, 4, 2], Math.PI],
    ['wholly in it', [1, -1, 2], 4 * Math.PI],
    ['around it', [0, 0, 6], 64],
    ['beside it', [9, 0, 2], 0],
    ['near its corner without reaching it', [5, 5, 1.2], 0],
    ['touching an edge from outside', [5, 0, 1], 0],
    ['touching an edge from inside', [3, 0, 1], Math.PI],
    ['touching all four edges', [0, 0, 4], 16 * Math.PI],
    ['through its four corners', [0, 0, Math.sqrt(32)], 64],
    ['through two corners, touching the edge opposite', [1, 0, 5], 36 + 25 * Math.acos(0.6)],
    ['touching a corner', [7, 8, 5], 0],
  ])('knows the area of a disc %s', (_, disc, expected) => {
    for (const ring of [SQUARE, SQUARE.toReversed()]) expect(within([[ring]], [disc])[0]).toBeCloseTo(expected, 11);
  });

  it('leaves holes out', () => {
    const withHole: PolygonRings = [SQUARE, boxRing(-1, -1, 1, 1)];
    expect(within([withHole], [[0, 0, 3]])[0]).toBeCloseTo(9 * Math.PI - 4, 12);
    expect(within([withHole], [[0, 0, 1]])[0]).toBeCloseTo(0, 12);
    expect(within([withHole], [[0, 0, 9]])[0]).toBeCloseTo(60, 12);
    expect(within([withHole], [[1, 0, 0.5]])[0]).toBeCloseTo(Math.PI / 8, 12);
  });

  it('counts equal discs as many, in the inside and along the edge', () => {
    const areas = within([[SQUARE]], Array<Disc>(3).fill([4, 0, 1]), 4);
    for (const area of areas.slice(0, 3)) expect(area).toBeCloseTo(Math.PI / 2, 12);
    expect(areas[3]).toBeCloseTo(0, 12);
  });

  it('knows what two discs share on both sides of an edge', () => {
    const lens = (2 * Math.PI) / 3 - Math.sqrt(3) / 2;
    const [once, twice] = within(
      [[boxRing(0, -5, 5, 5)]],
      [
        [0, 0, 1],
        [0, 1, 1],
      ],
      2,
    ) as [number, number];
    expect(twice).toBeCloseTo(lens / 2, 12);
    expect(once).toBeCloseTo(Math.PI - lens / 2, 12);
  });

  it('takes several polygons together, those that touch in a line or a point among them', () => {
    const polygons = [[boxRing(-4, -4, 0, 0)], [boxRing(0, -4, 4, 0)], [boxRing(0, 0, 4, 4)]];
    expect(within(polygons, [[0, 0, 2]])[0]).toBeCloseTo(3 * Math.PI, 12);
  });

  it('is 0 without discs or without polygons', () => {
    expect(within([[SQUARE]], [], 2)).toEqual([0, 0]);
    expect(within([], [[0, 0, 1]], 2)).toEqual([0, 0]);
  });

  it('is put out by a slip in a border no more than the slip is large', () => {
    // The south edge runs back and crosses itself in a loop of 0.005 by 0.01.
    const slip: Line = [
      [-4, -4],
      [1, -4],
      [1, -3.99],
      [0.99, -4.01],
      [4, -4],
      [4, 4],
      [-4, 4],
      [-4, -4],
    ];
    fc.assert(
      fc.property(between(0.5, 1.5), between(-4.5, -3.5), between(0.1, 3), (x, y, radius) => {
        const [slipped, straight] = [within([[slip]], [[x, y, radius]])[0]!, within([[SQUARE]], [[x, y, radius]])[0]!];
        expect(Math.abs(slipped - straight)).toBeLessThan(0.02);
      }),
    );
  });

  it('names the number that is wrong', () => {
    expect(() => within([[SQUARE]], [[0, 0, Number.NaN]])).toThrow(new RangeError('discs: radius of disc 0 is NaN'));
    expect(() => within([[SQUARE]], [], -1)).toThrow('not -1 times');
  });
});

describe('areas covered within a boundary', () => {
  it('sum to the whole over the pieces of a square', () => {
    const point = fc.oneof(fc.tuple(between(-3.9, 3.9), between(-3.9, 3.9)), fc.tuple(whole(-3, 3), whole(-3, 3)));
    fc.assert(
      fc.property(someDiscs, point, (discs, apex) => {
        const whole = within([[SQUARE]], discs, 3);
        const triangles = SQUARE.slice(1).map((to, i) => within([[[SQUARE[i]!, to, apex, SQUARE[i]!]]], discs, 3));
        whole.forEach((area, k) => {
          expect(triangles.reduce((sum, areas) => sum + (areas[k] as number), 0)).toBeCloseTo(area, 10);
        });
      }),
    );
  });

  it('are what the discs cover where the boundary is far away', () => {
    fc.assert(
      fc.property(someDiscs, (discs) => {
        const all = areasCovered(discsOf(discs), 3);
        within([[boxRing(-20, -20, 20, 20)]], discs, 3).forEach((area, k) => {
          expect(area).toBeCloseTo(all[k] as number, 10);
        });
      }),
    );
  });

  it('never exceed the land, nor fall when a disc grows', () => {
    fc.assert(
      fc.property(someDiscs, between(0, 2), (discs, growth) => {
        const polygon: PolygonRings = [
          SQUARE,
          [
            [0, -1],
            [2, 1],
            [-2, 2],
            [0, -1],
          ],
        ];
        const before = within([polygon], discs, 3);
        const after = within(
          [polygon],
          discs.map(([x, y, radius]) => [x, y, radius + growth]),
          3,
        );
        before.forEach((area, k) => {
          expect(area).toBeGreaterThanOrEqual(-1e-10);
          expect(area).toBeLessThanOrEqual((k === 0 ? 60 : (before[k - 1] as number)) + 1e-10);
          expect(after[k]).toBeGreaterThanOrEqual(area - 1e-10);
        });
      }),
    );
  });

  it('do not depend on the order of the discs, nor on the vertex that a ring begins with', () => {
    fc.assert(
      fc.property(someDiscs, whole(1, 50), whole(0, 3), (discs, seed, first) => {
        const ring = [...SQUARE.slice(first, 4), ...SQUARE.slice(0, first + 1)];
        const areas = within([[SQUARE]], discs, 3);
        within([[ring]], reordered(discs, seed), 3).forEach((area, k) => {
          expect(area).toBeCloseTo(areas[k] as number, 10);
        });
      }),
    );
  });

  it('agree with a count of cells to 0.4 % of the square', () => {
    fc.assert(
      fc.property(someDiscs, (discs) => {
        const counted = countCells(discs, 4, 400);
        within([[SQUARE]], discs, 3).forEach((area, k) => {
          expect(Math.abs(area - (counted[k] as number))).toBeLessThan(0.004 * 64);
        });
      }),
      { numRuns: 25 },
    );
  });
});
