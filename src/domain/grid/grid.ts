import type { Notice } from '../notice';

/**
 * A table as cells of text, before anything is known of what they mean. Row i (from 0) is row i + 1 of the sheet or
 * line of the file, blank rows included; rows may be of unequal length.
 */
export type Grid = readonly (readonly string[])[];

/** One table of a file; a file of text or JSON has one, with an empty name. */
export interface Sheet {
  readonly name: string;
  readonly grid: Grid;
}

/** The tables of a file, with what has to be known of how it was read; or why there are none. */
export type GridResult =
  | { readonly ok: true; readonly sheets: readonly Sheet[]; readonly notices: readonly Notice[] }
  | { readonly ok: false; readonly notice: Notice };
