import earcut from 'earcut';
import { type Chunks, createChunkBuilder } from '../geometry/chunks';
import { common, ORIGIN } from '../geometry/mercator';
import { mortonCode } from '../geometry/mortonCode';
import type { Adcode, Level } from './area';
import type { BorderRank } from './borderRank';
import { OBJECTS } from './geography';
import { bordersOf, collectionOf, type Line, type PolygonRings, polygonsOf, type Topology } from './topology';

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
  /** Unit normal x, y, towards the side that the vertex is on, and the rank of the line. */
  readonly normals: Float32Array;
  readonly triangles: Uint32Array;
  /** Pieces of lines, those that lie near each other side by side. */
  readonly chunks: Chunks;
}

/** The number by which the shaders know a line: what it divides, or why it is set off. */
export const LINE_RANKS = { county: 0, prefecture: 1, province: 2, nation: 3, selected: 4, hovered: 5 } as const;
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
    borders: tessellateLines(bordersOfRanks(national, level, ['prefecture', 'province', 'nation'])),
  };
}

function tessellateCounties(national: Topology, counties: Topology): AreaMesh {
  const areas = ownPolygons(counties, OBJECTS.county);
  const backdrop = ownPolygons(national, OBJECTS.province).map(({ polygons }) => ({ polygons, area: areas.length }));
  return {
    fill: tessellateFill([...backdrop, ...areas]),
    borders: tessellateLines([
      ...bordersOfRanks(counties, 'county', ['county', 'prefecture']),
      ...bordersOfRanks(national, 'province', ['province', 'nation']),
    ]),
  };
}

function ownPolygons(topology: Topology, object: string): readonly Owned[] {
  return collectionOf(topology, object).geometries.map((geometry, area) => ({
    polygons: polygonsOf(topology, geometry),
    area,
  }));
}

function bordersOfRanks(topology: Topology, level: Level, ranks: readonly BorderRank[]): readonly RankedLines[] {
  return ranks.map((rank) => [rank, bordersOf(topology, OBJECTS[level], level, rank)]);
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
function outlinesOf<Rank extends LineRank>(
  topologies: readonly Topology[],
  outlined: ReadonlyMap<Adcode, Rank>,
): readonly (readonly [Rank, readonly Line[]])[] {
  const lines: (readonly [Rank, readonly Line[]])[] = [];
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
        lines.push([rank, polygonsOf(topology, geometry).flat()]);
      }
    }
  return lines;
}

/** Polygons of one area, and the index that it is drawn by. */
interface Owned {
  readonly polygons: readonly PolygonRings[];
  readonly area: number;
}

type RankedLines = readonly [LineRank, readonly Line[]];

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
  const triangles: number[] = [];
  const chunks = createChunkBuilder();
  for (const { rank: name, points } of pieces(ranked)) {
    const rank = LINE_RANKS[name];
    const start = positions.length;
    for (let i = 0; i + 1 < points.length; i++) {
      const [ax, ay] = points[i] as [number, number];
      const [bx, by] = points[i + 1] as [number, number];
      const length = Math.hypot(bx - ax, by - ay) || 1;
      const [nx, ny] = [(ay - by) / length, (bx - ax) / length];
      const first = positions.length / 2;
      positions.push(ax, ay, ax, ay, bx, by, bx, by);
      normals.push(nx, ny, rank, -nx, -ny, rank, nx, ny, rank, -nx, -ny, rank);
      triangles.push(first, first + 1, first + 2, first + 1, first + 3, first + 2);
    }
    chunks.end(triangles.length, positions, start);
  }
  return {
    positions: Float32Array.from(positions),
    normals: Float32Array.from(normals),
    triangles: Uint32Array.from(triangles),
    chunks: chunks.finish(),
  };
}

interface Piece {
  readonly rank: LineRank;
  readonly points: readonly (readonly [x: number, y: number])[];
}

/** Lines in pieces of few segments, in the order of a curve that fills the plane. */
function pieces(ranked: readonly RankedLines[]): readonly Piece[] {
  const found: (Piece & { readonly place: number })[] = [];
  for (const [rank, lines] of ranked)
    for (const line of lines)
      for (let i = 0; i + 1 < line.length; i += SEGMENTS_PER_PIECE) {
        const points = line.slice(i, i + SEGMENTS_PER_PIECE + 1).map(relative);
        const [x, y] = points[points.length >> 1] as [number, number];
        found.push({ rank, points, place: placeOnCurve(x, y) });
      }
  return found.sort((a, b) => a.place - b.place);
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
