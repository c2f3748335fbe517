import type { Notice } from '../text/notice';
import { parseJson } from '../text/parseJson';
import { DELIMITERS, type Delimiter, findDelimiter } from './findDelimiter';
import type { Grid, GridResult } from './grid';
import type { GridBuilders } from './gridBuilder';
import { gridNotice } from './gridNotices';
import { htmlTables } from './htmlTables';
import { jsonTables } from './jsonTables';
import { parseDelimited } from './parseDelimited';
import { repeatedKey } from './repeatedKey';
import { createRowWidths } from './rowWidths';

/**
 * Reads a table from text: JSON, a page with tables, or cells with delimiters between them.
 *
 * @throws GridRefusal where it is beyond the limits.
 */
export function readText(text: string, builders: GridBuilders): GridResult {
  const { file } = builders;
  if (!/\S/.test(text)) return { ok: false, notice: gridNotice('table-empty', 'error', { file }) };
  if (/^\s*[[{]/.test(text)) {
    const value = parseJson(text) ?? parseJsonLines(text);
    if (value !== undefined) {
      const repeated = repeatedKey(text);
      if (repeated !== null)
        return { ok: false, notice: gridNotice('table-json-key-twice', 'error', { file, ...repeated }) };
      const sheets = jsonTables(value, builders);
      return sheets.length === 0
        ? { ok: false, notice: gridNotice('table-json-none', 'error', { file }) }
        : { ok: true, sheets, notices: builders.notices() };
    }
    if (/^\s*(\[\s*[[{"]|\{\s*")/.test(text))
      return { ok: false, notice: gridNotice('table-damaged-json', 'error', { file }) };
  }
  if (/^\s*</.test(text)) {
    const { sheets, notices } = htmlTables(text, builders);
    if (sheets.length > 0) return { ok: true, sheets, notices: [...notices, ...builders.notices()] };
    if (/^\s*<(!doctype|\?xml|html|[a-z][\w:-]*[\s>])/i.test(text)) return oneTable(null, [], builders);
  }
  return readDelimited(text, builders);
}

/** A JSON value on each line, as databases export them; undefined where a line is none. */
function parseJsonLines(text: string): readonly unknown[] | undefined {
  if (!/^\s*[[{][^\n]*[\]}]\s*\n\s*[[{]/.test(text)) return undefined;
  const values: unknown[] = [];
  for (const line of text.split('\n')) {
    if (!/\S/.test(line)) continue;
    const value = parseJson(line);
    if (typeof value !== 'object') return undefined;
    values.push(value);
  }
  return values;
}

/** Spreadsheets say the delimiter in a first line of its own: `sep=;`. */
const SAID_DELIMITER = /^sep=([\t;|,])\r?\n/i;

function readDelimited(text: string, builders: GridBuilders): GridResult {
  const said = DELIMITERS.find((each) => each === SAID_DELIMITER.exec(text)?.[1]);
  const delimiter = said ?? findDelimiter(text);
  if (delimiter === null) return oneTable(null, [], builders);
  const { grid, notices } = parseTable(text, delimiter, said !== undefined, builders);
  return oneTable(grid, notices, builders);
}

function parseTable(
  text: string,
  delimiter: Delimiter,
  isDelimiterSaid: boolean,
  builders: GridBuilders,
): { readonly grid: Grid; readonly notices: readonly Notice[] } {
  const builder = builders.create();
  const [stray, swallowing] = [
    { row: 0, count: 0 },
    { row: 0, count: 0 },
  ];
  const note = (faults: { row: number; count: number }): void => {
    if (faults.count === 0) faults.row = builder.rowCount + 1;
    faults.count += 1;
  };
  const widths = createRowWidths();
  // With the line end that the last row lacks, so that it too has an empty cell behind its last delimiter.
  parseDelimited(text.endsWith(delimiter) ? `${text}\n` : text, delimiter, {
    onRow(row) {
      widths.note(row, builder.rowCount + 1);
      // The line stays, empty, so that rows are numbered as in the file.
      builder.add(isDelimiterSaid && builder.rowCount === 0 ? [] : row);
    },
    onStrayQuote: () => note(stray),
    onQuotedLines(content) {
      const within = content.split('\n').slice(1, -1);
      if (within.some((line) => line.includes(delimiter))) note(swallowing);
    },
    onLongCell: (length) => builders.noteLength(length, builder.rowCount + 1),
  });
  const { file } = builders;
  const notices: Notice[] = [];
  if (stray.count > 0) notices.push(gridNotice('table-stray-quote', 'warning', { file, ...stray }));
  if (swallowing.count > 0) notices.push(gridNotice('table-quote-over-rows', 'warning', { file, ...swallowing }));
  const longer = widths.longer();
  if (longer !== null) notices.push(gridNotice('table-rows-longer', 'warning', { file, ...longer }));
  return { grid: builder.finish(), notices };
}

/** null, or rows of one cell: it is no table. */
function oneTable(grid: Grid | null, notices: readonly Notice[], builders: GridBuilders): GridResult {
  if (grid === null || !grid.some(({ length }) => length > 1))
    return { ok: false, notice: gridNotice('table-none', 'error', { file: builders.file }) };
  return { ok: true, sheets: [{ name: '', grid }], notices: [...notices, ...builders.notices()] };
}
