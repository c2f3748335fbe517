import { buffer, featureCollection, lineString, union } from '@turf/turf';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import type { PolygonPositions, Positions } from '../geometry';
import { pairsOf } from '../pairsOf';
import { rounded } from './flatPlane';

/** Segments of a quarter circle at the ends and bends of a belt. */
const STEPS = 6;

/**
 * The ground within half of a width of lines, as polygons.
 *
 * @param widthKm the whole width.
 */
export function beltAlong(lines: readonly Positions[], widthKm: number): readonly PolygonPositions[] {
  const buffered = lines
    .map((line) => buffer(lineString(pairsOf(line)), widthKm / 2, { units: 'kilometers', steps: STEPS }))
    .filter((feature): feature is Feature<Polygon | MultiPolygon> => feature !== undefined);
  const [first] = buffered;
  if (first === undefined) return [];
  const whole = buffered.length === 1 ? first : union(featureCollection(buffered));
  if (whole === null) return [];
  const { geometry } = whole;
  const polygons = geometry.type === 'MultiPolygon' ? geometry.coordinates : [geometry.coordinates];
  return polygons.map((rings) =>
    rings.map((ring) => Float64Array.from(ring.flatMap(([x, y]) => [rounded(x as number), rounded(y as number)]))),
  );
}
