import earcut from 'earcut';
import { type Chunks, createChunkBuilder } from '../geometry/chunks';
import { common, ORIGIN } from '../geometry/mercator';
import { mortonCode } from '../geometry/mortonCode';
import type { Adcode, Level } from './area';
import { OBJECTS } from './geography';
import {
  bordersOf,
  collectionOf,
  type Line,
  type PolygonRings,
  polygonsOf,
  sidedBordersOf,
  type Topology,
} from './topology';

/**
 * Boundaries as triangles, for the graphics card.
 *
 * Positions are [x, y] in world pixels at zoom 0, y upwards (deck.gl's common space), relative to `ORIGIN`: the
 * difference fits single precision where the absolute position would not. Sub-pixel up to zoom 14.
 */
export interface AreaMesh {
  readonly fill: FillMesh;
  readonly borders: LineMesh;
}

export interface FillMesh {
  /** x, y of each vertex. */
  readonly positions: Float32Array;
  /** The index of the area that each vertex belongs to. */
  readonly areas: Float32Array;
  /** Three vertices a triangle. */
  readonly triangles: Uint32Array;
  /** One for each area. */
  readonly chunks: Chunks;
}

/** Each segment is a quad of four vertices, to be widened along its normal on the screen. */
export interface LineMesh {
  /** x, y of each vertex. */
  readonly positions: Float32Array;
  /**
   * Normal x, y, towards the side that the vertex is on, and the rank of the line. Where segments meet it is longer than
   * one, so that they meet in a mitre.
   */
  readonly normals: Float32Array;
  /** The areas to the left and right of the line, by their index; −1 for none. */
  readonly sides: Float32Array;
  readonly triangles: Uint32Array;
  /** Pieces of lines, those that lie near each other side by side. */
  readonly chunks: Chunks;
}

/**
 * The number by which the shaders know a line: what it divides, or why it is set off. A `rim` is no line by itself: the
 * country's border lies there, and areas of provinces side by side may have their edges along it.
 */
export const LINE_RANKS = {
  ...{ county: 0, prefecture: 1, province: 2, nation: 3 },
  ...{ selected: 4, hovered: 5, rim: 6 },
} as const;
export type LineRank = keyof typeof LINE_RANKS;

/**
 * Areas of one level and their borders, each border once.
 *
 * Counties are known of some provinces only. All the others lie below them as plain land, which has one index of its
 * own behind those of the counties.
 *
 * @param national the boundaries of the country, with the objects `prefectures` and `provinces`.
 * @param counties with the object `counties`; needed for their level alone.
 */
export function tessellate(level: Level, national: Topology, counties: Topology | null = null): AreaMesh {
  if (level === 'county') {
    if (counties === null) throw new TypeError('tessellate: no counties');
    return tessellateCounties(national, counties);
  }
  const object = OBJECTS[level];
  return {
    fill: tessellateFill(ownPolygons(national, object)),
    borders: tessellateLines(
      sidedBordersOf(national, object, level, ['prefecture', 'province', 'nation']).map((border) => ({
        ...border,
        lines: [border.line],
      })),
    ),
  };
}

function tessellateCounties(national: Topology, counties: Topology): AreaMesh {
  const areas = ownPolygons(counties, OBJECTS.county);
  const backdrop = ownPolygons(national, OBJECTS.province).map(({ polygons }) => ({ polygons, area: areas.length }));
  const own = sidedBordersOf(counties, OBJECTS.county, 'county', ['county', 'prefecture', 'province', 'nation']);
  return {
    fill: tessellateFill([...backdrop, ...areas]),
    borders: tessellateLines([
      ...nationalBorders(national),
      ...own.map(({ line, left, right, rank }) => ({
        lines: [line],
        left,
        right,
        rank: rank === 'county' || rank === 'prefecture' ? rank : ('rim' as const),
      })),
    ]),
  };
}

