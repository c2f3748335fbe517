import { booleanPointInPolygon, distance, polygon } from '@turf/turf';
import type { Position } from '../../../src/core/geometry/position';
import type { PolygonPositions, Positions } from '../../../src/core/overlays/geometry';
import type { District } from '../../../src/core/overlays/ground';

/** What placing is checked by; apart from turf it shares no code with what it checks. */

const KM_PER_DEGREE = (6371.0088 * Math.PI) / 180;

export function positionsOf(flat: Positions): readonly Position[] {
  return Array.from({ length: flat.length / 2 }, (_, i) => [flat[2 * i] as number, flat[2 * i + 1] as number]);
}

export function flatOf(positions: readonly Position[]): Positions {
  return Float64Array.from(positions.flat());
}

/** From a position to the nearest place on any of the lines, on the plane of the position itself. */
export function kmToLines(lines: readonly Positions[], [longitude, latitude]: Position): number {
  const kmEast = KM_PER_DEGREE * Math.cos((latitude * Math.PI) / 180);
  let least = Infinity;
  for (const line of lines)
    for (let i = 0; i + 3 < line.length; i += 2) {
      const ax = ((line[i] as number) - longitude) * kmEast;
      const ay = ((line[i + 1] as number) - latitude) * KM_PER_DEGREE;
      const dx = ((line[i + 2] as number) - longitude) * kmEast - ax;
      const dy = ((line[i + 3] as number) - latitude) * KM_PER_DEGREE - ay;
      const share = Math.min(1, Math.max(0, -(ax * dx + ay * dy) / (dx * dx + dy * dy || 1)));
      least = Math.min(least, Math.hypot(ax + share * dx, ay + share * dy));
    }
  return least;
}

export function kmToNearest(places: readonly Position[], position: Position): number {
  return Math.min(...places.map((place) => kmBetween(place, position)));
}

export function kmBetween(a: Position, b: Position): number {
  return distance([...a], [...b]);
}

export function isWithin(districts: readonly Pick<District, 'polygons'>[], position: Position): boolean {
  return districts.some(({ polygons }) =>
    booleanPointInPolygon([...position], {
      type: 'MultiPolygon',
      coordinates: polygons as unknown as number[][][][],
    }),
  );
}

/** How far each has the nearest other, ascending. */
export function spacingsKm(positions: readonly Position[]): readonly number[] {
  return positions
    .map((position, i) =>
      kmToNearest(
        positions.filter((_, j) => j !== i),
        position,
      ),
    )
    .sort((a, b) => a - b);
}

export function meanOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

/** Positions in rows over a box, `count` to a side, none on its edge. */
export function gridOver(
  [west, south, east, north]: readonly [number, number, number, number],
  count: number,
): readonly Position[] {
  return Array.from({ length: count * count }, (_, i) => [
    west + (((i % count) + 0.5) / count) * (east - west),
    south + ((Math.floor(i / count) + 0.5) / count) * (north - south),
  ]);
}

export function boundsOf(positions: readonly (readonly number[])[]): [number, number, number, number] {
  const [xs, ys] = [positions.map(([x]) => x as number), positions.map(([, y]) => y as number)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

/** A polygon as turf takes it. */
export function turfPolygon(rings: PolygonPositions) {
  return polygon(rings.map((ring) => positionsOf(ring).map((position) => [...position])));
}

export function isInAny(polygons: readonly PolygonPositions[], position: Position): boolean {
  return polygons.some((rings) => booleanPointInPolygon([...position], turfPolygon(rings)));
}
