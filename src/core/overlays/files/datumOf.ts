import type { PolygonRings } from '../../areas/topology';
import { positionsOf } from '../boundsOfParts';
import type { LongitudeLatitude } from './coordinates';
import type { FileLayer } from './fileLayer';
import { gcj02ToWgs84 } from './gcj02';
import { createLandIndex, type LandIndex } from './landIndex';

/** What a layer's coordinates are of. `unknown`: they fit either, or neither, or too few lie where it shows. */
export type Datum = 'wgs84' | 'gcj02' | 'unknown';

/** As many positions are looked at, evenly along the file. */
const MOST_SAMPLES = 2000;
/** Only positions that near the boundary can show a shift of half a kilometre. */
const REACH_METRES = 3000;
/** How exactly a boundary of the atlas is drawn: on which side of it an outline runs that is its own, says nothing. */
const EXACTNESS_METRES = 100;

/** So many standard deviations the positions that speak for a datum have to outnumber those that speak against it. */
const LEAST_DEVIATIONS = 3;
/** And be at least this share of those that are off the land under both. */
const LEAST_SHARE_OF_NEITHER = 1 / 3;

const FEWEST_ALONG = 10;
const LARGEST_SHARE = 2 / 3;
const LEAST_GAIN_METRES = 100;

/**
 * Whether a layer is of WGS-84 or of GCJ-02, the datum of Chinese web maps, some 500 m off.
 *
 * Two things tell, read as the file has them and after GCJ-02 has been undone: how many positions lie on the land, and
 * how near lines and outlines run to its boundary. They have to tell it clearly and must not contradict each other.
 * When the limits were chosen, the outlines of districts of eleven cities were all recognised; of points 400 m inland
 * from OpenStreetMap's coast of thirteen prefectures five were, since boundaries are drawn coarsely, and none wrongly.
 *
 * @param boundary of the land that the layer lies on, WGS-84.
 */
export function datumOf(layer: FileLayer, boundary: readonly PolygonRings[]): Datum {
  const land = createLandIndex(boundary, REACH_METRES);
  const samples = samplesOf(layer).map((sample) => weigh(sample, land));
  const edges = samples.filter(({ isEdge }) => isEdge);
  const alongBoundary = judgeBoundary(edges);
  const verdicts = [
    judgeLand(samples.filter(({ isEdge }) => !isEdge)),
    // Of outlines that run along the boundary, on which side of it they lie says nothing.
    alongBoundary === 'unknown' ? judgeLand(edges) : alongBoundary,
  ].filter((verdict) => verdict !== 'unknown');
  const [verdict = 'unknown'] = verdicts;
  return verdicts.every((other) => other === verdict) ? verdict : 'unknown';
}

interface Sample {
  readonly position: LongitudeLatitude;
  /** Whether it is of a line or an outline. */
  readonly isEdge: boolean;
}

/** A sample under either reading. */
interface Weighed {
  readonly isEdge: boolean;
  readonly wgs84: Reading;
  readonly gcj02: Reading;
}

interface Reading {
  readonly isOnLand: boolean;
  readonly metres: number;
}

function samplesOf({ parts, counts }: FileLayer): Sample[] {
  const stride = Math.ceil(counts.vertices / MOST_SAMPLES);
  const samples: Sample[] = [];
  let next = 0;
  let passed = 0;
  for (const part of parts) {
    for (const positions of positionsOf(part)) {
      for (; next < passed + positions.length / 2; next += stride) {
        const index = 2 * (next - passed);
        samples.push({ position: [positions[index]!, positions[index + 1]!], isEdge: part.type !== 'points' });
      }
      passed += positions.length / 2;
    }
  }
  return samples;
}

function weigh({ position, isEdge }: Sample, land: LandIndex): Weighed {
  const read = (place: LongitudeLatitude) => ({ isOnLand: land.holds(place), metres: land.metresToBoundary(place) });
  return { isEdge, wgs84: read(position), gcj02: read(gcj02ToWgs84(position)) };
}

/**
 * What lies off the land under one reading and on it under the other speaks for the other. How many of them have to
 * agree is McNemar's test (1947): a difference of three standard deviations, so nine at least.
 */
function judgeLand(samples: readonly Weighed[]): Datum {
  const near = samples.filter(({ isEdge, wgs84, gcj02 }) => {
    const metres = Math.min(wgs84.metres, gcj02.metres);
    return metres < REACH_METRES && !(isEdge && metres < EXACTNESS_METRES);
  });
  const forWgs84 = near.filter(({ wgs84, gcj02 }) => wgs84.isOnLand && !gcj02.isOnLand).length;
  const forGcj02 = near.filter(({ wgs84, gcj02 }) => gcj02.isOnLand && !wgs84.isOnLand).length;
  const forNeither = near.filter(({ wgs84, gcj02 }) => !wgs84.isOnLand && !gcj02.isOnLand).length;
  const isClear = (one: number, other: number) =>
    one - other >= LEAST_DEVIATIONS * Math.sqrt(one + other) &&
    one > 0 &&
    // Where most are off the land either way, it has grown since it was drawn, and a harbour is no sign of a shift.
    one >= LEAST_SHARE_OF_NEITHER * forNeither;
  if (isClear(forGcj02, forWgs84)) return 'gcj02';
  return isClear(forWgs84, forGcj02) ? 'wgs84' : 'unknown';
}

function judgeBoundary(samples: readonly Weighed[]): Datum {
  const near = samples.filter(({ wgs84, gcj02 }) => Math.max(wgs84.metres, gcj02.metres) < REACH_METRES);
  if (doesFit(near, 'gcj02', 'wgs84')) return 'gcj02';
  return doesFit(near, 'wgs84', 'gcj02') ? 'wgs84' : 'unknown';
}

/**
 * Whether positions run clearly nearer to the boundary under one reading than under the other, both those that the
 * other puts on the land and those that it puts off: a road along one coast comes nearer to it by a shift alone.
 */
function doesFit(samples: readonly Weighed[], right: 'wgs84' | 'gcj02', wrong: 'wgs84' | 'gcj02'): boolean {
  const isNearer = (some: readonly Weighed[]) => {
    const before = medianOf(some.map((sample) => sample[wrong].metres));
    const after = medianOf(some.map((sample) => sample[right].metres));
    return some.length >= FEWEST_ALONG && after <= LARGEST_SHARE * before && before - after >= LEAST_GAIN_METRES;
  };
  const sides = [true, false].map((isOnLand) => samples.filter((sample) => sample[wrong].isOnLand === isOnLand));
  return sides.every(isNearer);
}

/** NaN for an empty list, so that no comparison with it holds. */
function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
