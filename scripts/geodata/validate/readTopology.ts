import type { MultiPolygon, Position } from 'geojson';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import { polygonArcs } from '../../../src/core/areas/topology';
import { shapeOf } from '../finishEdition';

export type ObjectName = 'prefectures' | 'provinces' | 'nation' | 'counties';

/** One geometry of an object of a topology. */
export interface Member {
  readonly adcode: string;
  readonly properties: Readonly<Record<string, unknown>>;
  /** Arcs of each ring, polygon by polygon; ~index where an arc runs backwards. */
  readonly arcs: readonly (readonly (readonly number[])[])[];
  readonly shape: MultiPolygon;
}

/** The members of an object; none where there is no such object. */
export function membersOf(topology: Topology, object: ObjectName | 'land'): readonly Member[] {
  const found = topology.objects[object];
  if (!found) return [];
  const geometries = found.type === 'GeometryCollection' ? (found as GeometryCollection).geometries : [found];
  return (geometries as readonly GeometryObject[]).map((geometry) => ({
    adcode: String(geometry.id ?? ''),
    properties: (geometry.properties ?? {}) as Readonly<Record<string, unknown>>,
    arcs: polygonArcs(geometry),
    shape: shapeOf(topology, geometry),
  }));
}

/** Arcs as positions in degrees. */
export function arcPositions(topology: Topology): readonly (readonly Position[])[] {
  const { transform } = topology;
  return topology.arcs.map((arc) => {
    if (!transform) return arc;
    let x = 0;
    let y = 0;
    return arc.map(([dx = 0, dy = 0]) => {
      x += dx;
      y += dy;
      return [x * transform.scale[0] + transform.translate[0], y * transform.scale[1] + transform.translate[1]];
    });
  });
}

/** Metres of one step of the coordinate grid; 0 for a topology that is not quantised. */
export function gridStepMetres({ transform }: Topology): number {
  return transform ? Math.max(transform.scale[0], transform.scale[1]) * METRES_PER_DEGREE : 0;
}

/** Along a meridian, and along the equator. */
export const METRES_PER_DEGREE = 111_320;
