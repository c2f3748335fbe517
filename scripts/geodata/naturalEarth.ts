import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { MultiPolygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryObject, Topology } from 'topojson-specification';
import { packageFolder } from './packages';

/** Land of Natural Earth (public domain), without the borders on it. */
export async function naturalEarthLand(scale: '10m' | '50m' | '110m'): Promise<MultiPolygon> {
  const text = await readFile(join(await packageFolder('world-atlas'), `land-${scale}.json`), 'utf8');
  const topology: Topology = JSON.parse(text);
  const converted = feature(topology, topology.objects.land as GeometryObject);
  const features = converted.type === 'FeatureCollection' ? converted.features : [converted];
  const polygons = features.flatMap(({ geometry }) => {
    if (geometry.type === 'Polygon') return [geometry.coordinates];
    return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
  });
  return { type: 'MultiPolygon', coordinates: unwrapPolygons(polygons) };
}

/**
 * Takes polygons off the sphere: world-atlas stitches rings across the 180th meridian, where they jump by 360 degrees
 * and in the plane would cross the whole map. Each ring goes on beyond ±180 instead; one around a pole does not close
 * in the plane, and its polygon is left out.
 */
export function unwrapPolygons(polygons: readonly (readonly Position[][])[]): Position[][][] {
  const unwrapped = polygons.map((polygon) => {
    const [outer, ...holes] = polygon.map(unwrapRing);
    if (!outer) return [];
    const centred = shift(outer, -wholeTurns(middleLongitude(outer)));
    const middle = middleLongitude(centred);
    // A hole starts on its own side of the meridian: it has to lie where its outline does.
    return [centred, ...holes.map((hole) => shift(hole, wholeTurns(middle - middleLongitude(hole))))];
  });
  return unwrapped.filter((polygon) => polygon.length > 0 && polygon.every(isClosed));
}

function unwrapRing(ring: readonly Position[]): Position[] {
  let turns = 0;
  let last = ring[0]?.[0] ?? 0;
  return ring.map(([longitude = 0, latitude = 0]) => {
    if (longitude - last > 180) turns -= 360;
    if (longitude - last < -180) turns += 360;
    last = longitude;
    return [longitude + turns, latitude];
  });
}

function middleLongitude(ring: readonly Position[]): number {
  const longitudes = ring.map(([longitude = 0]) => longitude);
  return (Math.min(...longitudes) + Math.max(...longitudes)) / 2;
}

function wholeTurns(degrees: number): number {
  return 360 * Math.round(degrees / 360);
}

function shift(ring: readonly Position[], degrees: number): Position[] {
  return ring.map(([longitude = 0, latitude = 0]) => [longitude + degrees, latitude]);
}

function isClosed(ring: readonly Position[]): boolean {
  const first = ring[0];
  const last = ring[ring.length - 1];
  return first !== undefined && last !== undefined && first[0] === last[0] && first[1] === last[1];
}
