import { booleanPointInPolygon } from '@turf/turf';
import type { MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import type { Position } from './area';

/** Finds areas by position, in the order of the geometries of an object of a topology. */
export interface AreaIndex {
  /** Index of the area that holds a position; −1 outside all. */
  at(position: Position): number;
}

export function createAreaIndex(topology: Topology, object: string): AreaIndex {
  const collection = topology.objects[object];
  if (collection?.type !== 'GeometryCollection') throw new TypeError(`createAreaIndex: no object "${object}"`);
  const areas = (collection as GeometryCollection).geometries.map((geometry) => {
    const { geometry: shape } = feature(topology, geometry as GeometryObject & { type: 'Polygon' });
    return { shape: shape as Polygon | MultiPolygon, bounds: boundsOf(shape as Polygon | MultiPolygon) };
  });
  return {
    at(position) {
      const [longitude, latitude] = position;
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

function boundsOf(shape: Polygon | MultiPolygon): [west: number, south: number, east: number, north: number] {
  const bounds: [number, number, number, number] = [180, 90, -180, -90];
  const polygons = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
  for (const [outer] of polygons)
    for (const [longitude, latitude] of outer ?? []) {
      bounds[0] = Math.min(bounds[0], longitude as number);
      bounds[1] = Math.min(bounds[1], latitude as number);
      bounds[2] = Math.max(bounds[2], longitude as number);
      bounds[3] = Math.max(bounds[3], latitude as number);
    }
  return bounds;
}
