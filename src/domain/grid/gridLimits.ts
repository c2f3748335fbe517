import type { Notice } from '../notice';
import { plainText } from '../overlays/own/plainText';
import { gridNotice } from './gridNotices';

/** In bytes. */
export const LONGEST_TEXT = 200e6;
export const LONGEST_WORKBOOK = 40e6;
/** Of all parts of a workbook together, in bytes: what a million rows need, and no bomb gets past. */
export const MOST_UNZIPPED = 800e6;

export const MOST_COLUMNS = 4096;
export const MOST_ROWS = 3_000_000;
/** Of all tables of a file together; a million rows of 20 columns fit into the memory of a page. */
export const MOST_CELLS = 20_000_000;
/** As in a spreadsheet. */
export const LONGEST_CELL = 32_767;

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
