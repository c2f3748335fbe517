import earcut from 'earcut';
import { createChunkBuilder } from '../geometry/chunks';
import { common, EARTH_RADIUS_METRES, ORIGIN, WORLD_PIXELS } from '../geometry/mercator';
import { mortonCode } from '../geometry/mortonCode';
import type { OverlayPart, PolygonPositions, Positions } from './geometry';
import { knownMesh, type OverlayMesh, rememberMesh, type StrokeMesh } from './knownMeshes';

const METRES_OF_EQUATOR = 2 * Math.PI * EARTH_RADIUS_METRES;
const POINTS_PER_CHUNK = 512;
/** A millionth of a degree in world pixels: cuts are rounded to it. */
const LEVEL = (2 * 1e-6 * WORLD_PIXELS) / 360;
/** West and south of everything, so that no dash begins below zero. */
const WEST = -WORLD_PIXELS;

/** The mesh of a part, made once. */
export function meshOf(part: OverlayPart): OverlayMesh {
  const known = knownMesh(part);
  if (known !== undefined) return known;
  const mesh = tessellatePart(part);
  rememberMesh(part, mesh);
  return mesh;
}

const NOTHING: OverlayMesh = { discs: null, fill: null, stroke: null, points: null, circles: null };

function tessellatePart(part: OverlayPart): OverlayMesh {
  switch (part.type) {
    case 'points':
      if (part.radii !== undefined)
        return { ...NOTHING, circles: { centres: Float32Array.from(relative(part.positions)), radii: part.radii } };
      return { ...NOTHING, points: pointsOf(part.positions) };
    case 'discs':
      // A dot at each centre is seen where the circle is too small to be.
      return { ...NOTHING, discs: discsOf(part.positions, part.minutes), points: pointsOf(part.positions) };
    case 'lines':
      return { ...NOTHING, stroke: strokeOf(part.lines) };
    case 'areas': {
      const polygons = part.areas.flat();
      return { ...NOTHING, fill: fillOf(polygons), stroke: strokeOf(polygons.flat()) };
    }
  }
}

/** In the order of a curve that fills the plane, so that those in the window lie in few runs. */
function pointsOf(positions: Positions): OverlayMesh['points'] {
  const flat = relative(positions);
  const order = orderOnCurve(flat);
  const sorted: number[] = new Array(flat.length);
  order.forEach((from, to) => {
    sorted[2 * to] = flat[2 * from] as number;
    sorted[2 * to + 1] = flat[2 * from + 1] as number;
  });
  const chunks = createChunkBuilder();
  for (let start = 0; start < order.length; start += POINTS_PER_CHUNK) {
    const end = Math.min(start + POINTS_PER_CHUNK, order.length);
    chunks.end(end, sorted.slice(2 * start, 2 * end), 0);
  }
  return { positions: Float32Array.from(sorted), chunks: chunks.finish() };
}

function orderOnCurve(flat: readonly number[]): readonly number[] {
  const [west, south, east, north] = flat.reduce<[number, number, number, number]>(
    ([w, s, e, n], value, i) =>
      i % 2 === 0 ? [Math.min(w, value), s, Math.max(e, value), n] : [w, Math.min(s, value), e, Math.max(n, value)],
    [Infinity, Infinity, -Infinity, -Infinity],
  );
  const steps = 1023 / Math.max(east - west, north - south, Number.MIN_VALUE);
  const places = Array.from({ length: flat.length / 2 }, (_, i) =>
    mortonCode(
      Math.floor(((flat[2 * i] as number) - west) * steps),
      Math.floor(((flat[2 * i + 1] as number) - south) * steps),
    ),
  );
  return places.map((_, i) => i).sort((a, b) => (places[a] as number) - (places[b] as number));
}

/**
 * A geodesic circle is drawn as one on the map, stretched to the north as far as the map's scale grows there: the scale
 * at a latitude φ is 1 / cos φ, so that to the first order a radius r to the north is longer by tan φ · r / 2R.
 */
function discsOf(positions: Positions, minutes: Float64Array): OverlayMesh['discs'] {
  const scales = new Float32Array(positions.length);
  for (let i = 0; i < positions.length; i += 2) {
    const latitude = ((positions[i + 1] as number) * Math.PI) / 180;
    scales[i] = WORLD_PIXELS / (METRES_OF_EQUATOR * Math.cos(latitude));
    scales[i + 1] = Math.tan(latitude) / (2 * EARTH_RADIUS_METRES);
  }
  return { centres: Float32Array.from(relative(positions)), minutes: Float32Array.from(minutes), scales };
}

function fillOf(polygons: readonly PolygonPositions[]): OverlayMesh['fill'] {
  const positions: number[] = [];
  const triangles: number[] = [];
  for (const rings of polygons) {
    const first = positions.length / 2;
    const flat: number[] = [];
    const holes: number[] = [];
    rings.forEach((ring, order) => {
      if (order > 0) holes.push(flat.length / 2);
      // The last position of a ring is its first.
      for (const coordinate of relative(ring.subarray(0, -2))) flat.push(coordinate);
    });
    for (const vertex of earcut(flat, holes, 2)) triangles.push(first + vertex);
    for (const coordinate of flat) positions.push(coordinate);
  }
  return { positions: Float32Array.from(positions), triangles: Uint32Array.from(triangles) };
}

function strokeOf(lines: readonly Positions[]): StrokeMesh {
  const positions: number[] = [];
  const normals: number[] = [];
  const triangles: number[] = [];
  for (const line of lines) {
    const flat = relative(line);
    let along = 0;
    for (let i = 0; i + 3 < flat.length; i += 2) {
      const [ax, ay, bx, by] = flat.slice(i, i + 4) as [number, number, number, number];
      const length = Math.hypot(bx - ax, by - ay);
      if (length === 0) continue;
      const [nx, ny] = [(ay - by) / length, (bx - ax) / length];
      const first = positions.length / 2;
      positions.push(ax, ay, ax, ay, bx, by, bx, by);
      const [from, to] = phaseOf(ax, ay, bx, by) ?? [along, along + length];
      along += length;
      normals.push(nx, ny, from, -nx, -ny, from, nx, ny, to, -nx, -ny, to);
      triangles.push(first, first + 1, first + 2, first + 1, first + 3, first + 2);
    }
  }
  return {
    positions: Float32Array.from(positions),
    normals: Float32Array.from(normals),
    triangles: Uint32Array.from(triangles),
  };
}

/**
 * Where the dashes of a cut along a parallel or a meridian begin: by its coordinate, so that two areas that share it
 * are dashed alike. Null for any other segment.
 */
function phaseOf(ax: number, ay: number, bx: number, by: number): readonly [from: number, to: number] | null {
  if (Math.abs(ay - by) < LEVEL) return [ax - WEST, bx - WEST];
  return Math.abs(ax - bx) < LEVEL ? [ay - WEST, by - WEST] : null;
}

function relative(positions: Positions): number[] {
  const flat: number[] = new Array(positions.length);
  for (let i = 0; i < positions.length; i += 2) {
    const [x, y] = common([positions[i] as number, positions[i + 1] as number]);
    flat[i] = x - ORIGIN[0];
    flat[i + 1] = y - ORIGIN[1];
  }
  return flat;
}
