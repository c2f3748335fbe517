import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spreadEvenly } from '../../../../src/core/overlays/placing/spreadEvenly';
import { zoneGround } from '../../../../src/core/overlays/placing/zoneGround';
import { isWithin, kmToNearest, meanOf, spacingsKm } from '../measures';
import { SMALL, zoneOf } from './smallGround';

const land = { ...SMALL, districts: SMALL.districts.map((each) => ({ ...each, areaKm2: 2460 })) };
const district = zoneGround(zoneOf({ districts: ['370501'] }), land);
const KM2 = 2460;

describe('spreadEvenly', () => {
  it('puts as many members as asked into the zone, and none on another', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), (count) => {
        const members = spreadEvenly(district, count);
        expect(members).toHaveLength(count);
        expect(new Set(members.map(String)).size).toBe(count);
        // The outermost candidates stand on the border itself.
        for (const [x, y] of members)
          expect(x >= 118 - 1e-6 && x <= 118.5 + 1e-6 && y >= 37 - 1e-6 && y <= 37.5 + 1e-6).toBe(true);
      }),
      { numRuns: 20 },
    );
  });

  it.each([5, 12, 30, 60])('keeps %i far from each other', (count) => {
    const spacing = Math.sqrt(((2 / Math.sqrt(3)) * KM2) / count);
    const spacings = spacingsKm(spreadEvenly(district, count));
    expect(spacings[0]).toBeGreaterThan(0.5 * spacing);
    expect(meanOf(spacings)).toBeGreaterThan(0.75 * spacing);
  });

  it('stands one member in the middle, as near as its candidates are dense', () => {
    const spacing = Math.sqrt(KM2 / 80);
    expect(kmToNearest([[118.25, 37.25]], spreadEvenly(district, 1)[0] ?? [0, 0])).toBeLessThan(spacing);
  });

  it('keeps to the land about seats', () => {
    const zone = zoneGround(zoneOf({ seats: ['370501', '370502'], reachKm: 15 }), land);
    const members = spreadEvenly(zone, 20);
    const seats = land.districts.map(({ seat }) => seat);
    for (const member of members) {
      expect(isWithin(land.districts, member)).toBe(true);
      expect(kmToNearest(seats, member)).toBeLessThan(15 * 1.01);
    }
    for (const seat of seats) expect(kmToNearest(members, seat)).toBeLessThan(8);
  });

  it('has nothing random', () => {
    expect(spreadEvenly(district, 17)).toEqual(spreadEvenly(district, 17));
  });

  it('throws where there is no room, and not where nothing is asked for', () => {
    const empty = { ...district, holds: () => false };
    expect(() => spreadEvenly(empty, 3)).toThrow(new RangeError('spreadEvenly: no room for 3 in the zone'));
    expect(spreadEvenly(empty, 0)).toEqual([]);
    expect(spreadEvenly(district, 0), 'zero is a number').toEqual([]);
  });
});
