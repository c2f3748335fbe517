import Flatbush from 'flatbush';
import type { Line, PolygonRings } from '../../areas/topology';
import { visitBoxes } from './visitBoxes';

/**
 * The boundary of an area on a plane, made once and cut by many discs.
 *
 * A place along it is a number: 12.25 lies a quarter of the way from vertex 12 to vertex 13. Each ring ends on its first
 * position, so that places of two rings never meet.
 */
export interface Boundary {
  /** Middle of the box, in metres of the plane. Everything else is relative to it. */
  readonly origin: readonly [x: number, y: number];
  /** Least x and y, greatest x and y, in metres of the plane. */
  readonly box: readonly [west: number, south: number, east: number, north: number];
  /** x, y of each vertex; the area lies to the left. */
  readonly vertices: Float64Array;
  /** Half the integral of x dy − y dx from the first vertex to each, in m²; one more than there are vertices. */
  readonly swept: Float64Array;
  /** First and last vertex of each ring. */
  readonly rings: readonly (readonly [first: number, last: number])[];
  /** Boxes of the edges; null where there are none. */
  readonly edges: Flatbush | null;
  /** The first vertex of each edge. */
  readonly edgeStarts: Uint32Array;
  readonly areaSquareMetres: number;
}

/**
 * @param polygons in metres of the plane: closed rings in either direction that do not cross, polygons that do not
 *   overlap. Ground where they do counts as often as they wind around it, so that a slip of a few centimetres in a
 *   border is no more than that.
 * @throws RangeError for a ring that is not closed or a coordinate that is no number.
 */
export function createBoundary(polygons: readonly PolygonRings[]): Boundary {
  const rings = polygons.flatMap((polygon) => polygon.map((ring, order) => turned(ring, order === 0)));
  const box = boxOf(rings.flat());
  const origin = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2] as const;
  const vertices = Float64Array.from(rings.flat(2), (coordinate, i) => coordinate - origin[i % 2 === 0 ? 0 : 1]);
  const ends = ringEnds(rings);
  const edgeStarts = Uint32Array.from(
    ends.flatMap(([first, last]) => Array.from({ length: last - first }, (_, i) => first + i)),
  );
  const swept = sweptBy(vertices, edgeStarts);
  return {
    origin,
    box,
    vertices,
    swept,
    rings: ends,
    edges: indexEdges(vertices, edgeStarts),
    edgeStarts,
    areaSquareMetres: swept.at(-1) as number,
  };
}

/** Half the integral of x dy − y dx from the first vertex to a place, in m². */
export function sweptTo({ swept }: Boundary, place: number): number {
  const vertex = Math.floor(place);
  const before = swept[vertex] as number;
  return before + (place - vertex) * ((swept[vertex + 1] as number) - before);
}

/**
 * How often the boundary winds around a point: once inside, not at all outside. Counts the edges that a ray to the east
 * crosses, upwards as 1 and downwards as −1.
 *
 * @param x, y relative to the origin.
 */
export function windingAround({ edges, edgeStarts, vertices }: Boundary, x: number, y: number): number {
  let winding = 0;
  visitBoxes(edges, [x, y, Infinity, y], (edge) => {
    const at = 2 * (edgeStarts[edge] as number);
    const [ax, ay] = [vertices[at] as number, vertices[at + 1] as number];
    const [bx, by] = [vertices[at + 2] as number, vertices[at + 3] as number];
    if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) winding += by > y ? 1 : -1;
  });
  return winding;
}

/** Outer rings counter-clockwise, holes clockwise. */
function turned(ring: Line, isOuter: boolean): Line {
  const [first, last] = [ring[0], ring.at(-1)];
  if (first?.[0] !== last?.[0] || first?.[1] !== last?.[1])
    throw new RangeError(`createBoundary: a ring begins at ${first} and ends at ${last}`);
  let doubled = 0;
  for (let i = 1; i < ring.length; i++) {
    const [[ax, ay], [bx, by]] = [ring[i - 1], ring[i]] as unknown as [[number, number], [number, number]];
    doubled += (ax - first![0]!) * (by - first![1]!) - (bx - first![0]!) * (ay - first![1]!);
  }
  return doubled > 0 === isOuter ? ring : ring.toReversed();
}

function boxOf(positions: Line): Boundary['box'] {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const position of positions) {
    const [x, y] = position as unknown as [number, number];
    if (!Number.isFinite(x) || !Number.isFinite(y)) throw new RangeError(`createBoundary: ${position} is no position`);
    box[0] = Math.min(box[0], x);
    box[1] = Math.min(box[1], y);
    box[2] = Math.max(box[2], x);
    box[3] = Math.max(box[3], y);
  }
  return box;
}

function ringEnds(rings: readonly Line[]): [first: number, last: number][] {
  let count = 0;
  return rings.map((ring) => {
    count += ring.length;
    return [count - ring.length, count - 1];
  });
}

function sweptBy(vertices: Float64Array, edgeStarts: Uint32Array): Float64Array {
  const swept = new Float64Array(vertices.length / 2 + 1);
  for (const vertex of edgeStarts) {
    const at = 2 * vertex;
    const [ax, ay] = [vertices[at] as number, vertices[at + 1] as number];
    const [bx, by] = [vertices[at + 2] as number, vertices[at + 3] as number];
    swept[vertex + 1] = (ax * by - bx * ay) / 2;
  }
  for (let i = 1; i < swept.length; i++) swept[i] = (swept[i] as number) + (swept[i - 1] as number);
  return swept;
}

function indexEdges(vertices: Float64Array, edgeStarts: Uint32Array): Flatbush | null {
  if (edgeStarts.length === 0) return null;
  const index = new Flatbush(edgeStarts.length);
  for (const vertex of edgeStarts) {
    const at = 2 * vertex;
    const [ax, ay] = [vertices[at] as number, vertices[at + 1] as number];
    const [bx, by] = [vertices[at + 2] as number, vertices[at + 3] as number];
    index.add(Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by));
  }
  index.finish();
  return index;
}
