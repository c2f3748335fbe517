import { feature } from 'topojson-client';
import type * as TopoJson from 'topojson-specification';
import { type Adcode, isAdcode } from '../areas/area';
import {
  type BoundariesEdition,
  checkArc,
  DamagedBoundaries,
  decodeEdition,
  decodeTopology,
  type Fields,
  isFiniteNumber,
  listOf,
  membersOf,
  recordOf,
  topologyOf,
} from '../areas/boundaries';
import { type GeometryObject, polygonsOf, type Topology } from '../areas/topology';
import type { Position } from '../geometry/position';
import type { Positions } from './geometry';
import type { District, Ground } from './ground';
import type { GroundLine } from './recipe';

export type DecodedGround =
  | {
      readonly ok: true;
      readonly edition: BoundariesEdition;
      /**
       * The ground of a prefecture, or of one county with the lines of its prefecture; the same object each time. Null
       * for a place that the file does not hold, as a prefecture of which it holds only some counties.
       */
      readonly ground: (place: Adcode) => Ground | null;
    }
  | { readonly ok: false; readonly reason: string };

/**
 * Validates a parsed `overlay-ground.topo.json`: counties with seats, and lines. Unlike the maps' files it is looked at
 * to the last position, since it is computed with before anything is drawn.
 */
export function decodeGround(input: unknown): DecodedGround {
  try {
    return decode(input);
  } catch (error) {
    if (error instanceof DamagedBoundaries) return { ok: false, reason: error.message };
    throw error;
  }
}

interface County {
  readonly prefecture: Adcode;
  readonly district: District;
}

interface Line {
  readonly prefecture: Adcode;
  readonly kind: GroundLine;
  readonly parts: readonly Positions[];
}

function decode(input: unknown): DecodedGround {
  const { file, objects, arcCount } = decodeTopology(input);
  checkPositions(listOf(file.arcs, 'arcs'));
  const topology = topologyOf(file);
  const edition = decodeEdition(recordOf(file.edition, 'edition'));
  const places = listOf(file.places, 'places');
  // On other boundaries than the built-in ones no place has its districts.
  if (places.length === 0) return { ok: true, edition, ground: () => null };
  const counties = membersOf(objects, 'counties').map((member, index) =>
    decodeCounty(member, `counties[${index}]`, topology, arcCount),
  );
  counties.sort((a, b) => (a.district.adcode < b.district.adcode ? -1 : 1));
  const lines = membersOf(objects, 'lines').map((member, index) =>
    decodeLine(member, `lines[${index}]`, topology, arcCount),
  );
  const grounds = groundsOf(places, counties, lines);
  return { ok: true, edition, ground: (place) => grounds.get(place) ?? null };
}

/**
 * The ground of each place, and of each county alone.
 *
 * @param places what the file says that it holds whole.
 */
function groundsOf(places: readonly unknown[], counties: readonly County[], lines: readonly Line[]) {
  const linesOf = (prefecture: Adcode): Ground['lines'] =>
    Object.fromEntries(lines.filter((line) => line.prefecture === prefecture).map(({ kind, parts }) => [kind, parts]));
  const grounds = new Map<Adcode, Ground>();
  for (const { prefecture, district } of counties) {
    if (grounds.has(district.adcode)) throw new DamagedBoundaries(`${district.adcode} stands in counties twice.`);
    grounds.set(district.adcode, { districts: [district], lines: linesOf(prefecture) });
  }
  for (const place of places) {
    if (typeof place !== 'string') throw new DamagedBoundaries(`The place ${JSON.stringify(place)} is no adcode.`);
    if (grounds.has(place)) continue;
    const districts = counties.filter(({ prefecture }) => prefecture === place).map(({ district }) => district);
    if (districts.length === 0) throw new DamagedBoundaries(`The place ${place} has no counties.`);
    grounds.set(place, { districts, lines: linesOf(place) });
  }
  return grounds;
}

