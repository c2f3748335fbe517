import { area, circle, featureCollection, union } from '@turf/turf';
import { coverageOf, prepareDistricts, type ResponseDiscs } from '../../src/core/overlays/coverage/coverageOf';
import type { Discs } from '../../src/core/overlays/coverage/discs';
import { areasCovered } from '../../src/core/overlays/coverage/discUnion';
import { createEqualAreaPlane, planeRadius } from '../../src/core/overlays/coverage/equalAreaPlane';
import { metresPerMinute } from '../../src/core/overlays/geometry';
import type { District } from '../../src/core/overlays/ground';
import { median } from './statistics';

export interface UnionTimings {
  /** The exact area of the union of so many discs. */
  readonly exact: readonly TimedUnion[];
  /** turf's union of the same discs as polygons of 64 edges, and the area of it. */
  readonly turf: readonly TurfUnion[];
  /** How many times as long turf takes for 1 000 discs. */
  readonly turfToExact: number;
  /** What 118 discs of three tiers cover of ten districts, once and twice, as it is computed while a speed is changed. */
  readonly coverage: { readonly discs: number; readonly vertices: number; readonly medianMs: number };
}

interface TimedUnion {
  readonly discs: number;
  readonly medianMs: number;
  readonly km2: number;
}

interface TurfUnion extends TimedUnion {
  /** Of turf's area from the exact one; a polygon lies inside its circle, so turf's is less. */
  readonly relativeDifference: number;
}

/** Times the union of discs of 500 m to 2.5 km over 13 000 km², exactly and by turf, and the coverage of districts. */
export function timeUnion(): UnionTimings {
  const exact = [timeExact(118, 100), timeExact(1000, 40), timeExact(10_000, 9)];
  const [few, thousand] = exact as [TimedUnion, TimedUnion, TimedUnion];
  const turf = [timeTurf(few, 5), timeTurf(thousand, 3)];
  return {
    exact,
    turf,
    turfToExact: (turf[1] as TurfUnion).medianMs / thousand.medianMs,
    coverage: timeCoverage(118, 100),
  };
}

function timeExact(count: number, repetitions: number): TimedUnion {
  const discs = discsOnPlane(scatter(count));
  const [areas, medianMs] = timed(repetitions, () => areasCovered(discs, 1));
  return { discs: count, medianMs, km2: (areas[0] as number) / 1e6 };
}

function timeTurf({ discs, km2 }: TimedUnion, repetitions: number): TurfUnion {
  const circles = scatter(discs).map(({ position, radiusMetres }) =>
    circle([...position], radiusMetres / 1000, { steps: 64, units: 'kilometers' }),
  );
  const [united, medianMs] = timed(repetitions, () => union(featureCollection(circles)));
  if (united === null) throw new Error(`turf united ${discs} discs to nothing`);
  const turfKm2 = area(united) / 1e6;
  return { discs, medianMs, km2: turfKm2, relativeDifference: turfKm2 / km2 - 1 };
}

function timeCoverage(count: number, repetitions: number): UnionTimings['coverage'] {
  const districts = wavyDistricts();
  const prepared = prepareDistricts(districts);
  const responses: ResponseDiscs = {
    positions: Float64Array.from(scatter(count).flatMap(({ position }) => position)),
    minutes: Float64Array.from({ length: count }, (_, i) => [3, 5, 10][i % 3] as number),
  };
  let [kilometresPerHour, covered] = [30, 0];
  const [, medianMs] = timed(repetitions, () => {
    kilometresPerHour = 30 + ((kilometresPerHour - 29) % 31);
    covered = coverageOf(prepared, responses, metresPerMinute(kilometresPerHour)).total.all.onceKm2;
  });
  if (!(covered > 0)) throw new Error('no district is covered');
  return { discs: count, vertices: districts.flatMap(({ polygons }) => polygons.flat(2)).length, medianMs };
}

/** What a task gives, and the median of its times. One run before them warms the compiler up. */
function timed<Result>(repetitions: number, task: () => Result): readonly [Result, medianMs: number] {
  const result = task();
  const times = Array.from({ length: repetitions }, () => {
    const begun = performance.now();
    task();
    return performance.now() - begun;
  });
  return [result, median(times)];
}

const MIDDLE = [108.9, 34.2] as const;
/** Of the square that the discs lie in, in degrees: 114 km each way. */
const [WIDTH, HEIGHT] = [1.24, 1.025];

interface Scattered {
  readonly position: readonly [longitude: number, latitude: number];
  readonly radiusMetres: number;
}

/** Spread evenly and without a pattern, the same at each call (R3 sequence: Roberts, 2018). */
function scatter(count: number): readonly Scattered[] {
  const share = (i: number, power: number) => ((i + 1) / 1.2207440846057596 ** power) % 1;
  return Array.from({ length: count }, (_, i) => ({
    position: [MIDDLE[0] + (share(i, 1) - 0.5) * WIDTH, MIDDLE[1] + (share(i, 2) - 0.5) * HEIGHT],
    radiusMetres: 500 + 2000 * share(i, 3),
  }));
}

function discsOnPlane(scattered: readonly Scattered[]): Discs {
  const plane = createEqualAreaPlane(MIDDLE);
  const places = scattered.map(({ position }) => plane.project(position));
  return {
    x: Float64Array.from(places, ([x]) => x),
    y: Float64Array.from(places, ([, y]) => y),
    radius: Float64Array.from(scattered, ({ radiusMetres }) => planeRadius(radiusMetres)),
  };
}

const [COLUMNS, ROWS, EDGES_OF_SIDE] = [5, 2, 375];

/** Ten districts that fill the square, with winding borders in common. */
function wavyDistricts(): readonly District[] {
  return Array.from({ length: COLUMNS * ROWS }, (_, i) => {
    const [column, row] = [i % COLUMNS, Math.floor(i / COLUMNS)];
    const corners = [
      [column, row],
      [column + 1, row],
      [column + 1, row + 1],
      [column, row + 1],
      [column, row],
    ] as const;
    const ring = corners.slice(1).flatMap((corner, side) => wavySide(corners[side] as Corner, corner));
    return {
      adcode: String(610_101 + i),
      names: { zh: '', hant: '', en: '' },
      areaKm2: Number.NaN,
      polygons: [[[...ring, ring[0] as number[]]]],
      seat: MIDDLE,
    };
  });
}

type Corner = readonly [column: number, row: number];

/** From one corner to the next, without the latter; the same line seen from both sides. */
function wavySide([fromColumn, fromRow]: Corner, [toColumn, toRow]: Corner): number[][] {
  const isForwards = toColumn + toRow > fromColumn + fromRow;
  return Array.from({ length: EDGES_OF_SIDE }, (_, i) => {
    const along = i / EDGES_OF_SIDE;
    const place = isForwards ? along : 1 - along;
    // Still at the corners, or the sides that meet there would cross.
    const calm = Math.sin(Math.PI * place) ** 2;
    const wave = calm * (0.1 * Math.sin(6 * Math.PI * place) + 0.01 * Math.sin(80 * Math.PI * place));
    const column = fromColumn + along * (toColumn - fromColumn) + (fromColumn === toColumn ? wave : 0);
    const row = fromRow + along * (toRow - fromRow) + (fromRow === toRow ? wave : 0);
    return [MIDDLE[0] + (column / COLUMNS - 0.5) * WIDTH, MIDDLE[1] + (row / ROWS - 0.5) * HEIGHT];
  });
}
