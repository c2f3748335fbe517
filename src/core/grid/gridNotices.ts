import { type Notice, noticeMaker } from '../text/notice';

/**
 * Every notice of the reading of a table, from its bytes to its cells, with the names of its values.
 *
 * `file` is the file's name; `row` and `line` are counted from 1, as a spreadsheet or an editor does; where there are
 * `count` of them, it is the first. `limit` and `size` of files are megabytes. What comes from the file is text.
 */
export const GRID_NOTICES = {
  // Refused: there is no table to go on with.

  'table-empty': ['file'],
  'table-too-large': ['file', 'size', 'limit'],
  /** It is a picture, a document or a program, of the `kind` that its first bytes say. */
  'table-binary': ['file', 'kind'],
  /** A workbook of Excel 97 to 2003. */
  'table-old-workbook': ['file'],
  /** A workbook with a password. */
  'table-locked-workbook': ['file'],
  /** An archive that is no workbook. */
  'table-archive': ['file'],
  'table-damaged-workbook': ['file'],
  /** A workbook in which what `cell` of `sheet` (B3) says cannot be known: the file is damaged. */
  'table-damaged-cell': ['file', 'sheet', 'cell'],
  /** A workbook whose parts are longer, unzipped, than `limit` MB. */
  'table-unzips-too-large': ['file', 'limit'],
  'table-damaged-json': ['file'],
  /** JSON without a list of records, or names with numbers or records. */
  'table-json-none': ['file'],
  /** An object in it has two values under one name, the second in `line`: which of them counts, nobody can know. */
  'table-json-key-twice': ['file', 'line', 'key'],
  /** It can be read, but there are no rows of at least two cells in it. */
  'table-none': ['file'],
  'table-too-many-columns': ['file', 'row', 'limit'],
  'table-too-many-rows': ['file', 'limit'],
  'table-too-many-cells': ['file', 'row', 'limit'],
  /** More than `limit` million in all cells. */
  'table-too-many-characters': ['file', 'row', 'limit'],
  'table-too-many-sheets': ['file', 'limit'],

  // To be known; the table is read.

  /** `count` lines are in another encoding than the rest, and were read as that. */
  'table-mixed-encoding': ['file', 'line', 'count'],
  /** `count` lines with bytes that are no text in any encoding known. */
  'table-undecodable': ['file', 'line', 'count'],
  /** `count` cells begin with a quotation mark that is never closed, and were read as they stand. */
  'table-stray-quote': ['file', 'row', 'count'],
  /** `count` rows have more separators than most, with nothing behind the last: a number may have been torn. */
  'table-rows-longer': ['file', 'row', 'count'],
  /** `count` quoted cells hold whole lines with separators: rows may have been swallowed. */
  'table-quote-over-rows': ['file', 'row', 'count'],
  /** A page whose elements are nested beyond any table's, or that has too many tables: its end was not read. */
  'table-page-cut': ['file'],
  /** `count` cells longer than `limit` characters were cut. */
  'table-cells-cut': ['file', 'row', 'count', 'limit'],
  /** `count` figures stand in merged cells: each was taken for its first cell only. */
  'table-merged-figures': ['file', 'sheet', 'row', 'count'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type GridNoticeCode = keyof typeof GRID_NOTICES;

export const gridNotice = noticeMaker<typeof GRID_NOTICES>();

/**
 * Ends a reading from deep within a parser's callbacks. It never leaves this folder: `readGrid` and `readPastedTable`
 * make the notice their result.
 */
export class GridRefusal extends Error {
  constructor(readonly notice: Notice) {
    super(notice.code);
  }
}
