import { packNumbers } from '../text/packedNumbers';
import type { PackedObject, PackedTopology } from './packedTopology';
import { collectionOf, type GeometryObject, type Topology } from './topology';

/**
 * A quantised topology without the properties of its geometries, as the page fetches it.
 *
 * @throws RangeError for one that is not quantised.
 * @throws TypeError for a geometry that is no area.
 */
export function packTopology(topology: Topology): PackedTopology {
  const { transform, arcs } = topology;
  if (transform === undefined) throw new RangeError('packTopology: the topology is not quantised');
  const starts: number[] = [];
  const steps: number[] = [];
  let [x, y] = [0, 0];
  for (const arc of arcs) {
    const [first, ...rest] = arc as unknown as readonly (readonly [number, number])[];
    if (first === undefined) throw new RangeError('packTopology: an arc without positions');
    starts.push(first[0] - x, first[1] - y);
    [x, y] = first;
    for (const [dx, dy] of rest) {
      steps.push(dx, dy);
      [x, y] = [x + dx, y + dy];
    }
  }
  const names = Object.keys(topology.objects);
  return {
    transform: { scale: transform.scale, translate: transform.translate },
    lengths: packNumbers(arcs.map(({ length }) => length)),
    starts: packNumbers(starts),
    steps: packNumbers(steps),
    objects: Object.fromEntries(names.map((name) => [name, packObject(topology, name)])),
  };
}

function packObject(topology: Topology, name: string): PackedObject {
  const { geometries } = collectionOf(topology, name);
  const shape: number[] = [];
  const arcs: number[] = [];
  let next = 0;
  for (const geometry of geometries) {
    const polygons = polygonsIn(geometry);
    shape.push(geometry.type === 'Polygon' ? 0 : polygons.length);
    for (const polygon of polygons) {
      shape.push(polygon.length);
      for (const ring of polygon) {
        shape.push(ring.length);
        for (const arc of ring) {
          const index = arc < 0 ? ~arc : arc;
          arcs.push(2 * (next - index) + (arc < 0 ? 1 : 0));
          next = Math.max(next, index + 1);
        }
      }
    }
  }
  return {
    shape: packNumbers(shape),
    arcs: packNumbers(arcs),
    ids: geometries.map(({ id }) => (id === undefined ? '' : String(id))).join(),
  };
}

function polygonsIn(geometry: GeometryObject): readonly (readonly (readonly number[])[])[] {
  if (geometry.type === 'Polygon') return [geometry.arcs];
  if (geometry.type === 'MultiPolygon') return geometry.arcs;
  throw new TypeError(`packTopology: ${geometry.id} is a ${geometry.type}`);
}
