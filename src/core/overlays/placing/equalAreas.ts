import { difference, featureCollection, intersect, multiPolygon, polygon } from '@turf/turf';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import type { PolygonPositions } from '../geometry';
import type { Ground } from '../ground';
import { createFlatPlane, type FlatPlane, type PlanePoint } from './flatPlane';
import { middleOf } from './zoneGround';

const BISECTIONS = 48;

/** On the plane, in km. */
type Shape = MultiPolygon;

/**
 * Cuts the land of a place into parts of equal area: halves it across its longer side, and each half again. The cuts
 * follow no street and no border.
 *
 * @param count a power of two.
 * @returns for each part its polygons; of a place 25 km across, each is within 0.15 % of its share.
 * @throws RangeError for another count.
 */
export function equalAreas(ground: Ground, count: number): readonly (readonly PolygonPositions[])[] {
  if (count < 1 || !Number.isInteger(Math.log2(count))) throw new RangeError(`equalAreas: ${count} is no power of two`);
  const plane = createFlatPlane(middleOf(ground));
  const coordinates = ground.districts.flatMap(({ polygons }) =>
    polygons.map((rings) => rings.map((ring) => ring.map(([x, y]) => [...plane.toPlane([x as number, y as number])]))),
  );
  let parts: readonly Shape[] = [{ type: 'MultiPolygon', coordinates }];
  for (let halves = 1; halves < count; halves *= 2) parts = parts.flatMap(halve);
  return parts.map((part) => positionsOf(part, plane));
}

function halve(shape: Shape): readonly [Shape, Shape] {
  const points = shape.coordinates.flatMap(([ring]) => ring ?? []) as unknown as readonly PlanePoint[];
  const [west, east] = range(points.map(([x]) => x));
  const [south, north] = range(points.map(([, y]) => y));
  const axis = east - west > north - south ? 0 : 1;
  const half = Math.abs(areaOf(shape)) / 2;
  let [least, most] = axis === 0 ? [west, east] : [south, north];
  for (let i = 0; i < BISECTIONS; i++) {
    const cut = (least + most) / 2;
    if (Math.abs(areaBelow(shape, axis, cut)) < half) least = cut;
    else most = cut;
  }
  const cut = (least + most) / 2;
  const below = axis === 0 ? box(west - 1, south - 1, cut, north + 1) : box(west - 1, south - 1, east + 1, cut);
  const whole = multiPolygon(shape.coordinates);
  return [
    multi(intersect(featureCollection<Polygon | MultiPolygon>([whole, below]))),
    multi(difference(featureCollection<Polygon | MultiPolygon>([whole, below]))),
  ];
}

/** Area on one side of a cut: of the rings clipped by it (Sutherland and Hodgman 1974), as bridges have no area. */
function areaBelow({ coordinates }: Shape, axis: 0 | 1, cut: number): number {
  return coordinates
    .flat()
    .reduce((sum, ring) => sum + signedArea(clippedBelow(ring as unknown as readonly PlanePoint[], axis, cut)), 0);
}

function clippedBelow(ring: readonly PlanePoint[], axis: 0 | 1, cut: number): PlanePoint[] {
  const kept: PlanePoint[] = [];
  ring.forEach((point, index) => {
    const previous = ring[index === 0 ? ring.length - 1 : index - 1] as PlanePoint;
    const [isIn, wasIn] = [point[axis] <= cut, previous[axis] <= cut];
    if (isIn !== wasIn) {
      const share = (cut - previous[axis]) / (point[axis] - previous[axis]);
      kept.push([previous[0] + share * (point[0] - previous[0]), previous[1] + share * (point[1] - previous[1])]);
    }
    if (isIn) kept.push(point);
  });
  return kept;
}

function areaOf({ coordinates }: Shape): number {
  return coordinates.flat().reduce((sum, ring) => sum + signedArea(ring as unknown as readonly PlanePoint[]), 0);
}

/** Of one sign for outer rings and of the other for holes, as these run in opposite directions. */
function signedArea(ring: readonly PlanePoint[]): number {
  let sum = 0;
  ring.forEach(([x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] as PlanePoint;
    sum += x * nextY - nextX * y;
  });
  return sum / 2;
}

function box(west: number, south: number, east: number, north: number): Feature<Polygon> {
  return polygon([
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ]);
}

function multi(feature: Feature<Polygon | MultiPolygon> | null): Shape {
  if (feature === null) throw new RangeError('equalAreas: nothing on one side of a cut');
  const { geometry } = feature;
  return geometry.type === 'MultiPolygon' ? geometry : { type: 'MultiPolygon', coordinates: [geometry.coordinates] };
}

function positionsOf({ coordinates }: Shape, plane: FlatPlane): readonly PolygonPositions[] {
  return coordinates.map((rings) =>
    rings.map((ring) => Float64Array.from(ring.flatMap(([x, y]) => [...plane.toPosition([x as number, y as number])]))),
  );
}

function range(numbers: readonly number[]): readonly [number, number] {
  return numbers.reduce<[number, number]>(([a, b], n) => [Math.min(a, n), Math.max(b, n)], [Infinity, -Infinity]);
}