function nationalBorders(national: Topology): readonly RankedLines[] {
  return (['province', 'nation'] as const).map((rank) => ({
    lines: bordersOf(national, OBJECTS.province, 'province', rank),
    rank,
    ...UNSIDED,
  }));
}

function ownPolygons(topology: Topology, object: string): readonly Owned[] {
  return collectionOf(topology, object).geometries.map((geometry, area) => ({
    polygons: polygonsOf(topology, geometry),
    area,
  }));
}

/** Land without areas: each of its polygons is one. */
export function tessellateLand(topology: Topology): FillMesh {
  const polygons = collectionOf(topology, 'land').geometries.flatMap((geometry) => polygonsOf(topology, geometry));
  return tessellateFill(polygons.map((rings, area) => ({ polygons: [rings], area })));
}

/** The whole outline of the given areas, to set them off. */
export function tessellateOutlines(topologies: readonly Topology[], outlined: ReadonlyMap<Adcode, LineRank>): LineMesh {
  return tessellateLines(outlinesOf(topologies, outlined));
}

/** The rings of areas, each area as the first of the topologies has it. */
function outlinesOf(topologies: readonly Topology[], outlined: ReadonlyMap<Adcode, LineRank>): readonly RankedLines[] {
  const lines: RankedLines[] = [];
  // Each area once: a municipality stands in two objects.
  const found = new Set<Adcode>();
  for (const topology of outlined.size === 0 ? [] : topologies)
    for (const object of Object.values(OBJECTS)) {
      if (!(object in topology.objects)) continue;
      for (const geometry of collectionOf(topology, object).geometries) {
        const adcode = String(geometry.id);
        const rank = outlined.get(adcode);
        if (rank === undefined || found.has(adcode)) continue;
        found.add(adcode);
        lines.push({ rank, lines: polygonsOf(topology, geometry).flat(), ...UNSIDED });
      }
    }
  return lines;
}

/** Polygons of one area, and the index that it is drawn by. */
interface Owned {
  readonly polygons: readonly PolygonRings[];
  readonly area: number;
}

interface RankedLines {
  readonly rank: LineRank;
  readonly lines: readonly Line[];
  /** Indices of the areas beside them; −1 for none. */
  readonly left: number;
  readonly right: number;
}

const UNSIDED = { left: -1, right: -1 } as const;

function tessellateFill(owned: readonly Owned[]): FillMesh {
  const positions: number[] = [];
  const owners: number[] = [];
  const triangles: number[] = [];
  const chunks = createChunkBuilder();
  owned.forEach(({ polygons, area }) => {
    const start = positions.length;
    for (const rings of polygons) {
      const flat: number[] = [];
      const holes: number[] = [];
      rings.forEach((ring, order) => {
        if (order > 0) holes.push(flat.length / 2);
        for (let i = 0; i < ring.length - 1; i++) flat.push(...relative(ring[i] as number[]));
      });
      const first = owners.length;
      for (const vertex of earcut(flat, holes, 2)) triangles.push(first + vertex);
      for (let i = 0; i < flat.length; i += 2) {
        positions.push(flat[i] as number, flat[i + 1] as number);
        owners.push(area);
      }
    }
    chunks.end(triangles.length, positions, start);
  });
  return {
    positions: Float32Array.from(positions),
    areas: Float32Array.from(owners),
    triangles: Uint32Array.from(triangles),
    chunks: chunks.finish(),
  };
}

