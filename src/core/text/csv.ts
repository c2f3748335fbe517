import { csvFormatRow } from 'd3-dsv';

/** Null where there is nothing, which is an empty cell; zero is "0". */
export type Cell = string | number | null;

/** A cell for each column of a table; the columns stand in this order. */
export type Cells = Readonly<Record<string, Cell>>;

const BYTE_ORDER_MARK = '\uFEFF';
const LINE_BREAK = '\r\n';

/**
 * A table as CSV after RFC 4180, in the form that spreadsheets open without asking: UTF-8 with a byte order mark, lines
 * that end in CR LF, and no cell that they would run.
 */
export function formatCsv(columns: readonly string[], rows: readonly Cells[]): string {
  const lines = [columns, ...rows.map((row) => columns.map((column) => writeCell(row[column] ?? null)))];
  return BYTE_ORDER_MARK + lines.map((cells) => csvFormatRow([...cells]) + LINE_BREAK).join('');
}

function writeCell(cell: Cell): string {
  if (cell === null) return '';
  return typeof cell === 'number' ? String(cell) : withoutFormula(cell);
}

/**
 * A text that no spreadsheet takes for a formula: what begins like one gets an apostrophe in front, which is the
 * spreadsheets' own mark for text (OWASP, "CSV Injection"). The full-width signs are run by East Asian editions. A plain
 * number with its sign is left as it is.
 */
export function withoutFormula(text: string): string {
  const isNumber = /^[+-]?\d+(\.\d+)?$/.test(text);
  return !isNumber && /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
}
