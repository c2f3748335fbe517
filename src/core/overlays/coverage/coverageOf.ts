import type { Adcode } from '../../areas/area';
import type { District } from '../ground';
import { type Boundary, createBoundary } from './boundary';
import { areasTraced, type TracedDiscs, traceDiscs } from './clippedCoverage';
import { checkDiscs, type Discs, pickDiscs } from './discs';
import { createEqualAreaPlane, type EqualAreaPlane, planeRadius } from './equalAreaPlane';

/** How much of districts lies within discs. A tier is the discs of one travel time. */
export interface Coverage {
  /** Travel times in minutes, ascending. */
  readonly tiers: readonly number[];
  /** In the order of the districts that were asked about. */
  readonly districts: readonly DistrictCoverage[];
  /** All districts together. */
  readonly total: CoverageRow;
}

interface DistrictCoverage extends CoverageRow {
  readonly adcode: Adcode;
}

/** 0 ≤ twice ≤ once ≤ land, in each tier and in all. */
export interface CoverageRow {
  /** Area of the polygons as they are drawn, so that shares of it never exceed 1. */
  readonly landKm2: number;
  /** What the discs of each tier cover alone; in the order of the tiers. */
  readonly tiers: readonly TierCoverage[];
  /** What the discs of all tiers cover together. */
  readonly all: CoveredArea;
  /** What no disc covers. */
  readonly gapKm2: number;
}

interface TierCoverage extends CoveredArea {
  readonly minutes: number;
}

/** Covered by at least one disc, and by at least two. */
interface CoveredArea {
  readonly onceKm2: number;
  readonly twiceKm2: number;
}

/** Response circles: longitude, latitude of each centre in degrees, and the travel time of each in minutes. */
export interface ResponseDiscs {
  readonly positions: Float64Array;
  readonly minutes: Float64Array;
}

/** Districts on the plane of their middle, made once for any number of discs and speeds. */
export interface PreparedDistricts {
  readonly plane: EqualAreaPlane;
  readonly districts: readonly { readonly adcode: Adcode; readonly boundary: Boundary }[];
}

/**
 * @param districts polygons that do not overlap, within 200 km of their common middle (`EqualAreaPlane` says why).
 * @throws RangeError for a ring that is not closed or a coordinate that is no number.
 */
export function prepareDistricts(districts: readonly District[]): PreparedDistricts {
  const plane = createEqualAreaPlane(middleOf(districts));
  return {
    plane,
    districts: districts.map(({ adcode, polygons }) => ({
      adcode,
      boundary: createBoundary(polygons.map((rings) => rings.map((ring) => ring.map(plane.project)))),
    })),
  };
}

/**
 * The exact areas of districts within response circles, each circle a geodesic disc of minutes × metres per minute.
 *
 * @throws RangeError where a position, a travel time or the speed is no number, or negative.
 */
export function coverageOf(
  { plane, districts }: PreparedDistricts,
  responses: ResponseDiscs,
  metresPerMinute: number,
): Coverage {
  const discs = discsOn(plane, responses, metresPerMinute);
  const tiers = [...new Set(responses.minutes)].sort((a, b) => a - b);
  const rows = districts.map(({ adcode, boundary }): DistrictCoverage => {
    const traced = traceDiscs(boundary, discs);
    const minutesOf = traced.indices.map((index) => responses.minutes[index] as number);
    const landKm2 = boundary.areaSquareMetres / 1e6;
    const covered = (part: TracedDiscs) => boundedArea(areasTraced(boundary, part, 2), landKm2, adcode);
    const all = covered(traced);
    return {
      adcode,
      landKm2,
      tiers: tiers.map((minutes) => ({ minutes, ...covered(pickTraced(traced, (i) => minutesOf[i] === minutes)) })),
      all,
      gapKm2: landKm2 - all.onceKm2,
    };
  });
  return { tiers, districts: rows, total: totalOf(rows, tiers) };
}

function middleOf(districts: readonly District[]): [longitude: number, latitude: number] {
  const box = [Infinity, Infinity, -Infinity, -Infinity] as [number, number, number, number];
  for (const position of districts.flatMap(({ polygons }) => polygons.flat(2))) {
    const [longitude, latitude] = position as unknown as [number, number];
    box[0] = Math.min(box[0], longitude);
    box[1] = Math.min(box[1], latitude);
    box[2] = Math.max(box[2], longitude);
    box[3] = Math.max(box[3], latitude);
  }
  return box[0] === Infinity ? [0, 0] : [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
}

function discsOn(plane: EqualAreaPlane, { positions, minutes }: ResponseDiscs, metresPerMinute: number): Discs {
  if (positions.length !== 2 * minutes.length)
    throw new RangeError(`coverageOf: ${positions.length} coordinates of ${minutes.length} discs`);
  if (!Number.isFinite(metresPerMinute) || metresPerMinute < 0)
    throw new RangeError(`coverageOf: ${metresPerMinute} metres per minute`);
  const places = Array.from(minutes, (_, i) => plane.project([...positions.subarray(2 * i, 2 * i + 2)]));
  const discs = {
    x: Float64Array.from(places, ([x]) => x),
    y: Float64Array.from(places, ([, y]) => y),
    radius: minutes.map((time) => planeRadius(time * metresPerMinute)),
  };
  checkDiscs(discs);
  return discs;
}

function pickTraced({ discs, traces }: TracedDiscs, isPicked: (index: number) => boolean): TracedDiscs {
  const indices = traces.flatMap((_, i) => (isPicked(i) ? [i] : []));
  return { discs: pickDiscs(discs, indices), traces: traces.filter((_, i) => isPicked(i)) };
}

function boundedArea(areas: Float64Array, landKm2: number, adcode: Adcode): CoveredArea {
  const [once, twice] = [...areas] as [number, number];
  const onceKm2 = bounded(once / 1e6, landKm2, landKm2, adcode);
  return { onceKm2, twiceKm2: bounded(twice / 1e6, onceKm2, landKm2, adcode) };
}

/**
 * A value that rounding alone has put outside 0 to `most` is brought back. One that comes as near to a bound as rounding
 * could put it is the bound: so a district that is covered all over has no gap.
 */
function bounded(value: number, most: number, landKm2: number, adcode: Adcode): number {
  if (value < -1e-9 * landKm2 || value > most + 1e-9 * landKm2)
    throw new Error(`coverageOf: ${value} km² of ${most} km² are covered in ${adcode}`);
  const rounding = 1e-12 * landKm2;
  if (value < rounding) return 0;
  return value > most - rounding ? most : value;
}

function totalOf(rows: readonly CoverageRow[], tiers: readonly number[]): CoverageRow {
  const sum = (areaOf: (row: CoverageRow) => number) => rows.reduce((total, row) => total + areaOf(row), 0);
  return {
    landKm2: sum((row) => row.landKm2),
    tiers: tiers.map((minutes, tier) => ({
      minutes,
      onceKm2: sum(({ tiers }) => (tiers[tier] as TierCoverage).onceKm2),
      twiceKm2: sum(({ tiers }) => (tiers[tier] as TierCoverage).twiceKm2),
    })),
    all: { onceKm2: sum(({ all }) => all.onceKm2), twiceKm2: sum(({ all }) => all.twiceKm2) },
    gapKm2: sum((row) => row.gapKm2),
  };
}
