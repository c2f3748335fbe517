import { booleanPointInPolygon } from '@turf/turf';
import type { Position as GeoJsonPosition } from 'geojson';
import type { Adcode } from '../../areas/area';
import type { PolygonRings } from '../../areas/topology';
import type { Notice } from '../../text/notice';
import type { Stations } from './fileLayer';
import { fileNotice } from './fileNotices';

const MOST_NAMED = 5;

/** A place and its polygons, WGS-84. */
export interface StationsPlace {
  readonly adcode: Adcode;
  readonly polygons: readonly PolygonRings[];
}

/**
 * The stations that lie in a place, its border included, and a notice of those that do not; null where all do.
 *
 * @param file name of the file that they come from.
 */
export function stationsWithin(
  { positions, minutes, names }: Stations,
  { adcode, polygons }: StationsPlace,
  file: string,
): { readonly kept: Stations; readonly notice: Notice | null } {
  const shape = { type: 'MultiPolygon' as const, coordinates: polygons as unknown as GeoJsonPosition[][][] };
  const isInside = names.map((_, index) =>
    booleanPointInPolygon([positions[2 * index]!, positions[2 * index + 1]!], shape),
  );
  const kept: Stations = {
    positions: positions.filter((_, index) => isInside[index >> 1]),
    minutes: minutes === null ? null : minutes.filter((_, index) => isInside[index]),
    names: names.filter((_, index) => isInside[index]),
  };
  const outside = names.flatMap((name, index) => (isInside[index] ? [] : [name === '' ? String(index + 1) : name]));
  if (outside.length === 0) return { kept, notice: null };
  const values = { file, count: outside.length, names: outside.slice(0, MOST_NAMED).join(', '), adcode };
  return { kept, notice: fileNotice('layer-stations-outside', 'warning', values) };
}
