import type { Grid } from '../../grid/grid';
import type { TableRow } from '../../join/joinReport';

/** As many rows tell how a table is laid out. */
const MOST_ROWS = 400;

/** Rows below the heading that hold something, evenly over the whole table: one that is sorted begins with one place. */
export function sampleRows(grid: Grid, firstRow: number): readonly TableRow[] {
  const count = grid.length - firstRow;
  const step = Math.max(1, count / MOST_ROWS);
  const rows: TableRow[] = [];
  for (let index = 0; index * step < count; index += 1) {
    const row = firstRow + Math.floor(index * step);
    const cells = grid[row] ?? [];
    if (cells.some((cell) => cell !== '')) rows.push({ number: row + 1, cells });
  }
  return rows;
}
