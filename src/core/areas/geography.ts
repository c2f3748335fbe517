import { keptBy } from '../text/keptBy';
import type { Area, Level } from './area';
import type { Boundaries } from './boundaries';
import type { Topology } from './topology';

/** The areas of one level, with their shapes: what a portrayal is drawn on. */
export interface Geography {
  readonly level: Level;
  /** Quantised or not, WGS-84. */
  readonly topology: Topology;
  /** The object of the topology that holds the areas. */
  readonly object: AreaObject;
  /** In the order of the object's geometries: an area's index is its texel. Ascending by adcode. */
  readonly areas: readonly Area[];
}

export type AreaObject = 'provinces' | 'prefectures' | 'counties';

/** What there is to draw on; counties are fetched when they are first asked for. */
export interface Geographies {
  readonly province: Geography;
  readonly prefecture: Geography;
  readonly county: Geography | null;
}

export const OBJECTS: Readonly<Record<Level, AreaObject>> = {
  province: 'provinces',
  prefecture: 'prefectures',
  county: 'counties',
};

type NationalGeographies = Pick<Geographies, 'province' | 'prefecture'>;

/** The two levels that the national boundaries hold; the same objects for the same boundaries, as shapes are kept by them. */
export const nationalGeographies = keptBy(
  ({ topology, areas, provinces }: Boundaries): NationalGeographies => ({
    province: { level: 'province', topology, object: OBJECTS.province, areas: provinces },
    prefecture: { level: 'prefecture', topology, object: OBJECTS.prefecture, areas },
  }),
);
