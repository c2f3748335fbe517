import type { Grid } from './grid';
import type { GridBuilders } from './gridBuilder';
import { widthOf } from './widthOf';

/** Cells that are shown as one: rows and columns from 0, both ends within. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface FilledGrid {
  readonly grid: Grid;
  /** Figures in merged cells, which stay where they are: the row of the first, from 1, and how many. */
  readonly unfilled: { readonly row: number; readonly count: number } | null;
}

/**
 * Gives each cell of a merge its text, as groups of headings and of places mean it. A figure is of one cell: that
 * others were merged with it does not say that it is of each of them.
 *
 * @throws GridRefusal where there would be too many cells.
 */
export function fillMerges(grid: Grid, merges: readonly Merge[], builders: GridBuilders): FilledGrid {
  if (merges.length === 0) return { grid, unfilled: null };
  const width = widthOf(grid);
  const rows = new Map<number, string[]>();
  let firstUnfilled = 0;
  let unfilledCount = 0;
  for (const { top, left, bottom, right } of merges) {
    const text = grid[top]?.[left] ?? '';
    if (text === '') continue;
    if (isFigure(text)) {
      unfilledCount += 1;
      if (unfilledCount === 1 || top + 1 < firstUnfilled) firstUnfilled = top + 1;
      continue;
    }
    const [last, rightmost] = [Math.min(bottom, grid.length - 1), Math.min(right, width - 1)];
    // Merges that lie over each other could otherwise fill a sheet for hours.
    const cells = Math.max(0, last - top + 1) * Math.max(0, rightmost - left + 1);
    builders.take(cells, cells * text.length, top + 1);
    for (let index = top; index <= last; index += 1) {
      const row = rows.get(index) ?? [...(grid[index] ?? [])];
      rows.set(index, row);
      while (row.length < left) row.push('');
      for (let column = left; column <= rightmost; column += 1) row[column] = text;
    }
  }
  const unfilled = unfilledCount === 0 ? null : { row: firstUnfilled, count: unfilledCount };
  return { grid: grid.map((row, index) => rows.get(index) ?? row), unfilled };
}

/** A number that is no year. */
function isFigure(text: string): boolean {
  return /^[-+−]?\d[\d,.]*\s*[%‰]?$/.test(text) && !/^(19|20)\d\d$/.test(text);
}
