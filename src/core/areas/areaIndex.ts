import { booleanPointInPolygon } from '@turf/turf';
import type { Position as GeoJsonPosition } from 'geojson';
import type { Bounds } from '../geometry/mercator';
import type { Position } from '../geometry/position';
import { collectionOf, type PolygonRings, polygonsOf, type Topology } from './topology';

/** Finds areas by position, in the order of the geometries of an object of a topology. */
export interface AreaIndex {
  /** Index of the area that holds a position; −1 outside all. */
  at(position: Position): number;
}

export function createAreaIndex(topology: Topology, object: string): AreaIndex {
  const areas = collectionOf(topology, object).geometries.map((geometry) => {
    const polygons = polygonsOf(topology, geometry);
    const coordinates = polygons as unknown as GeoJsonPosition[][][];
    return { shape: { type: 'MultiPolygon' as const, coordinates }, bounds: boundsOf(polygons) };
  });
  return {
    at([longitude, latitude]) {
      return areas.findIndex(
        ({ shape, bounds: [west, south, east, north] }) =>
          longitude >= west &&
          longitude <= east &&
          latitude >= south &&
          latitude <= north &&
          booleanPointInPolygon([longitude, latitude], shape),
      );
    },
  };
}

function boundsOf(polygons: readonly PolygonRings[]): Bounds {
  const outer = polygons.flatMap(([ring]) => ring ?? []);
  const longitudes = outer.map(([longitude]) => longitude as number);
  const latitudes = outer.map(([, latitude]) => latitude as number);
  return [min(longitudes), min(latitudes), max(longitudes), max(latitudes)];
}

// Not Math.min(...numbers): a long coast has more vertices than a call may have arguments.
function min(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => Math.min(a, b), Infinity);
}

function max(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => Math.max(a, b), -Infinity);
}
