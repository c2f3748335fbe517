import gcoord from 'gcoord';
import type { MultiPolygon, Position } from 'geojson';

/** Undoes the displacement of GCJ-02, in which Chinese maps are published: up to several hundred metres. */
export function toWgs84(geometry: MultiPolygon): MultiPolygon {
  const convert = ([longitude = 0, latitude = 0]: Position): Position => {
    const [x, y] = gcoord.transform([longitude, latitude], gcoord.GCJ02, gcoord.WGS84);
    return [x, y];
  };
  return {
    type: 'MultiPolygon',
    coordinates: geometry.coordinates.map((polygon) => polygon.map((ring) => ring.map(convert))),
  };
}
