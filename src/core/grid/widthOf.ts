import type { Grid } from './grid';

/** How many columns the widest row of a table has. */
export function widthOf(grid: Grid): number {
  return grid.reduce((widest, { length }) => Math.max(widest, length), 0);
}
