import type { PolygonRings } from '../../topology';
import { positionsOf } from './assembleLayer';
import type { LongitudeLatitude } from './coordinates';
import { gcj02ToWgs84 } from './gcj02';
import { createLandIndex, type LandIndex } from './landIndex';
import type { OwnLayer } from './ownLayer';

/** What a layer's coordinates are of. `unknown`: they fit either, or neither, or too few lie where it shows. */
export type Datum = 'wgs84' | 'gcj02' | 'unknown';

/** As many positions are looked at, evenly along the file. */
const MOST_SAMPLES = 2000;
/** Only positions that near the boundary can show a shift of half a kilometre. */
const REACH_METRES = 3000;
/** How exactly a boundary of the atlas is drawn: nearer than that, on or off the land says nothing. */
const EXACTNESS_METRES = 100;

const FEWEST_ON_OR_OFF = 5;
/** For each position that speaks against a datum so many have to speak for it. */
const MARGIN = 5;

const FEWEST_ALONG = 10;
const LARGEST_SHARE = 0.6;
const LEAST_GAIN_METRES = 100;

/**
 * Whether a layer is of WGS-84 or of GCJ-02, the datum of Chinese web maps, some 500 m off.
 *
 * Two things tell, read as the file has them and after GCJ-02 has been undone: how many positions lie on the land, and
 * how near lines and outlines run to its boundary. They have to tell it clearly and must not contradict each other.
 *
 * @param boundary of the land that the layer lies on, WGS-84.
 */
export function datumOf(layer: OwnLayer, boundary: readonly PolygonRings[]): Datum {
  const land = createLandIndex(boundary, REACH_METRES);
  const samples = samplesOf(layer).map((sample) => weigh(sample, land));
  const verdicts = [judgeLand(samples), judgeBoundary(samples.filter(({ isEdge }) => isEdge))].filter(
    (verdict) => verdict !== 'unknown',
  );
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

function samplesOf({ parts, counts }: OwnLayer): Sample[] {
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

/** What lies off the land under one reading and on it under the other speaks for the other. */
function judgeLand(samples: readonly Weighed[]): Datum {
  const clear = samples.filter(({ wgs84, gcj02 }) => Math.min(wgs84.metres, gcj02.metres) > EXACTNESS_METRES);
  const near = clear.filter(({ wgs84, gcj02 }) => Math.min(wgs84.metres, gcj02.metres) < REACH_METRES);
  const forWgs84 = near.filter(({ wgs84, gcj02 }) => wgs84.isOnLand && !gcj02.isOnLand).length;
  const forGcj02 = near.filter(({ wgs84, gcj02 }) => gcj02.isOnLand && !wgs84.isOnLand).length;
  // Where as many lie off the land under both, the land is not theirs: it may have grown, or be somebody else's.
  const forNeither = near.filter(({ wgs84, gcj02 }) => !wgs84.isOnLand && !gcj02.isOnLand).length;
  const isClear = (one: number, other: number) => one >= FEWEST_ON_OR_OFF && one >= MARGIN * other && one >= forNeither;
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
