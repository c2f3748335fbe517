import { area, multiPolygon } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Line, PolygonRings } from '../../../../src/core/areas/topology';
import {
  type CoverageRow,
  coverageOf,
  prepareDistricts,
  type ResponseDiscs,
} from '../../../../src/core/overlays/coverage/coverageOf';
import { metresPerMinute } from '../../../../src/core/overlays/geometry';
import type { District } from '../../../../src/core/overlays/ground';
import { between, boxRing, whole } from './layouts';

function districtOf(adcode: string, polygons: readonly PolygonRings[]): District {
  return { adcode, names: { zh: '', hant: '', en: '' }, areaKm2: 0, polygons, seat: [109, 34] };
}

const WINDING: Line = Array.from({ length: 40 }, (_, i) => [109.25 + 0.02 * Math.sin(i), 34 + i / 160]);

/** Two districts of 23 by 28 km with a winding border between them, and one with a hole and an exclave. */
const DISTRICTS: readonly District[] = [
  districtOf('610101', [[[[109, 34], ...WINDING, [109.25, 34.25], [109, 34.25], [109, 34]]]]),
  districtOf('610102', [[[...WINDING, [109.25, 34.25], [109.5, 34.25], [109.5, 34], WINDING[0]!]]]),
  districtOf('610103', [
    [boxRing(109, 34.25, 109.5, 34.5), boxRing(109.1, 34.3, 109.2, 34.4)],
    [boxRing(109.6, 34, 109.7, 34.1)],
  ]),
];
const PREPARED = prepareDistricts(DISTRICTS);

function responsesOf(
  discs: readonly (readonly [longitude: number, latitude: number, minutes: number])[],
): ResponseDiscs {
  return {
    positions: Float64Array.from(discs.flatMap((disc) => disc.slice(0, 2))),
    minutes: Float64Array.from(discs, ([, , minutes]) => minutes),
  };
}

/** Discs of three tiers on and around the districts. */
const someResponses = fc
  .array(
    fc.tuple(
      between(108.9, 109.8),
      between(33.9, 34.6),
      whole(1, 3).map((tier) => 4 * tier),
    ),
    { maxLength: 20 },
  )
  .map(responsesOf);

const rowsOf = ({ districts, total }: ReturnType<typeof coverageOf>): readonly CoverageRow[] => [...districts, total];
const areasOf = ({ tiers, all }: CoverageRow) =>
  [...tiers, all].flatMap(({ onceKm2, twiceKm2 }) => [onceKm2, twiceKm2]);

describe('coverageOf', () => {
  it('measures the land as turf does', () => {
    const { districts, total } = coverageOf(PREPARED, responsesOf([]), 500);
    districts.forEach(({ adcode, landKm2 }, i) => {
      const { polygons } = DISTRICTS[i] as District;
      expect(adcode).toBe(DISTRICTS[i]?.adcode);
      // Edges of a quarter of a degree are not the same line on the plane as on turf's.
      expect(landKm2 / (area(multiPolygon(polygons as unknown as number[][][][])) / 1e6)).toBeCloseTo(1, 3);
    });
    expect(total.landKm2).toBeCloseTo(
      districts.reduce((sum, { landKm2 }) => sum + landKm2, 0),
      9,
    );
  });

  it('knows a disc that lies in one district', () => {
    const { tiers, districts, total } = coverageOf(PREPARED, responsesOf([[109.12, 34.12, 10]]), 500);
    const cap = Math.PI * 25;
    expect(tiers).toEqual([10]);
    expect(districts[0]?.all.onceKm2).toBeCloseTo(cap, 4);
    expect(districts[0]?.all.twiceKm2).toBe(0);
    expect(districts[0]?.gapKm2).toBeCloseTo((districts[0]?.landKm2 ?? 0) - cap, 4);
    expect(districts[1]?.all).toEqual({ onceKm2: 0, twiceKm2: 0 });
    expect(total.tiers).toEqual([{ minutes: 10, ...total.all }]);
    expect(total.all.onceKm2).toBeCloseTo(cap, 4);
  });

  it('shares a disc on a winding border out without loss', () => {
    const { total } = coverageOf(
      PREPARED,
      responsesOf([
        [109.25, 34.125, 10],
        [109.25, 34.125, 10],
      ]),
      500,
    );
    expect(total.all.onceKm2).toBeCloseTo(Math.PI * 25, 4);
    expect(total.all.twiceKm2).toBeCloseTo(Math.PI * 25, 4);
  });

  it('keeps tiers apart and takes them together in all', () => {
    const responses = responsesOf([
      [109.1, 34.1, 8],
      [109.1, 34.1, 4],
      [109.1, 34.1, 4],
    ]);
    const row = coverageOf(PREPARED, responses, 500).districts[0];
    const [near, far] = [Math.PI * 4, Math.PI * 16];
    expect(row?.tiers.map(({ minutes }) => minutes)).toEqual([4, 8]);
    expect(row?.tiers[0]?.onceKm2).toBeCloseTo(near, 5);
    expect(row?.tiers[0]?.twiceKm2).toBeCloseTo(near, 5);
    expect(row?.tiers[1]?.onceKm2).toBeCloseTo(far, 5);
    expect(row?.tiers[1]?.twiceKm2).toBe(0);
    expect(row?.all.onceKm2).toBeCloseTo(far, 5);
    expect(row?.all.twiceKm2).toBeCloseTo(near, 5);
  });

  it('leaves no gap at all in a district that is covered all over', () => {
    const { districts, total } = coverageOf(
      PREPARED,
      responsesOf([
        [109.3, 34.2, 100],
        [109.25, 34.3, 100],
      ]),
      1000,
    );
    for (const row of [...districts, total]) {
      expect(row.gapKm2).toBe(0);
      expect(row.all).toEqual({ onceKm2: row.landKm2, twiceKm2: row.landKm2 });
    }
  });

  it('covers nothing at no speed, with no disc and without districts', () => {
    expect(coverageOf(PREPARED, responsesOf([[109.1, 34.1, 8]]), 0).total.all.onceKm2).toBe(0);
    expect(coverageOf(PREPARED, responsesOf([]), 500).total.gapKm2).toBe(
      coverageOf(PREPARED, responsesOf([]), 500).total.landKm2,
    );
    expect(coverageOf(prepareDistricts([]), responsesOf([[109.1, 34.1, 8]]), 500)).toEqual({
      tiers: [8],
      districts: [],
      total: {
        landKm2: 0,
        tiers: [{ minutes: 8, onceKm2: 0, twiceKm2: 0 }],
        all: { onceKm2: 0, twiceKm2: 0 },
        gapKm2: 0,
      },
    });
  });

  it('names the number that is wrong', () => {
    const responses = responsesOf([[109.1, 34.1, 8]]);
    expect(() => coverageOf(PREPARED, responses, Number.NaN)).toThrow(
      new RangeError('coverageOf: NaN metres per minute'),
    );
    expect(() => coverageOf(PREPARED, responses, -1)).toThrow(RangeError);
    expect(() => coverageOf(PREPARED, responsesOf([[109.1, Number.NaN, 8]]), 500)).toThrow(RangeError);
    expect(() => coverageOf(PREPARED, responsesOf([[109.1, 34.1, -8]]), 500)).toThrow('radius of disc 0');
    expect(() => coverageOf(PREPARED, { ...responses, minutes: new Float64Array(2) }, 500)).toThrow(
      '2 coordinates of 2 discs',
    );
  });
});

