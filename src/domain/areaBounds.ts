import type { Bounds } from './mercator';
import { collectionOf, type GeometryObject, type Topology } from './topology';

/**
 * The bounds of each geometry of an object, from its arcs alone: no polygon is built, so that the first picture can
 * afford it.
 */
export function areaBounds(topology: Topology, object: string): readonly Bounds[] {
  const arcs = topology.arcs.map((arc) => arcBounds(arc as number[][], topology.transform));
  return collectionOf(topology, object).geometries.map((geometry) =>
    arcIndices(geometry).reduce<Bounds>((bounds, arc) => union(bounds, arcs[arc < 0 ? ~arc : arc] ?? EMPTY), EMPTY),
  );
}

export function union(a: Bounds, b: Bounds): Bounds {
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];
}

const EMPTY: Bounds = [Infinity, Infinity, -Infinity, -Infinity];

function arcBounds(arc: readonly (readonly number[])[], transform: Topology['transform']): Bounds {
  const [scaleX, scaleY] = transform?.scale ?? [1, 1];
  const [offsetX, offsetY] = transform?.translate ?? [0, 0];
  let [x, y] = [0, 0];
  let bounds = EMPTY;
  for (const [dx, dy] of arc as readonly [number, number][]) {
    // Quantised arcs are deltas, others are positions.
    x = transform === undefined ? dx : x + dx;
    y = transform === undefined ? dy : y + dy;
    const [longitude, latitude] = [x * scaleX + offsetX, y * scaleY + offsetY];
    bounds = union(bounds, [longitude, latitude, longitude, latitude]);
  }
  return bounds;
}

function arcIndices(geometry: GeometryObject): number[] {
  return 'arcs' in geometry ? ((geometry.arcs as unknown[]).flat(3) as number[]) : [];
}
