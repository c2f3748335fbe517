import type { NumberCell } from '../../cells/numberCell';
import { readNumberCell } from '../../cells/readNumberCell';
import type { Grid } from '../../grid/grid';
import type { Notice } from '../../notice';
import type { TableLayout } from '../tableLayout';
import { tableNotice } from '../tableNotices';
import type { CellRefusal } from '../tableReport';
import { createOverfullTest } from './overfullRows';

/** A cell as its row and its table let it be read; for an unread one, why, in the words of the report. */
type CellInTable =
  | Exclude<NumberCell, { status: 'unread' }>
  | { readonly status: 'unread'; readonly reason: CellRefusal };

/** Reads the figures of a table by what the whole of it says. */
export interface CellReader {
  /** @param row from 1. */
  read(cells: readonly string[], column: number, row: number): CellInTable;
  /** What has to be known of what was read so far. */
  notices(): readonly Notice[];
}

export function createCellReader(grid: Grid, headings: readonly string[], layout: TableLayout): CellReader {
  const isOverfull = createOverfullTest(grid, headings, layout);
  const overfullRows = new Set<number>();
  return {
    read(cells, column, row) {
      const cell = readNumberCell(cells[column] ?? '');
      if (cell.status === 'missing' || !isOverfull(cells)) return cell;
      overfullRows.add(row);
      return { status: 'unread', reason: 'overfull-row' };
    },
    notices() {
      const [row] = overfullRows;
      return row === undefined
        ? []
        : [tableNotice('table-rows-overfull', 'warning', { row, count: overfullRows.size })];
    },
  };
}
