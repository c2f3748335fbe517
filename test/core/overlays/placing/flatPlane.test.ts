import { destination } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Position } from '../../../../src/core/geometry/position';
import {
  createFlatPlane,
  distanceKm,
  distanceToSegment,
  type PlanePoint,
} from '../../../../src/core/overlays/placing/flatPlane';
import { between } from '../coverage/layouts';
import { kmBetween } from '../measures';

const origin: fc.Arbitrary<Position> = fc.tuple(between(75, 134), between(18, 45));
const point: fc.Arbitrary<PlanePoint> = fc.tuple(between(-100, 100), between(-100, 100));

describe('createFlatPlane', () => {
  it('has its origin at 0, east to the right and north up, in kilometres', () => {
    const plane = createFlatPlane([118, 60]);
    expect(plane.toPlane([118, 60])).toEqual([0, 0]);
    // At 60° a degree of longitude is half of one of latitude, and that is 111.195 km on a sphere of 6371 km.
    expect(plane.toPlane([119, 60])[0]).toBeCloseTo(55.5975, 3);
    expect(plane.toPlane([118, 61])[1]).toBeCloseTo(111.195, 3);
    expect(plane.toPosition([-55.59754, 0])).toEqual([117, 60]);
  });

  it('is its own inverse, to a millionth of a degree', () => {
    fc.assert(
      fc.property(origin, between(-2, 2), between(-2, 2), (at, dx, dy) => {
        const plane = createFlatPlane(at);
        const position: Position = [at[0] + dx, at[1] + dy];
        const [x, y] = plane.toPosition(plane.toPlane(position));
        expect(Math.abs(x - position[0])).toBeLessThanOrEqual(0.51e-6);
        expect(Math.abs(y - position[1])).toBeLessThanOrEqual(0.51e-6);
      }),
    );
  });

  it('measures within 1 % of a geodesic, between places up to 100 km apart about the origin', () => {
    fc.assert(
      fc.property(origin, between(1, 50), between(1, 50), between(-180, 180), between(-180, 180), (at, a, b, s, t) => {
        const plane = createFlatPlane(at);
        const [from, to] = [destination([...at], a, s), destination([...at], b, t)].map(
          ({ geometry }) => geometry.coordinates as unknown as Position,
        ) as [Position, Position];
        const trueKm = kmBetween(from, to);
        fc.pre(trueKm > 1);
        expect(Math.abs(distanceKm(plane.toPlane(from), plane.toPlane(to)) / trueKm - 1)).toBeLessThan(0.01);
      }),
    );
  });
});

describe('distanceToSegment', () => {
  it.each<[string, PlanePoint, number]>([
    ['beside it', [3, 4], 4],
    ['on it', [7, 0], 0],
    ['before its start', [-3, 4], 5],
    ['past its end', [13, -4], 5],
  ])('%s', (_, at, distance) => {
    expect(distanceToSegment(at, [0, 0], [10, 0])).toBeCloseTo(distance, 12);
  });

  it('of no length is the distance to its one place', () => {
    expect(distanceToSegment([3, 4], [0, 0], [0, 0])).toBe(5);
  });

  it('is no longer than to any place on it, either way round', () => {
    fc.assert(
      fc.property(point, point, point, between(0, 1), (at, start, end, share) => {
        const distance = distanceToSegment(at, start, end);
        const on: PlanePoint = [start[0] + share * (end[0] - start[0]), start[1] + share * (end[1] - start[1])];
        expect(distance).toBeLessThanOrEqual(distanceKm(at, on) + 1e-9);
        expect(distanceToSegment(at, end, start)).toBeCloseTo(distance, 9);
      }),
    );
  });
});