function tessellateLines(ranked: readonly RankedLines[]): LineMesh {
  const positions: number[] = [];
  const normals: number[] = [];
  const sides: number[] = [];
  const triangles: number[] = [];
  const chunks = createChunkBuilder();
  for (const { rank: name, left, right, points, before, after } of pieces(ranked)) {
    const rank = LINE_RANKS[name];
    const start = positions.length;
    const own = points.slice(1).map((point, i) => normalOf(points[i] as Point, point));
    const first = before === null ? own[0] : normalOf(before, points[0] as Point);
    const last = after === null ? own.at(-1) : normalOf(points.at(-1) as Point, after);
    for (let i = 0; i + 1 < points.length; i++) {
      const normal = own[i] as Point;
      const [ax, ay] = points[i] as Point;
      const [bx, by] = points[i + 1] as Point;
      const [sx, sy] = mitre((own[i - 1] ?? first) as Point, normal);
      const [ex, ey] = mitre(normal, (own[i + 1] ?? last) as Point);
      const vertex = positions.length / 2;
      positions.push(ax, ay, ax, ay, bx, by, bx, by);
      normals.push(sx, sy, rank, -sx, -sy, rank, ex, ey, rank, -ex, -ey, rank);
      sides.push(left, right, left, right, left, right, left, right);
      triangles.push(vertex, vertex + 1, vertex + 2, vertex + 1, vertex + 3, vertex + 2);
    }
    chunks.end(triangles.length, positions, start);
  }
  return {
    positions: Float32Array.from(positions),
    normals: Float32Array.from(normals),
    sides: Float32Array.from(sides),
    triangles: Uint32Array.from(triangles),
    chunks: chunks.finish(),
  };
}

type Point = readonly [x: number, y: number];

/** Unit normal of a segment, to its left. */
function normalOf([ax, ay]: Point, [bx, by]: Point): Point {
  const length = Math.hypot(bx - ax, by - ay) || 1;
  return [(ay - by) / length, (bx - ax) / length];
}

/** Sharper corners are cut: a mitre would reach far beyond them. */
const LEAST_COSINE = 0.5;

/** From a corner to where the edges of two widened segments meet, for a line that reaches one to each side. */
function mitre([ax, ay]: Point, [bx, by]: Point): Point {
  const [x, y] = [ax + bx, ay + by];
  const length = Math.hypot(x, y);
  if (length === 0) return [bx, by];
  const cosine = Math.max(length / 2, LEAST_COSINE);
  return [x / length / cosine, y / length / cosine];
}

interface Piece extends Omit<RankedLines, 'lines'> {
  readonly points: readonly Point[];
  /** The points of its line before the first and after the last; null at its ends. */
  readonly before: Point | null;
  readonly after: Point | null;
}

/** Lines in pieces of few segments, in the order of a curve that fills the plane. */
function pieces(ranked: readonly RankedLines[]): readonly Piece[] {
  const found: (Piece & { readonly place: number })[] = [];
  for (const { lines, ...of } of ranked)
    for (const line of lines) {
      const all = line.map(relative);
      const isClosed = all.length > 3 && isSame(all[0] as Point, all.at(-1) as Point);
      for (let i = 0; i + 1 < all.length; i += SEGMENTS_PER_PIECE) {
        const end = Math.min(i + SEGMENTS_PER_PIECE, all.length - 1);
        const points = all.slice(i, end + 1);
        const [x, y] = points[points.length >> 1] as Point;
        const before = all[i - 1] ?? (isClosed ? all.at(-2) : undefined) ?? null;
        const after = all[end + 1] ?? (isClosed ? all[1] : undefined) ?? null;
        found.push({ ...of, points, before, after, place: placeOnCurve(x, y) });
      }
    }
  return found.sort((a, b) => a.place - b.place);
}

function isSame([ax, ay]: Point, [bx, by]: Point): boolean {
  return ax === bx && ay === by;
}

const SEGMENTS_PER_PIECE = 64;

/** Over the country, in steps of half a world pixel at zoom 0. */
function placeOnCurve(x: number, y: number): number {
  return mortonCode(Math.floor(2 * x) + 256, Math.floor(2 * y) + 256);
}

function relative(position: readonly number[]): [x: number, y: number] {
  const [x, y] = common(position as [number, number]);
  return [x - ORIGIN[0], y - ORIGIN[1]];
}