function decodeCounty(member: Fields, where: string, topology: Topology, arcCount: number): County {
  const { id: adcode } = member;
  if (typeof adcode !== 'string' || !isAdcode(adcode)) throw new DamagedBoundaries(`${where} has no adcode for an id.`);
  if (member.type !== 'Polygon' && member.type !== 'MultiPolygon') {
    throw new DamagedBoundaries(`${adcode} is no polygon.`);
  }
  checkNested(member.arcs, member.type === 'Polygon' ? 2 : 3, adcode, arcCount);
  const { zh, hant, en, km2, prefecture, seat } = recordOf(member.properties, `Properties of ${adcode}`);
  if (typeof zh !== 'string' || typeof hant !== 'string' || typeof en !== 'string' || zh === '') {
    throw new DamagedBoundaries(`${adcode} lacks a name.`);
  }
  if (!isFiniteNumber(km2) || !(km2 > 0)) throw new DamagedBoundaries(`${adcode} has no area.`);
  if (typeof prefecture !== 'string') throw new DamagedBoundaries(`${adcode} names no prefecture.`);
  if (!isPosition(seat)) throw new DamagedBoundaries(`${adcode} has no seat.`);
  const polygons = polygonsOf(topology, member as unknown as GeometryObject);
  return { prefecture, district: { adcode, names: { zh, hant, en }, areaKm2: km2, polygons, seat } };
}

function decodeLine(member: Fields, where: string, topology: Topology, arcCount: number): Line {
  if (member.type !== 'LineString' && member.type !== 'MultiLineString') {
    throw new DamagedBoundaries(`${where} is no line.`);
  }
  checkNested(member.arcs, member.type === 'LineString' ? 1 : 2, where, arcCount);
  const { kind, prefecture } = recordOf(member.properties, `Properties of ${where}`);
  if (!isGroundLine(kind)) throw new DamagedBoundaries(`${where} follows ${JSON.stringify(kind)}, which is not known.`);
  if (typeof prefecture !== 'string') throw new DamagedBoundaries(`${where} names no prefecture.`);
  return { prefecture, kind, parts: partsOf(topology, member as unknown as TopoJson.GeometryObject) };
}

/** Every kind once, to which the compiler holds it. */
const GROUND_LINES: Readonly<Record<GroundLine, true>> = { river: true, coast: true, 'boundary-coast': true };

function isGroundLine(kind: unknown): kind is GroundLine {
  return typeof kind === 'string' && Object.hasOwn(GROUND_LINES, kind);
}

function partsOf(topology: Topology, geometry: TopoJson.GeometryObject): readonly Positions[] {
  const converted = feature(topology, geometry);
  const shape = converted.type === 'Feature' ? converted.geometry : null;
  if (shape?.type === 'LineString') return [Float64Array.from(shape.coordinates.flat())];
  if (shape?.type === 'MultiLineString') return shape.coordinates.map((part) => Float64Array.from(part.flat()));
  return [];
}

/** Lists in lists down to arcs, none of them empty: `depth` 1 for a line, 2 for rings, 3 for polygons. */
function checkNested(arcs: unknown, depth: number, name: string, arcCount: number): void {
  if (depth === 0) {
    checkArc(arcs, name, arcCount);
    return;
  }
  const members = listOf(arcs, `arcs of ${name}`);
  if (members.length === 0) throw new DamagedBoundaries(`${name} has a part without arcs.`);
  for (const member of members) checkNested(member, depth - 1, name, arcCount);
}

function checkPositions(arcs: readonly unknown[]): void {
  const isPair = (one: unknown) =>
    Array.isArray(one) && one.length === 2 && isFiniteNumber(one[0]) && isFiniteNumber(one[1]);
  const damaged = arcs.findIndex((arc) => !listOf(arc, 'positions').every(isPair));
  if (damaged >= 0) throw new DamagedBoundaries(`Arc ${damaged} has a position that is none.`);
}

function isPosition(value: unknown): value is Position {
  if (!Array.isArray(value) || value.length !== 2) return false;
  const [longitude, latitude] = value;
  return (
    isFiniteNumber(longitude) && isFiniteNumber(latitude) && Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90
  );
}
