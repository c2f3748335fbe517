import { unpackNumbers } from '../text/packedNumbers';
import type { GeometryObject, Topology, Transform } from './topology';

/** A quantised topology as numbers in text (`packNumbers`): less than half of what the same TopoJSON weighs, compressed. */
export interface PackedTopology {
  readonly transform: Transform;
  /** How many positions each arc has. */
  readonly lengths: string;
  /** Where each arc begins, from the end of the one before: x, y, x, y … */
  readonly starts: string;
  /** Of all arcs, from position to position. */
  readonly steps: string;
  readonly objects: Readonly<Record<string, PackedObject>>;
}

/** Polygons, one after the other. */
export interface PackedObject {
  /** Of each geometry how many polygons it has, 0 for a single one; of each of these how many rings, of each ring how many arcs. */
  readonly shape: string;
  /**
   * Of each ring its arcs: twice how far below the first one that had not been named yet, and one more where it runs
   * backwards.
   */
  readonly arcs: string;
  /** With commas; empty for one without. */
  readonly ids: string;
}

/** The topology that was packed, without properties; null for what is none. Arcs may be out of range, as in TopoJSON. */
export function unpackTopology(packed: unknown): Topology | null {
  if (!isPacked(packed)) return null;
  const { transform, objects } = packed;
  const unpacked = Object.entries(objects).map(([name, object]) => [
    name,
    { type: 'GeometryCollection', geometries: geometriesOf(object) },
  ]);
  return { type: 'Topology', transform, arcs: arcsOf(packed), objects: Object.fromEntries(unpacked) };
}

function arcsOf(packed: PackedTopology): [number, number][][] {
  const lengths = unpackNumbers(packed.lengths);
  const starts = unpackNumbers(packed.starts);
  const steps = unpackNumbers(packed.steps);
  const arcs: [number, number][][] = [];
  // Runs before the first picture, in code that is not yet compiled: allocate nothing that is not kept.
  let x = 0;
  let y = 0;
  let at = 0;
  for (let index = 0; index < lengths.length; index++) {
    x += starts[2 * index] ?? NaN;
    y += starts[2 * index + 1] ?? NaN;
    const arc: [number, number][] = [[x, y]];
    for (const end = at + 2 * ((lengths[index] as number) - 1); at < end; at += 2) {
      const dx = steps[at] ?? NaN;
      const dy = steps[at + 1] ?? NaN;
      arc.push([dx, dy]);
      x += dx;
      y += dy;
    }
    arcs.push(arc);
  }
  return arcs;
}

function geometriesOf(object: PackedObject): GeometryObject[] {
  const shape = unpackNumbers(object.shape);
  const arcs = unpackNumbers(object.arcs);
  let [atShape, atArc, next] = [0, 0, 0];
  const counted = <Item>(count: number, read: () => Item): Item[] => Array.from({ length: Math.max(count, 0) }, read);
  // Nothing is read past the end, so a damaged count ends with the text.
  const count = () => Math.min(shape[atShape++] ?? 0, shape.length + arcs.length);
  const readArc = () => {
    const number = arcs[atArc++] ?? NaN;
    const index = next - Math.floor(number / 2);
    next = Math.max(next, index + 1);
    return number & 1 ? ~index : index;
  };
  const readPolygon = () => counted(count(), () => counted(count(), readArc));
  return object.ids.split(',').map((id) => {
    const polygons = count();
    const geometry =
      polygons === 0
        ? { type: 'Polygon' as const, arcs: readPolygon() }
        : { type: 'MultiPolygon' as const, arcs: counted(polygons, readPolygon) };
    return id === '' ? geometry : { ...geometry, id };
  });
}

function isPacked(value: unknown): value is PackedTopology {
  if (typeof value !== 'object' || value === null || !hasTexts(value, ['lengths', 'starts', 'steps'])) return false;
  const { objects, transform } = value as Partial<PackedTopology>;
  return (
    typeof transform === 'object' &&
    typeof objects === 'object' &&
    objects !== null &&
    Object.values(objects).every((object) => hasTexts(object, ['shape', 'arcs', 'ids']))
  );
}

function hasTexts(value: object, names: readonly string[]): boolean {
  return names.every((name) => typeof (value as Readonly<Record<string, unknown>>)[name] === 'string');
}
