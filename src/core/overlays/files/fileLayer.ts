import type { Bounds } from '../../geometry/mercator';
import type { Notice } from '../../text/notice';
import type { OverlayPart, Positions } from '../geometry';
import type { PointChoice, PointColumn } from './pointColumns';

/** A file as its text (GeoJSON, or a table of points), or as the GeoJSON that the caller made of KML or GPX. */
export type LayerFile =
  | { readonly name: string; readonly text: string }
  | { readonly name: string; readonly geojson: unknown };

export type LayerFileResult =
  /** With what was left out or changed. */
  | { readonly ok: true; readonly layer: FileLayer; readonly problems: readonly Notice[] }
  /** With the reason among the problems, as the one of severity `error`. */
  | { readonly ok: false; readonly problems: readonly Notice[] };

/** What a reader's file holds, checked: every position is finite and within ±180°, ±90°. */
export interface FileLayer {
  /** Name of the file, fit to be shown. */
  readonly name: string;
  /** What it was read as, whatever it is called. */
  readonly format: 'table' | 'geojson';
  /** `points` where it holds nothing else. */
  readonly kind: 'points' | 'mixed';
  /** One part of each entry that the file has: `areas`, `lines`, `points`, in drawing order. */
  readonly parts: readonly OverlayPart[];
  readonly counts: LayerCounts;
  readonly bounds: Bounds;
  /** Its points, where it holds nothing else or gives them travel times; null otherwise. */
  readonly stations: Stations | null;
  /** Its lines, as roads; null where it has none. */
  readonly roads: Roads | null;
  /** What is said of its points, all in their order; empty for a file that holds anything else. */
  readonly columns: readonly PointColumn[];
  /** By which columns points are drawn while nobody has chosen. */
  readonly guessed: PointChoice;
}

interface LayerCounts {
  readonly points: number;
  readonly lines: number;
  /** Each of one polygon or several. */
  readonly areas: number;
  /** Positions in all. */
  readonly vertices: number;
}

/** Where something starts from, with the time it may take. */
export interface Stations {
  readonly positions: Positions;
  /** Travel times, each above 0 and at most an hour; null where the file gives none. */
  readonly minutes: Float64Array | null;
  /** '' for a station without a name. */
  readonly names: readonly string[];
}

/** Lines as roads, all lists in the same order. */
export interface Roads {
  /** Where they come from, to be named in notices. */
  readonly file: string;
  /** '' for a road without a name. */
  readonly names: readonly string[];
  readonly lines: readonly Positions[];
  /** `speed`, or else `maxspeed`, as it stands in the file; null where there is neither. */
  readonly speeds: readonly (string | number | null)[];
}

/** As many characters are read; a longer text is refused before it is parsed. */
export const MOST_CHARACTERS = 100_000_000;
/** As many positions are drawn; a file with more is refused. */
export const MOST_VERTICES = 500_000;
/** Travel times beyond an hour are no response times, and more likely seconds. */
export const MOST_MINUTES = 60;
