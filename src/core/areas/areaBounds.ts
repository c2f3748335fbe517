import type { Bounds } from '../geometry/mercator';
import { keptBy } from '../text/keptBy';
import type { Geography } from './geography';
import { collectionOf, decodeArc, type GeometryObject, type Topology } from './topology';

/**
 * The bounds of each geometry of an object, from its arcs alone: no polygon is built, so that the first picture can
 * afford it.
 */
export function areaBounds(topology: Topology, object: string): readonly Bounds[] {
  const arcs = topology.arcs.map((arc) => arcBounds(arc, topology));
  return collectionOf(topology, object).geometries.map((geometry) =>
    arcIndices(geometry).reduce<Bounds>((bounds, arc) => union(bounds, arcs[arc < 0 ? ~arc : arc] ?? EMPTY), EMPTY),
  );
}

/** The bounds of the areas of a geography, in their order, computed once. */
export const boundsOfAreas = keptBy(({ topology, object }: Geography) => areaBounds(topology, object));

export function union(a: Bounds, b: Bounds): Bounds {
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];
}

const EMPTY: Bounds = [Infinity, Infinity, -Infinity, -Infinity];

function arcBounds(arc: readonly (readonly number[])[], topology: Topology): Bounds {
  const positions = decodeArc(arc, topology);
  let bounds = EMPTY;
  for (let i = 0; i < positions.length; i += 2) {
    const [longitude, latitude] = [positions[i] as number, positions[i + 1] as number];
    bounds = union(bounds, [longitude, latitude, longitude, latitude]);
  }
  return bounds;
}

function arcIndices(geometry: GeometryObject): number[] {
  return 'arcs' in geometry ? ((geometry.arcs as unknown[]).flat(3) as number[]) : [];
}
