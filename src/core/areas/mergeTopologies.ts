import { collectionOf, decodeArc, type GeometryObject, type Topology } from './topology';

type Arcs = number | readonly Arcs[];

/**
 * One topology of the same object of several, its geometries in their order. Positions are absolute, since each part
 * may be quantised in its own way; arcs are not shared across parts: a border between two of them is in each, as an
 * outer one.
 */
export function mergeTopologies(parts: readonly Topology[], object: string): Topology {
  const arcs: number[][][] = [];
  const geometries: GeometryObject[] = [];
  for (const part of parts) {
    const offset = arcs.length;
    for (const arc of part.arcs) arcs.push(pairs(decodeArc(arc, part)));
    for (const geometry of collectionOf(part, object).geometries)
      geometries.push({ ...geometry, arcs: shifted((geometry as { arcs: Arcs }).arcs, offset) } as GeometryObject);
  }
  return { type: 'Topology', objects: { [object]: { type: 'GeometryCollection', geometries } }, arcs };
}

/** ~i is arc i backwards. */
function shifted(arcs: Arcs, offset: number): Arcs {
  if (typeof arcs !== 'number') return arcs.map((arc) => shifted(arc, offset));
  return arcs < 0 ? arcs - offset : arcs + offset;
}

function pairs(positions: Float64Array): number[][] {
  const points: number[][] = [];
  for (let i = 0; i < positions.length; i += 2) points.push([positions[i] as number, positions[i + 1] as number]);
  return points;
}
