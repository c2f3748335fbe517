import type { Adcode } from '../areas/area';
import type { Comparator, Period } from './figureTerms';

/**
 * The figures of one measure out of a large table, in columns instead of objects: a million of them stay small, and go
 * from a worker to the page without being copied. The figures of an area stand together, in ascending order of period.
 */
export interface FigureTable {
  /** Id of the measure. */
  readonly measure: string;
  /** Id of the source. */
  readonly source: string;
  readonly unit: string;
  readonly comparator: Comparator;
  /** As the reader knows it, to name a row by. */
  readonly file: string;
  /** Areas that have figures, ascending; those of one area have one figure for each period at most. */
  readonly adcodes: readonly Adcode[];
  /** In ascending order of their ends, then of their starts. */
  readonly periods: readonly Period[];
  /** Figures of area i: from starts[i] up to starts[i + 1]. One longer than `adcodes`. */
  readonly starts: Uint32Array;
  /** Of each figure: index in `periods`. */
  readonly periodOf: Uint32Array;
  /** Of each figure, in the base unit. */
  readonly values: Float64Array;
  /** Of each figure: index in `QUALIFIERS` (`figureTerms`). */
  readonly qualifiers: Uint8Array;
  /** Of each figure: its row in the file, from 1. */
  readonly rows: Uint32Array;
  /** Of each figure: its column, from 1. */
  readonly columns: Uint16Array;
  /** Of each figure: index in `sheets`, where the table is of several. */
  readonly sheetOf?: Uint16Array;
  readonly sheets?: readonly string[];
  /** As printed: UTF-8; figure i from textStarts[i] up to textStarts[i + 1]. */
  readonly texts: Uint8Array;
  readonly textStarts: Uint32Array;
  /** What stands where a figure should, of areas and periods that have none; left out where there is no such cell. */
  readonly unread?: readonly UnreadFigure[];
}

/** What a reader's table has for an area where it has no figure: a range, a part, one of several, a mark nobody explains. */
export interface UnreadFigure {
  readonly adcode: Adcode;
  /** null where that could not be read either. */
  readonly period: Period | null;
  /** As printed, where it is short and holds a number; '' where it is better not repeated. */
  readonly text: string;
  /** In the file, from 1. */
  readonly row: number;
  readonly column: number;
}
