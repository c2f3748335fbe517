import { commonX, commonY } from '../geometry/mercator';
import type { Box } from '../geometry/worldCamera';
import type { Adcode, Level } from './area';
import { type BorderRank, borderRank } from './borderRank';
import { collectionOf, decodeArc, type GeometryObject, type Topology } from './topology';

/**
 * The arcs of a topology on the map's plane, each projected once: what the first picture is drawn from. Rings are
 * sequences of arcs, and every border is an arc, so that neither polygons nor meshes have to be put together first.
 */
export interface WorldArcs {
  /** x, y of each position of each arc: world pixels at zoom 0, y upwards. */
  readonly arcs: readonly Float64Array[];
  /** The box around each arc. */
  readonly boxes: readonly Box[];
  /** For each geometry of the object its rings, each a list of arcs; ~i is arc i backwards. */
  readonly rings: readonly (readonly (readonly number[])[])[];
}

export function worldArcs(topology: Topology, object: string): WorldArcs {
  const arcs = topology.arcs.map((arc) => worldArc(arc, topology));
  return { arcs, boxes: arcs.map(boxOf), rings: collectionOf(topology, object).geometries.map(ringsOf) };
}

/** For each arc the areas that it bounds, as indices of their geometries: two, one, or none of another object. */
export type ArcSides = readonly (readonly number[])[];

export function arcSides({ rings, arcs }: Pick<WorldArcs, 'rings' | 'arcs'>): ArcSides {
  const sides: number[][] = arcs.map(() => []);
  rings.forEach((areaRings, area) => {
    for (const arc of areaRings.flat()) sides[arc < 0 ? ~arc : arc]?.push(area);
  });
  return sides;
}

/**
 * What each arc divides; null for one that bounds none of the areas.
 *
 * @param adcodes those of the geometries, which are areas of the level.
 */
export function arcRanks(sides: ArcSides, level: Level, adcodes: readonly Adcode[]): readonly (BorderRank | null)[] {
  const adcodeOf = (area: number | undefined) => (area === undefined ? null : (adcodes[area] ?? null));
  return sides.map(([a, b]) => {
    const first = adcodeOf(a);
    return first === null ? null : borderRank(level, first, adcodeOf(b));
  });
}

function worldArc(arc: readonly (readonly number[])[], topology: Topology): Float64Array {
  const positions = decodeArc(arc, topology);
  for (let i = 0; i < positions.length; i += 2) {
    positions[i] = commonX(positions[i] as number);
    positions[i + 1] = commonY(positions[i + 1] as number);
  }
  return positions;
}

/** Around an arc. */
export function boxOf(arc: Float64Array): [number, number, number, number] {
  let west = Infinity;
  let south = Infinity;
  let east = -Infinity;
  let north = -Infinity;
  for (let i = 0; i < arc.length; i += 2) {
    const x = arc[i] as number;
    const y = arc[i + 1] as number;
    if (x < west) west = x;
    if (x > east) east = x;
    if (y < south) south = y;
    if (y > north) north = y;
  }
  return [west, south, east, north];
}

function ringsOf(geometry: GeometryObject): readonly (readonly number[])[] {
  if (geometry.type === 'Polygon') return geometry.arcs;
  if (geometry.type === 'MultiPolygon') return geometry.arcs.flat();
  return [];
}
