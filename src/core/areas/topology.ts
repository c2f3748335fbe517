import { feature, mesh } from 'topojson-client';
import type * as TopoJson from 'topojson-specification';
import type { Level } from './area';
import { type BorderRank, borderRank } from './borderRank';

/** A topology whose geometries may carry any properties. */
export type Topology = TopoJson.Topology;
export type Transform = TopoJson.Transform;
export type GeometryCollection = TopoJson.GeometryCollection<Record<string, unknown>>;
export type GeometryObject = TopoJson.GeometryObject<Record<string, unknown>>;

/** [longitude, latitude] positions; the last of a ring is its first. */
export type Line = readonly (readonly number[])[];
/** Its outer ring, then its holes. */
export type PolygonRings = readonly Line[];

/** @throws where there is no such object: a topology is validated when it is loaded. */
export function collectionOf(topology: Topology, object: string): GeometryCollection {
  const found = topology.objects[object] as GeometryObject | undefined;
  if (found === undefined) throw new TypeError(`collectionOf: no object "${object}"`);
  return found.type === 'GeometryCollection' ? found : { type: 'GeometryCollection', geometries: [found] };
}

/** The polygons of one geometry; none for one that is no area. */
export function polygonsOf(topology: Topology, geometry: GeometryObject): readonly PolygonRings[] {
  const converted = feature(topology, geometry as TopoJson.GeometryObject);
  const shape = converted.type === 'Feature' ? converted.geometry : null;
  if (shape?.type === 'Polygon') return [shape.coordinates];
  if (shape?.type === 'MultiPolygon') return shape.coordinates;
  return [];
}

/**
 * Borders of one rank, each border once.
 *
 * @param object a collection of areas of the level, with adcodes as ids.
 */
export function bordersOf(topology: Topology, object: string, level: Level, rank: BorderRank): readonly Line[] {
  const collection = collectionOf(topology, object) as TopoJson.GeometryObject;
  // topojson gives the one area twice where there is nothing on the other side.
  return mesh(topology, collection, (a, b) => borderRank(level, String(a.id), a === b ? null : String(b.id)) === rank)
    .coordinates;
}

/** A border, and which areas lie to its left and right, by their index in the collection; −1 where none does. */
export interface SidedBorder {
  readonly line: Line;
  readonly left: number;
  readonly right: number;
}

/**
 * The arcs of one rank with the areas beside them, each once, as rings run: a ring has its inside on one hand.
 *
 * @param object a collection of areas of the level, with adcodes as ids.
 */
export function sidedBordersOf(
  topology: Topology,
  object: string,
  level: Level,
  ranks: readonly BorderRank[],
): readonly (SidedBorder & { readonly rank: BorderRank })[] {
  const { geometries } = collectionOf(topology, object);
  const lines = topology.arcs.map((arc) => {
    const flat = decodeArc(arc, topology);
    return Array.from({ length: flat.length / 2 }, (_, i) => [flat[2 * i] as number, flat[2 * i + 1] as number]);
  });
  const sides = lines.map(() => ({ left: -1, right: -1 }));
  geometries.forEach((geometry, area) => {
    for (const polygon of polygonArcs(geometry))
      polygon.forEach((ring, order) => {
        const isCounterClockwise = signedArea(ring.flatMap((arc) => arcPoints(lines, arc))) > 0;
        // An outer ring that runs counter-clockwise has its inside to the left, a hole to the right.
        const isLeft = isCounterClockwise === (order === 0);
        for (const arc of ring) {
          const side = sides[arc < 0 ? ~arc : arc];
          if (side !== undefined) side[isLeft === arc >= 0 ? 'left' : 'right'] = area;
        }
      });
  });
  return sides.flatMap(({ left, right }, arc) => {
    const [first, second] = left === -1 ? [right, left] : [left, right];
    if (first === -1) return [];
    const adcodeOf = (area: number) => String(geometries[area]?.id);
    const rank = borderRank(level, adcodeOf(first), second === -1 ? null : adcodeOf(second));
    return ranks.includes(rank) ? [{ line: lines[arc] as Line, left, right, rank }] : [];
  });
}

export function polygonArcs(geometry: GeometryObject): readonly (readonly (readonly number[])[])[] {
  if (geometry.type === 'Polygon') return [geometry.arcs];
  return geometry.type === 'MultiPolygon' ? geometry.arcs : [];
}

function arcPoints(lines: readonly Line[], arc: number): Line {
  return arc < 0 ? (lines[~arc] ?? []).toReversed() : (lines[arc] ?? []);
}

/** Twice the area within a ring: above 0 where it runs counter-clockwise. */
function signedArea(ring: Line): number {
  let sum = 0;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++)
    sum += (ring[j]?.[0] ?? 0) * (ring[i]?.[1] ?? 0) - (ring[i]?.[0] ?? 0) * (ring[j]?.[1] ?? 0);
  return sum;
}

/** Longitude, latitude of each position of an arc, in degrees, whether the topology is quantised or not. */
export function decodeArc(arc: readonly (readonly number[])[], { transform }: Topology): Float64Array {
  const [scaleX, scaleY] = transform?.scale ?? [1, 1];
  const [offsetX, offsetY] = transform?.translate ?? [0, 0];
  const positions = new Float64Array(2 * arc.length);
  let x = 0;
  let y = 0;
  for (let i = 0; i < arc.length; i++) {
    const position = arc[i] as unknown as readonly [number, number];
    const dx = position[0];
    const dy = position[1];
    // Quantised arcs are deltas, others are positions.
    x = transform === undefined ? dx : x + dx;
    y = transform === undefined ? dy : y + dy;
    positions[2 * i] = x * scaleX + offsetX;
    positions[2 * i + 1] = y * scaleY + offsetY;
  }
  return positions;
}
