import { isFiniteNumber } from '../../areas/boundaries';
import type { Positions } from '../geometry';

export type LongitudeLatitude = readonly [longitude: number, latitude: number];

/** How deep positions lie in the coordinates of each type of geometry. */
const DEPTHS: ReadonlyMap<string, number> = new Map([
  ['Point', 0],
  ['MultiPoint', 1],
  ['LineString', 1],
  ['MultiLineString', 2],
  ['Polygon', 2],
  ['MultiPolygon', 3],
]);

export function isGeometryType(type: string): boolean {
  return DEPTHS.has(type);
}

/** Two finite numbers, whatever follows them (a height); null for anything else. */
export function readPosition(value: unknown): LongitudeLatitude | null {
  if (!Array.isArray(value)) return null;
  const [longitude, latitude] = value as readonly unknown[];
  return isFiniteNumber(longitude) && isFiniteNumber(latitude) ? [longitude, latitude] : null;
}

/** A list of positions; null where it is none or one of them cannot be read. */
export function readPath(value: unknown): Positions | null {
  if (!Array.isArray(value)) return null;
  const positions = new Float64Array(2 * value.length);
  for (let i = 0; i < value.length; i++) {
    const position = readPosition(value[i]);
    if (position === null) return null;
    positions[2 * i] = position[0];
    positions[2 * i + 1] = position[1];
  }
  return positions;
}

/** A list with each member read; null where it is none or one of them cannot be read. */
export function readList<Item>(value: unknown, readItem: (member: unknown) => Item | null): Item[] | null {
  if (!Array.isArray(value)) return null;
  const items: Item[] = [];
  for (const member of value) {
    const item = readItem(member);
    if (item === null) return null;
    items.push(item);
  }
  return items;
}

/** Calls `visit` with whatever stands where a geometry of the type has its positions. */
export function eachPosition(type: string, coordinates: unknown, visit: (position: unknown) => void): void {
  walk(coordinates, DEPTHS.get(type) ?? 0, visit);
}

function walk(value: unknown, depth: number, visit: (position: unknown) => void): void {
  if (depth === 0) visit(value);
  else if (Array.isArray(value)) for (const member of value) walk(member, depth - 1, visit);
}

/** Degrees as longitude and latitude have them. */
export function isOnEarth([longitude, latitude]: LongitudeLatitude): boolean {
  return Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;
}

/** Degrees that are a position on earth only the other way round. */
export function isSwapped([first, second]: LongitudeLatitude): boolean {
  return Math.abs(first) <= 90 && Math.abs(second) > 90 && Math.abs(second) <= 180;
}
