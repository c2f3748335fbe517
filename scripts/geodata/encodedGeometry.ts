import type { MultiPolygon, Position } from 'geojson';

/** A GeoJSON geometry as Apache ECharts 4 ships it: rings are either coordinates or text with an offset each. */
export interface EncodedGeometry {
  readonly type: string;
  readonly coordinates: readonly unknown[];
  readonly encodeOffsets?: readonly unknown[];
}

/** Steps of the encoding per degree. */
const STEPS = 1024;

/**
 * Decodes "UTF8Encoding": two characters for each vertex, zig-zag deltas of 1/1024° above code 64, from an offset.
 * Polygons become multipolygons, rings of fewer than four positions are dropped: they have no area.
 *
 * @throws when the geometry is no polygon or a ring is neither coordinates nor text.
 */
export function decodeGeometry({ type, coordinates, encodeOffsets }: EncodedGeometry): MultiPolygon {
  if (type !== 'Polygon' && type !== 'MultiPolygon') throw new Error(`Geometry of type "${type}" is no polygon.`);
  const polygons = type === 'Polygon' ? [coordinates] : coordinates;
  const offsets = type === 'Polygon' ? [encodeOffsets] : encodeOffsets;
  const decoded = polygons.map((polygon, index) => decodePolygon(polygon, offsets?.[index]));
  return { type: 'MultiPolygon', coordinates: decoded.filter((polygon) => polygon.length > 0) };
}

function decodePolygon(rings: unknown, offsets: unknown): Position[][] {
  if (!Array.isArray(rings)) throw new Error(`A polygon's rings are ${typeof rings}.`);
  const decoded = rings.map((ring: unknown, index) => {
    if (typeof ring === 'string') return decodeRing(ring, Array.isArray(offsets) ? offsets[index] : undefined);
    if (Array.isArray(ring))
      return ring.map(([longitude, latitude]: number[]) => [Number(longitude), Number(latitude)]);
    throw new Error(`A ring is ${typeof ring}.`);
  });
  return decoded.map(closeRing).filter((ring) => ring.length >= 4);
}

function decodeRing(text: string, offset: unknown): Position[] {
  if (!Array.isArray(offset)) throw new Error('An encoded ring has no offset.');
  let [x, y] = offset.map(Number) as [number, number];
  const ring: Position[] = [];
  for (let index = 0; index + 1 < text.length; index += 2) {
    x += zigZag(text.charCodeAt(index) - 64);
    y += zigZag(text.charCodeAt(index + 1) - 64);
    ring.push([x / STEPS, y / STEPS]);
  }
  return ring;
}

function zigZag(value: number): number {
  return (value >> 1) ^ -(value & 1);
}

function closeRing(ring: Position[]): Position[] {
  const first = ring[0];
  const last = ring[ring.length - 1];
  if (!first || !last || (first[0] === last[0] && first[1] === last[1])) return ring;
  return [...ring, [...first]];
}
