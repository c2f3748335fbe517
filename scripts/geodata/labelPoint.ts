import type { MultiPolygon, Position } from 'geojson';
import polylabel from 'polylabel';

/** Precision of the search, in degrees of latitude; fine enough for a prefecture. */
const PREFECTURE_PRECISION = 0.005;

/**
 * The pole of inaccessibility of the largest polygon, [longitude, latitude] to a thousandth of a degree.
 *
 * Longitudes are shrunk by the cosine of the middle latitude first: the point should be far from the outline on the
 * ground, not in degrees.
 *
 * @param precision of the search, in degrees of latitude.
 * @throws when there is no polygon.
 */
export function labelPoint(geometry: MultiPolygon, precision = PREFECTURE_PRECISION): [number, number] {
  const largest = [...geometry.coordinates].sort((a, b) => extent(b) - extent(a))[0];
  if (!largest) throw new Error('A geometry without polygons has no label point.');
  const latitudes = (largest[0] ?? []).map(([, latitude = 0]) => latitude);
  const shrink = Math.cos((((Math.min(...latitudes) + Math.max(...latitudes)) / 2) * Math.PI) / 180);
  const plane = largest.map((ring) => ring.map(([longitude = 0, latitude = 0]) => [longitude * shrink, latitude]));
  const [x, y] = polylabel(plane, precision);
  return [round(x / shrink), round(y)];
}

function extent(polygon: readonly (readonly Position[])[]): number {
  const ring = polygon[0] ?? [];
  let sum = 0;
  for (let index = 1; index < ring.length; index++) {
    const [x0 = 0, y0 = 0] = ring[index - 1] ?? [];
    const [x1 = 0, y1 = 0] = ring[index] ?? [];
    sum += x0 * y1 - x1 * y0;
  }
  return Math.abs(sum);
}

function round(degrees: number): number {
  return Math.round(degrees * 1000) / 1000;
}
