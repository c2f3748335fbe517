import type { Decisions } from './decisions';
import type { TableLayout } from './tableLayout';
import type { MeasureCorrection } from './tableMeasure';

/** Who published the figures of a table, and when: asked for before anything of them is shared. */
export interface TableSource {
  readonly title: string;
  readonly publisher: string;
  /** ISO date, month or year; '' while it is not said. */
  readonly date: string;
}

export const NO_SOURCE: TableSource = { title: '', publisher: '', date: '' };

/** One of several sheets that make up a table. */
export interface SheetPart {
  readonly name: string;
  readonly rowCount: number;
}

/** The table whose place another took, as it was then: what has changed since is told until the reader has seen it. */
export type EarlierTable = Pick<ProjectTable, 'fileName' | 'sheet' | 'parts' | 'content' | 'layout'>;

/** A table that a reader gave, and what the reader said of it. The cells themselves are its content. */
export interface ProjectTable {
  /** Short, of [a-z0-9]; unique within the project. A copy of a project keeps it, so that links find their theme there, too. */
  readonly id: string;
  readonly fileName: string;
  /** '' where the file has no sheets. */
  readonly sheet: string;
  /** Sheets that are read together, their cells one below the other; none where the table is of one. */
  readonly parts?: readonly SheetPart[];
  /** Id under which the cells are kept; other cells have another. */
  readonly content: string;
  readonly earlier?: EarlierTable;
  /** null: as recognised. */
  readonly layout: TableLayout | null;
  readonly decisions: Decisions;
  /** By the key of the measure. */
  readonly measures: Readonly<Record<string, MeasureCorrection>>;
  readonly source: TableSource;
}

/** A reader's figures: what is kept, passed on and put in links. */
export interface Project {
  readonly id: string;
  readonly name: string;
  /** Checksum of the link that it came with, by which the link is known again; null: it came with none. */
  readonly origin: string | null;
  readonly tables: readonly ProjectTable[];
}
