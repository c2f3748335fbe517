import type { Notice } from '../text/notice';
import { plainText } from '../text/plainText';
import { gridNotice } from './gridNotices';

/** In bytes. */
export const LONGEST_TEXT = 200e6;
export const LONGEST_WORKBOOK = 40e6;

export const MOST_COLUMNS = 4096;
/** Of all tables of a file together. */
export const MOST_ROWS = 3_000_000;
/** As in a spreadsheet. */
export const LONGEST_CELL = 32_767;
/** Of elements within each other, in a page and in a workbook: tables are not nested deeper. */
export const DEEPEST_MARKUP = 512;

/**
 * What may be read of a file of so many bytes. All of it grows with the file up to an end, so that a small one cannot
 * unfold into what only a large one may be: a file of 1 MB is read within seconds and 300 MB of memory.
 *
 * Of all parts of a workbook, unzipped, in bytes: a million rows have 20 for each that is zipped.
 */
export function mostUnzippedOf(size: number): number {
  return Math.min(Math.max(20e6, 20 * size), 800e6);
}

/** Of all tables together, those that merging fills included; a million rows of 20 columns fit into the memory of a page. */
export function mostCellsOf(size: number): number {
  return Math.min(2e6 + 4 * size, 20e6);
}

/** Of all cells together: one long text may be referred to by many. */
export function mostCharactersOf(size: number): number {
  return Math.min(20e6 + 20 * size, 500e6);
}

/** Why a file of so many bytes is not worth reading, by its name alone; null where it may be read. */
export function tooLarge(size: number, fileName: string): Notice | null {
  return tooLargeFor(size, fileName, /\.xls[xm]$/i.test(fileName) ? LONGEST_WORKBOOK : LONGEST_TEXT);
}

/** The same against the limit of what the bytes turned out to be. */
export function tooLargeFor(size: number, fileName: string, limit: number): Notice | null {
  if (size <= limit) return null;
  const megabytes = Math.ceil(size / 1e6);
  return gridNotice('table-too-large', 'error', { file: plainText(fileName), size: megabytes, limit: limit / 1e6 });
}
