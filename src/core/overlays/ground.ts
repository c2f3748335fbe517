import type { Adcode, AreaNames } from '../areas/area';
import type { PolygonRings } from '../areas/topology';
import type { Position } from '../geometry/position';
import type { Positions } from './geometry';
import type { GroundLine } from './recipe';

/** What an overlay of one place is drawn on. */
export interface Ground {
  /** Ascending by adcode. */
  readonly districts: readonly District[];
  /** Lines through the place by what they follow; absent where there is none. */
  readonly lines: Readonly<Partial<Record<GroundLine, readonly Positions[]>>>;
}

/** A county or district. */
export interface District {
  readonly adcode: Adcode;
  readonly names: AreaNames;
  /** Geodesic area in km², computed from the unsimplified boundary. */
  readonly areaKm2: number;
  readonly polygons: readonly PolygonRings[];
  /** Where its government sits. */
  readonly seat: Position;
}
