import { dsvFormat } from 'd3-dsv';
import { readSheet } from 'read-excel-file/node';
import { type Writing, writeText } from './writeTable';

type Cells = readonly (readonly string[])[];

/** What another reader than ours finds in the file; null where there is none for its form. */
export async function independentCells(cells: Cells, bytes: Uint8Array, writing: Writing): Promise<Cells | null> {
  if (writing.form === 'text') return dsvFormat(writing.delimiter).parseRows(writeText(cells, writing));
  if (writing.form !== 'xlsx') return null;
  const rows = await readSheet(Buffer.from(bytes));
  return rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell))));
}

/** Cells without what our reader promises to take off: white space, and empty cells and rows at the ends. */
export function trimmed(cells: Cells): Cells {
  const rows = cells.map((row) => {
    const own = row.map((cell) => cell.replaceAll(/\s+/g, ' ').trim());
    return own.slice(0, own.findLastIndex((cell) => cell !== '') + 1);
  });
  return rows.slice(0, rows.findLastIndex((row) => row.length > 0) + 1);
}
