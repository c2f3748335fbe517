import type { PolygonPositions, Positions } from '../geometry';
import type { LongitudeLatitude } from './coordinates';
import type { PointColumn } from './pointColumns';

/** What was read of a file, thing by thing; a name is '' where there is none. */
export interface OwnThings {
  readonly points: readonly OwnPoint[];
  readonly lines: readonly OwnLine[];
  readonly areas: readonly OwnArea[];
  /** Of a table of points. */
  readonly columns?: readonly PointColumn[];
}

export interface OwnPoint {
  readonly name: string;
  readonly position: LongitudeLatitude;
  /** Travel time; null for all points where the file gives none. */
  readonly minutes: number | null;
}

export interface OwnLine {
  readonly name: string;
  readonly positions: Positions;
  /** As it stands in the file. */
  readonly speed: string | number | null;
}

export interface OwnArea {
  readonly name: string;
  /** No ring crosses itself or another of its polygon. */
  readonly polygons: readonly PolygonPositions[];
}
