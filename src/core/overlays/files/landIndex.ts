import { booleanPointInPolygon } from '@turf/turf';
import Flatbush from 'flatbush';
import type { Position as GeoJsonPosition } from 'geojson';
import type { PolygonRings } from '../../areas/topology';
import { closestOnSegment, degreesAround } from '../closestOnSegment';
import type { LongitudeLatitude } from './coordinates';

/** Land, and how far its boundary is. */
export interface LandIndex {
  holds(position: LongitudeLatitude): boolean;
  /** Metres to the boundary; Infinity beyond the reach. */
  metresToBoundary(position: LongitudeLatitude): number;
}

/** @param reachMetres how far from a position its boundary is looked for. */
export function createLandIndex(polygons: readonly PolygonRings[], reachMetres: number): LandIndex {
  const shape = { type: 'MultiPolygon' as const, coordinates: polygons as unknown as GeoJsonPosition[][][] };
  const segments = polygons.flat().flatMap(segmentsOf);
  const tree = new Flatbush(Math.max(segments.length, 1));
  for (const [[x0, y0], [x1, y1]] of segments) {
    tree.add(Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1));
  }
  if (segments.length === 0) tree.add(0, 0);
  tree.finish();

  return {
    holds: ([longitude, latitude]) => booleanPointInPolygon([longitude, latitude], shape),
    metresToBoundary(position) {
      const [x, y] = position;
      const [dx, dy] = degreesAround(y, reachMetres);
      let nearest = Number.POSITIVE_INFINITY;
      for (const index of tree.search(x - dx, y - dy, x + dx, y + dy)) {
        const segment = segments[index];
        if (segment !== undefined) nearest = Math.min(nearest, closestOnSegment(position, ...segment).metres);
      }
      return nearest <= reachMetres ? nearest : Number.POSITIVE_INFINITY;
    },
  };
}

function segmentsOf(ring: PolygonRings[number]): (readonly [LongitudeLatitude, LongitudeLatitude])[] {
  return ring.slice(1).flatMap((end, index) => {
    const start = ring[index];
    const [[x0, y0] = [], [x1, y1]] = [start, end];
    if (x0 === undefined || y0 === undefined || x1 === undefined || y1 === undefined) return [];
    return [
      [
        [x0, y0],
        [x1, y1],
      ] as const,
    ];
  });
}
