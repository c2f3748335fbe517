import { readFileSync } from 'node:fs';
import { areaBounds } from '../../src/core/areas/areaBounds';
import { createAreaIndex } from '../../src/core/areas/areaIndex';
import { collectionOf, type Topology } from '../../src/core/areas/topology';
import type { Bounds } from '../../src/core/geometry/mercator';
import { createRandom } from '../../src/core/overlays/placing/random';
import { OVERVIEW } from './buildPages';

const SHANDONG = '370000';

/** A table of points, as a reader drops one on the page. */
export interface PointsFile {
  readonly name: string;
  readonly count: number;
  readonly csv: string;
}

/** Points spread evenly over the land of Shandong, the same at each call. */
export function createPointsFile(count: number): PointsFile {
  const topology: Topology = JSON.parse(readFileSync(OVERVIEW, 'utf8'));
  const geometries = collectionOf(topology, 'provinces').geometries.filter(({ id }) => id === SHANDONG);
  const shandong = { ...topology, objects: { shandong: { type: 'GeometryCollection' as const, geometries } } };
  const land = createAreaIndex(shandong, 'shandong');
  const [bounds] = areaBounds(shandong, 'shandong');
  const [west, south, east, north] = bounds as Bounds;
  const random = createRandom('points of the bench');
  const rows: string[] = [];
  while (rows.length < count) {
    const [longitude, latitude] = [west + random() * (east - west), south + random() * (north - south)];
    if (land.at([longitude, latitude]) !== 0) continue;
    rows.push(`point ${rows.length + 1},${longitude.toFixed(6)},${latitude.toFixed(6)}`);
  }
  return { name: 'points.csv', count, csv: ['name,longitude,latitude', ...rows, ''].join('\n') };
}
