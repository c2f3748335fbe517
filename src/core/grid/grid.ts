import type { Notice } from '../text/notice';

/**
 * A table as cells of text, before anything is known of what they mean. Row i (from 0) is row i + 1 of the sheet or
 * record of the file, blank rows included as empty ones. A row ends with its last filled cell, so that rows are of
 * unequal length, and the grid with its last filled row. Cells are one line of clean text (`cleanCell`).
 */
export type Grid = readonly (readonly string[])[];

/** One table of a file; a file of text or JSON has one, with an empty name, as has a page with one table. */
export interface Sheet {
  readonly name: string;
  readonly grid: Grid;
}

/** The tables of a file, with what has to be known of how it was read; or why there are none. */
export type GridResult =
  | { readonly ok: true; readonly sheets: readonly Sheet[]; readonly notices: readonly Notice[] }
  | { readonly ok: false; readonly notice: Notice };
