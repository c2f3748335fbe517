import type { Grid } from '../../../../core/grid/grid';
import { widthOf } from '../../../../core/grid/widthOf';
import { firstDataRow } from '../recognise/recogniseLayout';
import type { TableLayout } from '../tableLayout';

/** Of the rows of a table without headings, so many may be torn; of more, it is a column that is often empty. */
const MOST_TORN = 0.2;

/**
 * A test of rows with more filled cells than there are headings: 东营市,1,234 below 城市,案件. A separator within a
 * number or a name has torn it, and none of the row's cells can be said to stand below its heading. Words in the margin
 * of a row with one figure have torn nothing.
 */
export function createOverfullTest(
  grid: Grid,
  headings: readonly string[],
  layout: TableLayout,
): (cells: readonly string[]) => boolean {
  const end = layout.headingRow === 0 ? usualWidth(grid.slice(firstDataRow(layout))) : endOfHeadings(headings, layout);
  return (cells) => {
    if ((cells[end] ?? '') === '') return false;
    return cells.slice(end).some((cell) => /\d/.test(cell)) || cells.some((cell, at) => isTorn(cell, cells[at + 1]));
  };
}

/** Behind the last column that is headed, or that is of use without a heading. */
function endOfHeadings(headings: readonly string[], { roles }: TableLayout): number {
  return headings.findLastIndex((heading, column) => heading !== '' || roles[column] !== 'ignored') + 1;
}

function usualWidth(rows: Grid): number {
  const counts = new Map<number, number>();
  for (const { length } of rows) if (length > 0) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [usual = 0] = [...counts].reduce((most, each) => (each[1] > most[1] ? each : most), [0, 0]);
  const wider = rows.filter(({ length }) => length > usual).length;
  return wider > rows.length * MOST_TORN ? widthOf(rows) : usual;
}

/** Two halves of one number, as far as can be seen. */
function isTorn(cell: string, next: string | undefined): boolean {
  return next !== undefined && /\d$/.test(cell) && /^\d/.test(next);
}
