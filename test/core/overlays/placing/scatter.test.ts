import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scatter } from '../../../../src/core/overlays/placing/scatter';
import { zoneGround } from '../../../../src/core/overlays/placing/zoneGround';
import { kmToLines, meanOf, spacingsKm } from '../measures';
import { SMALL, zoneOf } from './smallGround';

const district = zoneGround(zoneOf({ districts: ['370501'] }), SMALL);
const belt = zoneGround(zoneOf({ belts: ['river'], beltKm: 2 }), SMALL);
const count = fc.integer({ min: 0, max: 40 });

describe('scatter', () => {
  it('puts as many dots as asked into the zone', () => {
    fc.assert(
      fc.property(count, fc.string(), (asked, seed) => {
        const dots = scatter(district, asked, seed);
        expect(dots).toHaveLength(asked);
        for (const [x, y] of dots) expect(x >= 118 && x <= 118.5 && y >= 37 && y <= 37.5).toBe(true);
      }),
      { numRuns: 40 },
    );
    for (const dot of scatter(belt, 40, 'belt')) expect(kmToLines(SMALL.lines.river ?? [], dot)).toBeLessThan(1.01);
  });

  it('is determined by its seed', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(scatter(district, 5, a)).toEqual(scatter(district, 5, a));
        if (a !== b) expect(scatter(district, 5, a)).not.toEqual(scatter(district, 5, b));
      }),
    );
  });

  it('leaves the dots where they are when more are added', () => {
    fc.assert(
      fc.property(count, count, (a, b) => {
        const [few, many] = [Math.min(a, b), Math.max(a, b)];
        expect(scatter(district, many, 'seed').slice(0, few)).toEqual(scatter(district, few, 'seed'));
      }),
      { numRuns: 20 },
    );
  });

  it('is more even than chance, so that dots seldom touch', () => {
    const km2 = 55.6 * 55.6 * Math.cos((37.25 * Math.PI) / 180);
    for (const seed of ['a', 'b', 'c']) {
      const evenness = meanOf(spacingsKm(scatter(district, 100, seed))) / (0.5 * Math.sqrt(km2 / 100));
      expect(evenness, '1 for chance, 2.15 for a grid').toBeGreaterThan(1.25);
      expect(evenness, 'and is no grid').toBeLessThan(1.8);
    }
  });

  it('throws where the zone is empty, and not where nothing is asked of it', () => {
    const empty = { ...district, holds: () => false };
    expect(() => scatter(empty, 1, 'seed')).toThrow(new RangeError('scatter: the zone is empty'));
    expect(scatter(empty, 0, 'seed')).toEqual([]);
  });
});
