import type { Grid } from './grid';
import { parseDelimited } from './parseDelimited';

/**
 * A grid as CSV (RFC 4180, lines that end in LF): `gridOfCsv` of it is the same grid, and so is `readGrid` where the grid
 * has two columns. Not for spreadsheets: formulas are left as they are.
 */
export function writeGrid(grid: Grid): string {
  const lines = grid.map((row) => row.map(writeCell).join(','));
  const first = grid.findIndex(({ length }) => length > 0);
  const [cell = '', ...others] = grid[first] ?? [];
  // Quoted, so that no first cell makes the text look like JSON, a page or a document.
  if (cell !== '') lines[first] = [quoted(cell), ...others.map(writeCell)].join(',');
  return lines.map((line) => `${line}\n`).join('');
}

/** Reads back what `writeGrid` wrote; the cells are taken as they stand. */
export function gridOfCsv(text: string, delimiter = ','): Grid {
  const grid: (readonly string[])[] = [];
  parseDelimited(text, delimiter, { onRow: (row) => grid.push(row.length === 1 && row[0] === '' ? [] : row) });
  return grid;
}

/** Quoted where any delimiter that could be recognised is in it. */
function writeCell(cell: string): string {
  return /["\r\n,;|\t]/.test(cell) ? quoted(cell) : cell;
}

function quoted(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`;
}
