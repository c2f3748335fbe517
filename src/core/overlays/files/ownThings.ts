import type { PolygonPositions, Positions } from '../geometry';
import type { LongitudeLatitude } from './coordinates';
import type { PointChoice, PointColumn } from './pointColumns';

/** What was read of a file, thing by thing; a name is '' where there is none. */
export interface OwnThings {
  readonly format: 'table' | 'geojson';
  readonly points: readonly OwnPoint[];
  readonly lines: readonly OwnLine[];
  readonly areas: readonly OwnArea[];
  /** What is said of points, where there is nothing else. */
  readonly columns?: readonly PointColumn[];
  /** By which of them points are drawn while nobody has chosen; left out where they are all alike. */
  readonly guessed?: PointChoice;
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
