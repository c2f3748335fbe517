import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairsOf } from '../../../../src/core/overlays/pairsOf';
import { lengthKm } from '../../../../src/core/overlays/placing/lengthKm';
import { between } from '../coverage/layouts';
import { flatOf } from '../measures';

const line = fc
  .array(fc.tuple(between(100, 120), between(20, 45)), { minLength: 2, maxLength: 9 })
  .map((positions) => flatOf(positions));

describe('lengthKm', () => {
  it('is that of a sphere of 6371.0088 km', () => {
    const degree = (6371.0088 * Math.PI) / 180;
    expect(lengthKm([Float64Array.of(118, 37, 118, 38)])).toBeCloseTo(degree, 6);
    expect(lengthKm([Float64Array.of(0, 0, 90, 0, 180, 0)])).toBeCloseTo(180 * degree, 6);
    // Beijing to Shanghai, as the haversine formula has it.
    expect(lengthKm([Float64Array.of(116.3975, 39.9087, 121.4581, 31.2222)])).toBeCloseTo(1067, -1);
  });

  it('of nothing is 0, and so is that of a place', () => {
    expect(lengthKm([])).toBe(0);
    expect(lengthKm([Float64Array.of(118, 37, 118, 37)])).toBe(0);
  });

  it('adds up, and is the same backwards', () => {
    fc.assert(
      fc.property(line, line, (a, b) => {
        expect(lengthKm([a, b])).toBeCloseTo(lengthKm([a]) + lengthKm([b]), 6);
        expect(lengthKm([flatOf(pairsOf(a).toReversed() as [number, number][])])).toBeCloseTo(lengthKm([a]), 6);
      }),
    );
  });
});

describe('pairsOf', () => {
  it('gives each position its longitude and latitude', () => {
    expect(pairsOf(Float64Array.of(118, 37, 119, 38))).toEqual([
      [118, 37],
      [119, 38],
    ]);
    expect(pairsOf(new Float64Array())).toEqual([]);
  });
});
