import type { Grid } from '../../../../core/grid/grid';
import type { TableRow } from '../join/joinReport';

/** As many rows tell how a table is laid out. */
const MOST_ROWS = 400;
/** Of wide tables fewer: each of their cells is looked up as a place. */
const MOST_CELLS = 5000;
const FEWEST_ROWS = 40;

/** Rows below the heading that hold something, evenly over the whole table: one that is sorted begins with one place. */
export function sampleRows(grid: Grid, firstRow: number): readonly TableRow[] {
  const count = grid.length - firstRow;
  const width = Math.max(1, grid[firstRow]?.length ?? 0);
  const step = Math.max(1, count / Math.min(MOST_ROWS, Math.max(FEWEST_ROWS, MOST_CELLS / width)));
  const rows: TableRow[] = [];
  for (let index = 0; index * step < count; index += 1) {
    const row = firstRow + Math.floor(index * step);
    const cells = grid[row] ?? [];
    if (cells.some((cell) => cell !== '')) rows.push({ number: row + 1, cells });
  }
  return rows;
}
