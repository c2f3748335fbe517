import type { MultiPolygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import type { AreaNames } from '../../src/core/areas/area';
import type { BoundariesPublication } from '../../src/core/areas/boundaries';
import { labelPoint } from './labelPoint';

/** What every area carries in the built topologies. */
export interface AreaProperties {
  readonly zh: string;
  readonly hant: string;
  readonly en: string;
  /** Geodesic area of the boundary before simplification, whole km². */
  readonly km2: number;
  readonly label: readonly [longitude: number, latitude: number];
  /** Adcode of the province. */
  readonly province: string;
  /** True where the outline is one that it had before, whose area is not its own. */
  readonly earlier?: true;
}

export interface EditionStamp {
  readonly id: string;
  /** Month of the last change of the divisions that is drawn. */
  readonly date: string;
  readonly sources: readonly EditionSource[];
  /** Of a publisher's own edition. */
  readonly publication?: BoundariesPublication;
}

interface EditionSource {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly role: string;
}

/** What is known of an area besides its shape. */
export interface AreaFacts {
  readonly names: AreaNames;
  readonly areaKm2: number;
  /** Whether its outline is one that it had before, with other ground. */
  readonly isFormer?: boolean;
}

/**
 * Names the geometries of a simplified topology, sorts them by adcode and stamps the whole, as plain JSON.
 *
 * @param labels label point of each area; the same in both editions, so that labels stay where they are.
 */
export function finishEdition(
  topology: Topology,
  stamp: EditionStamp,
  facts: ReadonlyMap<string, AreaFacts>,
  labels: ReadonlyMap<string, readonly [number, number]>,
): Topology & { readonly edition: EditionStamp } {
  const finishGeometry = (geometry: GeometryObject): GeometryObject => {
    const adcode = adcodeOf(geometry);
    const fact = facts.get(adcode);
    const label = labels.get(adcode);
    if (!fact || !label) throw new Error(`Area ${adcode} has no ${fact ? 'label point' : 'name'}.`);
    const { zh, hant, en } = fact.names;
    const km2 = Math.round(fact.areaKm2);
    const properties: AreaProperties = {
      ...{ zh, hant, en, km2, label, province: `${adcode.slice(0, 2)}0000` },
      ...(fact.isFormer === true ? { earlier: true } : {}),
    };
    return { ...bareGeometry(geometry), id: adcode, properties };
  };
  const { prefectures, provinces, nation } = collections(topology);
  const sorted = (geometries: readonly GeometryObject[]) =>
    [...geometries].sort((a, b) => (adcodeOf(a) < adcodeOf(b) ? -1 : 1)).map(finishGeometry);
  return {
    type: 'Topology',
    edition: stamp,
    ...(topology.transform ? { transform: topology.transform } : {}),
    objects: {
      prefectures: { type: 'GeometryCollection', geometries: sorted(prefectures) },
      provinces: { type: 'GeometryCollection', geometries: sorted(provinces) },
      nation: { type: 'GeometryCollection', geometries: nation.map((one) => ({ ...bareGeometry(one), id: '100000' })) },
    },
    arcs: topology.arcs,
  };
}

/** Label points of prefectures and provinces, found in one simplified topology. */
export function labelPoints(topology: Topology): ReadonlyMap<string, readonly [number, number]> {
  const { prefectures, provinces } = collections(topology);
  return new Map(
    [...prefectures, ...provinces].map((geometry) => [adcodeOf(geometry), labelPoint(shapeOf(topology, geometry))]),
  );
}

/** The polygons of one geometry of a topology, in degrees; none for one that is no polygon. */
export function shapeOf(topology: Topology, geometry: GeometryObject): MultiPolygon {
  const converted = feature(topology, geometry);
  const shape = 'geometry' in converted ? converted.geometry : null;
  if (shape?.type === 'MultiPolygon') return shape;
  return { type: 'MultiPolygon', coordinates: shape?.type === 'Polygon' ? [shape.coordinates] : [] };
}

function collections(topology: Topology): Record<'prefectures' | 'provinces' | 'nation', readonly GeometryObject[]> {
  const members = (name: string) => (topology.objects[name] as GeometryCollection | undefined)?.geometries ?? [];
  return { prefectures: members('prefectures'), provinces: members('provinces'), nation: members('nation') };
}

/** The adcode that mapshaper carried along. */
export function adcodeOf(geometry: GeometryObject): string {
  return String((geometry.properties as { adcode?: string } | undefined)?.adcode ?? '');
}

/**
 * Type and arcs only: what mapshaper carried along is replaced.
 *
 * @throws on what is no polygon.
 */
export function bareGeometry(geometry: GeometryObject): GeometryObject {
  if (geometry.type === 'Polygon' || geometry.type === 'MultiPolygon') {
    return { type: geometry.type, arcs: geometry.arcs } as GeometryObject;
  }
  throw new Error(`Area ${adcodeOf(geometry)} is no polygon but ${String(geometry.type)}.`);
}
