import { booleanPointInPolygon } from '@turf/turf';
import type { MultiPolygon } from 'geojson';
import type { PolygonRings } from '../../areas/topology';
import type { Position } from '../../geometry/position';
import type { Positions } from '../geometry';
import type { District, Ground } from '../ground';
import type { Zone } from '../recipe';
import { createFlatPlane, distanceKm, distanceToSegment, type FlatPlane, type PlanePoint } from './flatPlane';

/** The ground of a zone: where its members may be placed. */
export interface ZoneGround {
  readonly plane: FlatPlane;
  /** West, south, east, north in km on the plane. */
  readonly box: readonly [west: number, south: number, east: number, north: number];
  /** Of the parts of the zone, overlaps counted twice: a first guess at how dense its members will be. */
  readonly roughKm2: number;
  holds(point: PlanePoint): boolean;
}

/**
 * Whole districts, land within reach of seats, and belts along lines; one of them is enough. Reach and districts hold
 * land alone, a belt also the water beside its line.
 *
 * @throws RangeError for a district, seat or line that the ground does not have, and for a zone of nothing.
 */
export function zoneGround({ districts, seats, reachKm, belts, beltKm }: Zone, ground: Ground): ZoneGround {
  const plane = createFlatPlane(middleOf(ground));
  const whole = districts.map((adcode) => createShape(mainlandOf(districtOf(ground, adcode)), plane));
  const land = seats.length === 0 ? [] : ground.districts.map((district) => createShape(district, plane));
  const centres = seats.map((adcode) => plane.toPlane(districtOf(ground, adcode).seat));
  const lines = belts.flatMap((name) => linesOf(ground, name).map((line) => pointsOf(line, plane)));
  const reach = beltKm / 2;
  const boxes = [
    ...whole.map(({ box }) => box),
    ...centres.map(([x, y]): Box => [x - reachKm, y - reachKm, x + reachKm, y + reachKm]),
    ...lines.map((line) => widened(boxOf(line), reach)),
  ];
  if (boxes.length === 0) throw new RangeError('zoneGround: a zone of nothing');
  const lengthKm = lines.reduce((sum, line) => sum + lengthOf(line), 0);
  return {
    plane,
    box: boxes.reduce(join),
    roughKm2:
      districts.reduce((sum, adcode) => sum + districtOf(ground, adcode).areaKm2, 0) +
      centres.length * Math.PI * reachKm * reachKm +
      lengthKm * beltKm,
    holds: (point) =>
      whole.some((shape) => shape.holds(point)) ||
      (centres.some((centre) => distanceKm(centre, point) <= reachKm) && land.some((shape) => shape.holds(point))) ||
      lines.some((line) => isNear(line, point, reach)),
  };
}

/** The middle of the bounds of all districts. */
export function middleOf({ districts }: Ground): Position {
  const all = districts.flatMap(({ polygons }) => polygons.flatMap(([ring]) => ring ?? []));
  const [west, south, east, north] = boxOf(all.map(([x, y]) => [x as number, y as number]));
  return [(west + east) / 2, (south + north) / 2];
}

type Box = readonly [west: number, south: number, east: number, north: number];

interface ShapeOnPlane {
  readonly box: Box;
  holds(point: PlanePoint): boolean;
}

function createShape({ polygons }: District, plane: FlatPlane): ShapeOnPlane {
  const coordinates = polygons.map((rings) =>
    rings.map((ring) => ring.map(([x, y]) => [...plane.toPlane([x as number, y as number])])),
  );
  const shape: MultiPolygon = { type: 'MultiPolygon', coordinates };
  const box = boxOf(coordinates.flatMap(([ring]) => (ring ?? []).map(([x, y]) => [x as number, y as number])));
  return {
    box,
    holds: ([x, y]) => x >= box[0] && x <= box[2] && y >= box[1] && y <= box[3] && booleanPointInPolygon([x, y], shape),
  };
}

/** Its largest piece: what is spread over a district is not put on its rocks in the sea. */
function mainlandOf(district: District): District {
  const [largest] = [...district.polygons].sort((a, b) => outerArea(b) - outerArea(a));
  return { ...district, polygons: largest === undefined ? [] : [largest] };
}

/** Twice the area inside the outer ring, in degrees: enough to tell pieces of one district apart by their size. */
function outerArea([ring = []]: PolygonRings): number {
  return Math.abs(
    ring.reduce((sum, [x, y], i) => {
      const [nextX, nextY] = ring[(i + 1) % ring.length] as Position;
      return sum + (x as number) * nextY - nextX * (y as number);
    }, 0),
  );
}

function districtOf({ districts }: Ground, adcode: string): District {
  const found = districts.find((district) => district.adcode === adcode);
  if (found === undefined) throw new RangeError(`zoneGround: no district ${adcode}`);
  return found;
}

function linesOf({ lines }: Ground, name: 'river' | 'coast'): readonly Positions[] {
  const found = lines[name];
  if (found === undefined) throw new RangeError(`zoneGround: no line "${name}"`);
  return found;
}

function pointsOf(line: Positions, plane: FlatPlane): PlanePoint[] {
  const points: PlanePoint[] = [];
  for (let i = 0; i < line.length; i += 2) points.push(plane.toPlane([line[i] as number, line[i + 1] as number]));
  return points;
}

function isNear(line: readonly PlanePoint[], point: PlanePoint, reach: number): boolean {
  return line.some((end, index) => index > 0 && distanceToSegment(point, line[index - 1] as PlanePoint, end) <= reach);
}

function lengthOf(line: readonly PlanePoint[]): number {
  return line.reduce((sum, point, i) => (i === 0 ? 0 : sum + distanceKm(line[i - 1] as PlanePoint, point)), 0);
}

function boxOf(points: readonly PlanePoint[]): Box {
  return points.reduce<Box>(
    ([west, south, east, north], [x, y]) => [
      Math.min(west, x),
      Math.min(south, y),
      Math.max(east, x),
      Math.max(north, y),
    ],
    [Infinity, Infinity, -Infinity, -Infinity],
  );
}

function widened([west, south, east, north]: Box, by: number): Box {
  return [west - by, south - by, east + by, north + by];
}

function join(a: Box, b: Box): Box {
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];
}
