import { decimalSeparatorOf, dependsOnSeparator } from '../../../../core/cells/decimalComma';
import { notesOf } from '../../../../core/cells/noteMarks';
import type { NumberCell } from '../../../../core/cells/numberCell';
import { readNumberCell } from '../../../../core/cells/readNumberCell';
import type { Grid } from '../../../../core/grid/grid';
import { headsPersons } from '../../../../core/privacy/personalText';
import type { Notice } from '../../../../core/text/notice';
import { categoryIn } from '../recognise/categoryCells';
import { firstDataRow } from '../recognise/recogniseLayout';
import type { TableLayout } from '../tableLayout';
import { tableNotice } from '../tableNotices';
import type { CellRefusal } from '../tableReport';
import { createOverfullTest } from './overfullRows';

/** A cell as its row and its table let it be read; for an unread one, why, in the words of the report. */
type CellInTable =
  | Exclude<NumberCell, { status: 'unread' }>
  | { readonly status: 'category'; readonly name: string }
  | { readonly status: 'unread'; readonly reason: CellRefusal };

/** Reads the figures and categories of a table by what the whole of it says. */
export interface CellReader {
  /** @param row from 1. */
  read(cells: readonly string[], column: number, row: number): CellInTable;
  /** What has to be known of what was read so far. */
  notices(): readonly Notice[];
}

/** @param sheet the table with what stands below it, where its notes are. */
export function createCellReader(
  grid: Grid,
  headings: readonly string[],
  layout: TableLayout,
  sheet: Grid = grid,
): CellReader {
  const isOverfull = createOverfullTest(grid, headings, layout);
  const isNote = notesOf(sheet);
  const rows = grid.slice(firstDataRow(layout));
  const commaColumns = columnsOfDecimalCommas(rows, layout);
  const overfullRows = new Set<number>();
  return {
    read(cells, column, row) {
      const text = cells[column] ?? '';
      const cell =
        layout.roles[column] === 'category' ? categoryCell(text, headings[column] ?? '') : readNumberCell(text, isNote);
      if (cell.status === 'missing') return cell;
      if (isOverfull(cells)) {
        overfullRows.add(row);
        return { status: 'unread', reason: 'overfull-row' };
      }
      const isUnclear = commaColumns.has(column) && cell.status === 'read' && dependsOnSeparator(text);
      return isUnclear ? { status: 'unread', reason: 'ambiguous-separator' } : cell;
    },
    notices() {
      const [row] = overfullRows;
      return [
        ...(row === undefined
          ? []
          : [tableNotice('table-rows-overfull', 'warning', { row, count: overfullRows.size })]),
        ...[...commaColumns].map((column) => tableNotice('table-decimal-comma', 'warning', { column: column + 1 })),
      ];
    },
  };
}

/** Places are not sorted by persons. */
function categoryCell(text: string, heading: string): CellInTable {
  const name = categoryIn(text);
  if (name === '') return { status: 'missing' };
  return headsPersons(heading) ? { status: 'unread', reason: 'names-persons' } : { status: 'category', name };
}

/** Those that part decimals by commas, and those beside them that may: 1.234 beside 3,5 is 1234. */
function columnsOfDecimalCommas(rows: Grid, { roles }: TableLayout): ReadonlySet<number> {
  const values = roles.flatMap((role, column) => (role === 'value' ? [column] : []));
  const separators = values.map((column) => decimalSeparatorOf(cellsOf(rows, column)));
  if (!separators.includes('comma')) return new Set();
  const mayBe = (column: number) => rows.some((row) => dependsOnSeparator(row[column] ?? ''));
  return new Set(
    values.filter(
      (column, index) => separators[index] === 'comma' || (separators[index] === 'either' && mayBe(column)),
    ),
  );
}

function* cellsOf(rows: Grid, column: number): Iterable<string> {
  for (const row of rows) yield row[column] ?? '';
}
