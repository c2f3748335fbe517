import type { Adcode, AreaNames } from '../areas/area';
import type { Position } from '../geometry/position';
import type { LegendSymbol } from '../portrayal/portrayal';
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
  /** What a reader's file says of each, heading by heading. */
  readonly facts?: readonly (readonly Fact[])[];
} & Shape;

/** A heading with what stands below it. */
export type Fact = readonly [heading: string, text: string];

export type Shape =
  /** With radii in CSS pixels they are circles, the larger first; without, dots that are all alike. */
  | { readonly type: 'points'; readonly positions: Positions; readonly radii?: Float32Array }
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
  /** What the areas of its circles are proportional to, of a file of the reader's. */
  readonly sizes?: PointSizes;
}

export interface PointSizes {
  /** Of the column. */
  readonly heading: string;
  /** Reference circles, the largest first. */
  readonly symbols: readonly LegendSymbol[];
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
