import type { PolygonPositions, Positions } from '../geometry';
import type { LongitudeLatitude } from './coordinates';
import type { PointChoice, PointColumn } from './pointColumns';

/** What was read of a file, thing by thing; a name is '' where there is none. */
export interface FileFeatures {
  readonly format: 'table' | 'geojson';
  readonly points: readonly PointFeature[];
  readonly lines: readonly LineFeature[];
  readonly areas: readonly AreaFeature[];
  /** What is said of points, where there is nothing else. */
  readonly columns?: readonly PointColumn[];
  /** By which of them points are drawn while nobody has chosen; left out where they are all alike. */
  readonly guessed?: PointChoice;
}

export interface PointFeature {
  readonly name: string;
  readonly position: LongitudeLatitude;
  /** Travel time; null for all points where the file gives none. */
  readonly minutes: number | null;
}

export interface LineFeature {
  readonly name: string;
  readonly positions: Positions;
  /** As it stands in the file. */
  readonly speed: string | number | null;
}

export interface AreaFeature {
  readonly name: string;
  /** No ring crosses itself or another of its polygon. */
  readonly polygons: readonly PolygonPositions[];
}