describe('coverage of districts', () => {
  it('keeps 0 ≤ twice ≤ once ≤ land, a gap that is the rest, and a total that is the sum', () => {
    fc.assert(
      fc.property(someResponses, between(20, 60), (responses, speed) => {
        const coverage = coverageOf(PREPARED, responses, metresPerMinute(speed));
        for (const row of rowsOf(coverage)) {
          for (const { onceKm2, twiceKm2 } of [...row.tiers, row.all]) {
            expect(twiceKm2).toBeGreaterThanOrEqual(0);
            expect(onceKm2).toBeGreaterThanOrEqual(twiceKm2);
            expect(row.landKm2).toBeGreaterThanOrEqual(onceKm2);
            expect(row.all.onceKm2).toBeGreaterThanOrEqual(onceKm2 - 1e-9);
          }
          expect(row.gapKm2).toBeCloseTo(row.landKm2 - row.all.onceKm2, 9);
        }
        const sum = coverage.districts.reduce((total, { all }) => total + all.twiceKm2, 0);
        expect(coverage.total.all.twiceKm2).toBeCloseTo(sum, 9);
      }),
    );
  });

  it('does not fall in any district from 30 to 40 km/h', () => {
    fc.assert(
      fc.property(someResponses, (responses) => {
        const [slower, faster] = [30, 40].map((speed) =>
          rowsOf(coverageOf(PREPARED, responses, metresPerMinute(speed))),
        );
        slower!.forEach((row, i) => {
          const quick = areasOf(faster![i]!);
          areasOf(row).forEach((km2, j) => {
            expect(quick[j]).toBeGreaterThanOrEqual(km2 - 1e-12 * row.landKm2);
            expect(quick[j]).toBeLessThanOrEqual(row.landKm2);
          });
        });
      }),
    );
  });

  it('does not depend on the order of the discs', () => {
    fc.assert(
      fc.property(someResponses, (responses) => {
        const { positions, minutes } = responses;
        const turned = responsesOf(
          Array.from(minutes, (time, i) => [positions[2 * i]!, positions[2 * i + 1]!, time] as const).toReversed(),
        );
        const [first, second] = [responses, turned].map((some) => coverageOf(PREPARED, some, 500));
        expect(second?.tiers).toEqual(first?.tiers);
        rowsOf(first!).forEach((row, i) => {
          const other = areasOf(rowsOf(second!)[i]!);
          areasOf(row).forEach((km2, j) => {
            expect(other[j]).toBeCloseTo(km2, 9);
          });
        });
      }),
    );
  });
});
