import type { Notice } from '../notice';
import type { Grid } from './grid';
import { LONGEST_CELL, MOST_CELLS, MOST_COLUMNS, MOST_ROWS } from './gridLimits';
import { GridRefusal, gridNotice } from './gridNotices';

/** Takes up the rows of one table; the cells are clean. */
export interface GridBuilder {
  /** How many rows there are so far, empty ones at the end included. */
  readonly rowCount: number;
  /** The row belongs to the builder from now on. @throws GridRefusal where the table is beyond the limits. */
  add(row: string[]): void;
  /** Without empty cells at the ends of rows and empty rows at the end. */
  finish(): Grid;
}

/** What a file's tables have in common. */
export interface GridBuilders {
  /** As it is named in notices. */
  readonly file: string;
  create(): GridBuilder;
  /** To be called for a cell of so many characters before it was cut. `row` counts from 1. */
  noteLength(length: number, row: number): void;
  notices(): readonly Notice[];
}

const EMPTY_ROW: readonly string[] = Object.freeze([]);

/** Builders of a file's tables, which share one limit of cells. */
export function createGridBuilders(file: string): GridBuilders {
  let cellCount = 0;
  let cutCount = 0;
  let firstCut = 0;

  const create = (): GridBuilder => {
    const rows: (readonly string[])[] = [];
    return {
      get rowCount() {
        return rows.length;
      },
      add(row) {
        trimEnd(row);
        if (rows.length === MOST_ROWS && row.length === 0) return;
        cellCount += row.length;
        if (row.length > MOST_COLUMNS) refuse('table-too-many-columns', rows.length + 1, MOST_COLUMNS);
        if (rows.length === MOST_ROWS)
          throw new GridRefusal(gridNotice('table-too-many-rows', 'error', { file, limit: MOST_ROWS }));
        if (cellCount > MOST_CELLS) refuse('table-too-many-cells', rows.length + 1, MOST_CELLS);
        rows.push(row.length === 0 ? EMPTY_ROW : row);
      },
      finish() {
        rows.length = rows.findLastIndex((row) => row.length > 0) + 1;
        return rows;
      },
    };
  };
  const refuse = (code: 'table-too-many-columns' | 'table-too-many-cells', row: number, limit: number): never => {
    throw new GridRefusal(gridNotice(code, 'error', { file, row, limit }));
  };

  return {
    file,
    create,
    noteLength(length, row) {
      if (length <= LONGEST_CELL) return;
      if (cutCount === 0) firstCut = row;
      cutCount += 1;
    },
    notices: () =>
      cutCount === 0
        ? []
        : [gridNotice('table-cells-cut', 'warning', { file, row: firstCut, count: cutCount, limit: LONGEST_CELL })],
  };
}

function trimEnd(row: string[]): void {
  let length = row.length;
  while (length > 0 && row[length - 1] === '') length -= 1;
  if (length < row.length) row.length = length;
}
