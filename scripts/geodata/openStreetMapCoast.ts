import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { GeometryCollection, Position } from 'geojson';
import { packageFolder } from './packages';

/** Lines of the OpenStreetMap coast (ODbL), WGS-84, that begin within a box: west, south, east, north. */
export async function openStreetMapCoast([west, south, east, north]: readonly [
  number,
  number,
  number,
  number,
]): Promise<readonly (readonly Position[])[]> {
  const isWithin = ([x = 0, y = 0]: Position) => x >= west && x <= east && y >= south && y <= north;
  return (await openStreetMapCoastRings()).flatMap((ring) =>
    ring.slice(1).flatMap((end, index) => {
      const start = ring[index];
      return start && (isWithin(start) || isWithin(end)) ? [[start, end]] : [];
    }),
  );
}

/** Closed rings of the OpenStreetMap coast (ODbL, of November 2017), WGS-84: one around each landmass and island. */
export async function openStreetMapCoastRings(): Promise<readonly (readonly Position[])[]> {
  const text = await readFile(join(await packageFolder('@geo-maps/earth-coastlines-100m'), 'map.geo.json'), 'utf8');
  const collection: GeometryCollection = JSON.parse(text);
  return collection.geometries.flatMap((geometry) =>
    geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : [],
  );
}
