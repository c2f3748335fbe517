import type { Grid } from '../../../../core/grid/grid';

/** Where in a file a cell stands. */
interface FilePlace {
  /** null where the table is of one sheet. */
  readonly sheet: string | null;
  /** From 1. */
  readonly row: number;
  readonly column: number;
}

/**
 * A grid with a place in each row, made of one that has its places side by side, or of several sheets: what is read. Its
 * cells are the file's own, labels repeated, so that each figure leads to its cell.
 */
export interface ShapedGrid {
  readonly grid: Grid;
  /** Where the cell of a row and column (from 1) of the grid stands in the file; of what is in none, its row there. */
  placeOf(row: number, column: number): FilePlace;
  /** What a cell of figures stands under, where its column of the grid does not say it. */
  headingOf(row: number): string | null;
  /** Cells of the file below its heading. */
  readonly bodyCells: number;
  /** Cells of the grid, some of them blank, back in the file: what is blank in all of their rows is blank there. */
  backInFile(cells: Grid): Grid;
  readonly notice: { readonly code: 'table-transposed' | 'table-sheets-joined'; readonly value: number };
}

/** Cells that stand at places of a file, as its grid; rows that have none are empty. */
export function createFileGrid(): { set(row: number, column: number, cell: string): void; readonly grid: Grid } {
  const grid: string[][] = [];
  return {
    grid,
    set(row, column, cell) {
      if (cell === '') return;
      while (grid.length < row) grid.push([]);
      const cells = grid[row - 1]!;
      while (cells.length < column) cells.push('');
      cells[column - 1] = cell;
    },
  };
}
