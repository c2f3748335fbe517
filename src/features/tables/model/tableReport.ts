import type { Adcode } from '../../../core/areas/area';
import type { UnreadReason } from '../../../core/cells/numberCell';
import type { FigureTable } from '../../../core/record/figureTable';
import type { Period, Qualifier } from '../../../core/record/figureTerms';
import type { Notice } from '../../../core/text/notice';
import type { MatchReport } from './matchReport';
import type { TableLayout } from './tableLayout';
import type { TableMeasure } from './tableMeasure';

/** A cell of figures that could not be used, by its place in the file. */
export interface RefusedCell {
  readonly row: number;
  /** From 1. */
  readonly column: number;
  /** As it stands there, cut to 80 characters. */
  readonly text: string;
  readonly reason: CellRefusal;
  /** What it stands under, where the heading of its column does not say it: in a table that was shaped to be read. */
  readonly heading?: string;
}

export type CellRefusal =
  | UnreadReason
  /** It has no unit where most cells of its column do: 13 among 12.5万人, 0.13 among 12.5%. */
  | 'no-unit'
  /** In brackets, which may mean a fall or a part: (35). */
  | 'bracketed'
  /** Less than none of what is counted: −5 cases. */
  | 'negative-count'
  /** The period of its row or column cannot be read. */
  | 'no-period'
  /** Its period is said without a year, and none is known. */
  | 'no-year'
  /** Its place is ambiguous, or none that is known. */
  | 'no-place'
  /** Its row names no measure. */
  | 'no-measure'
  /** Its row has more filled cells than there are headings: a separator within a number or a name has torn it. */
  | 'overfull-row'
  /** A category beyond those that can be told apart. */
  | 'too-many-categories'
  /** It would sort places by persons. */
  | 'names-persons'
  /** There are several for its area, measure and period, and it was not decided which counts. */
  | 'duplicate';

/** What became of the cells below the heading. Every one is counted once. */
export interface CellCounts {
  readonly all: number;
  /** Figures on the map. */
  readonly read: number;
  /** Of those read: summed into another, or passed over for the first, as the reader decided. */
  readonly merged: number;
  /** Cells that are no figures: places, periods, ignored columns; and those of totals, notes and blank rows. */
  readonly setAside: number;
  /** That say that nothing was published. */
  readonly missing: number;
  readonly refused: number;
}

/** Why nothing of a table can be shown yet; the reader has to say it. */
export type TableQuestion = 'no-place-column' | 'no-value-column' | 'no-period';

/** A figure as one of the two tables has it. */
export interface FigureThen {
  readonly value: number;
  readonly qualifier: Qualifier;
  /** As printed. */
  readonly text: string;
}

/** A figure that is another one since its table was replaced. */
export interface ChangedFigure {
  /** Id of its measure. */
  readonly measure: string;
  readonly adcode: Adcode;
  readonly period: Period;
  readonly before: FigureThen;
  /** In what the value before was counted, a key of `units` or as printed: the measure may be in another now. */
  readonly unitBefore: string;
  /** null where the place has none any more. */
  readonly after: FigureThen | null;
}

/** What became of the figures of a table that another file took the place of. */
export interface TableChanges {
  /** The first ones, by measure and place (up to MOST_CHANGES_NAMED). */
  readonly figures: readonly ChangedFigure[];
  readonly count: number;
  /** Names of measures that the table has no more. */
  readonly measuresGone: readonly string[];
}

/** Everything the reader is shown about a table and may correct. Plain and small, however large the table. */
export interface TableReport {
  /** Of the grid, headings included. */
  readonly rowCount: number;
  readonly columnCount: number;
  /** By column, several heading rows in one. */
  readonly headings: readonly string[];
  /** The first rows below the heading. */
  readonly sample: readonly (readonly string[])[];
  /** As it is read: as recognised, or as the reader corrected it. */
  readonly layout: TableLayout;
  readonly recognised: TableLayout;
  readonly matchReport: MatchReport;
  readonly cells: CellCounts;
  /** The first ones, in the order of the file (up to MOST_REFUSED_NAMED). */
  readonly refusedCells: readonly RefusedCell[];
  readonly measures: readonly TableMeasure[];
  /** What has to be known of how it was read. */
  readonly notices: readonly Notice[];
  readonly question: TableQuestion | null;
  /** Since another file took the place of the table; left out where none did, or the earlier cells are gone. */
  readonly changes?: TableChanges;
}

export const MOST_REFUSED_NAMED = 500;

/** A table read: the report for the reader and the figures for the record. */
export interface ReadTable {
  readonly report: TableReport;
  readonly figures: readonly FigureTable[];
}
