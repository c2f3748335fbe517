import type { Adcode, AreaNames, Position } from '../area';
import type { Certainty, GroundLine } from './recipe';

/** Longitude, latitude of one position after the other: degrees, WGS-84. */
export type Positions = Float64Array;

/** Things of one entry of a recipe, all drawn alike. */
export type OverlayPart = {
  /** Id of the entry. */
  readonly entry: string;
  readonly certainty: Certainty;
  /** In the order of the things; null where they have none. */
  readonly names: readonly string[] | null;
} & Shape;

export type Shape =
  | { readonly type: 'points'; readonly positions: Positions }
  /** Geodesic discs: how far one gets from each centre within its travel time. */
  | { readonly type: 'discs'; readonly positions: Positions; readonly minutes: Float64Array }
  | { readonly type: 'lines'; readonly lines: readonly Positions[] }
  /** Each area is one polygon or several; a polygon is its outer ring, then its holes; rings are closed. */
  | { readonly type: 'areas'; readonly areas: readonly (readonly PolygonPositions[])[] };

export type PolygonPositions = readonly Positions[];

/** What a recipe looks like on its ground. */
export interface OverlayGeometry {
  /** In drawing order. */
  readonly parts: readonly OverlayPart[];
  /** The districts that it lies on, for orientation. */
  readonly districts: readonly DistrictOutline[];
  /** Geodesic lengths in km of what the recipe compares or draws as lines. */
  readonly lengthsKm: Readonly<Partial<Record<GroundLine | 'drawn', number>>>;
}

export interface DistrictOutline {
  readonly adcode: Adcode;
  readonly names: AreaNames;
  readonly areaKm2: number;
  /** Where its name stands. */
  readonly seat: Position;
  readonly rings: readonly Positions[];
}

/** Metres that are covered in a minute at a speed. */
export function metresPerMinute(kilometresPerHour: number): number {
  return (kilometresPerHour * 1000) / 60;
}
