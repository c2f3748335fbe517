import { area, circle, destination } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Position } from '../../../../src/core/geometry/position';
import { createBoundary } from '../../../../src/core/overlays/coverage/boundary';
import { createEqualAreaPlane, planeRadius } from '../../../../src/core/overlays/coverage/equalAreaPlane';
import { between } from './layouts';

const CENTRE: Position = [108.95, 34.27];
const plane = createEqualAreaPlane(CENTRE);

/** A position so many metres from another, at a bearing in degrees. */
function awayFrom(from: Position, metres: number, bearing: number): Position {
  return destination([...from], metres, bearing, { units: 'meters' }).geometry.coordinates as unknown as Position;
}

describe('createEqualAreaPlane', () => {
  it('has its centre at 0, 0, east to the right and north upwards', () => {
    expect(plane.project(CENTRE)).toEqual([0, 0]);
    expect(plane.project([109.95, 34.27])[0]).toBeGreaterThan(90_000);
    expect(plane.project([108.95, 35.27])[1]).toBeCloseTo(111_194, 0);
  });

  it('keeps areas as turf measures them, however far away', () => {
    for (const kilometres of [0, 50, 200, 1000]) {
      const polygon = circle([...awayFrom(CENTRE, 1000 * kilometres, 60)], 15, { steps: 256 });
      const rings = polygon.geometry.coordinates.map((ring) => ring.map(plane.project));
      expect(createBoundary([rings]).areaSquareMetres / area(polygon)).toBeCloseTo(1, 6);
    }
  });

  it.each([
    [165_000, 1e-4],
    [200_000, 1.5e-4],
  ])('keeps discs of up to 15 km within %i m of the centre round to %d of their radius', (reach, tolerance) => {
    const bearing = between(-180, 180);
    fc.assert(
      fc.property(between(0, reach), bearing, between(100, 15_000), bearing, (distance, towards, radius, around) => {
        const middle = awayFrom(CENTRE, distance, towards);
        const [x, y] = plane.project(middle);
        const [edgeX, edgeY] = plane.project(awayFrom(middle, radius, around));
        expect(Math.abs(Math.hypot(edgeX - x, edgeY - y) / planeRadius(radius) - 1)).toBeLessThan(tolerance);
      }),
    );
  });

  it('names what is no position and what has no place', () => {
    expect(() => createEqualAreaPlane([Number.NaN, 34])).toThrow(
      new RangeError('createEqualAreaPlane: NaN,34 is no position'),
    );
    expect(() => plane.project([108, Number.NaN])).toThrow(RangeError);
    expect(() => createEqualAreaPlane([0, 0]).project([180, 0])).toThrow('180,0 has no place on the plane');
  });
});

describe('planeRadius', () => {
  it('gives a disc the area of its spherical cap', () => {
    for (const radius of [500, 15_000, 1_000_000]) {
      const cap = 4 * Math.PI * 6_371_008.8 ** 2 * Math.sin(radius / 2 / 6_371_008.8) ** 2;
      expect((Math.PI * planeRadius(radius) ** 2) / cap).toBeCloseTo(1, 12);
    }
  });

  it('ends with the whole sphere', () => {
    expect(planeRadius(1e9)).toBeCloseTo(2 * 6_371_008.8, 6);
  });
});
