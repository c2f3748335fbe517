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
