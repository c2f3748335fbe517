import { readNumberCell } from '../../../../core/cells/readNumberCell';
import type { Grid } from '../../../../core/grid/grid';
import { headsPersons, holdsPersonalText, isPersonalLabel } from '../../../../core/privacy/personalText';
import { printedFigure } from '../read/printedFigure';
import { firstDataRow } from '../recognise/recogniseLayout';
import type { ColumnRole, TableLayout } from '../tableLayout';

/** What is kept beside the rows of figures, where these cannot be read without it. */
export interface Beside {
  /** Lines above the heading: a title with the year, a line with the unit. */
  readonly above: boolean;
  /** What other rows say of places, periods and measures: a province that stands only above its cities. */
  readonly others: boolean;
}

/** Whether the cells of a column are used, and are so carried on. */
const IS_CARRIED: Readonly<Record<ColumnRole, boolean>> = {
  place: true,
  province: true,
  city: true,
  period: true,
  measure: true,
  breakdown: true,
  unit: true,
  value: true,
  category: true,
  ignored: false,
};

/** In the place of a cell that is no figure and says more than that: as little a figure as that is. */
const UNTOLD = '未读取';

/**
 * The cells of a table that figures were made of, each where it stands in the file; all others are blank. A column that
 * names persons is not carried whatever it is said to hold, nor is a text that says how one is reached.
 *
 * @param layout with a role for each column.
 * @param headings of the columns, several rows in one.
 * @param isUsed whether a row, counted from 1, has figures.
 * @param isUnread whether a cell, its row and column counted from 1, is told as what is no figure.
 */
export function carriedCells(
  grid: Grid,
  layout: TableLayout,
  headings: readonly string[],
  isUsed: (row: number) => boolean,
  isUnread: (row: number, column: number) => boolean,
  beside: Beside,
): Grid {
  const first = firstDataRow(layout);
  const headingStart = Math.max(0, layout.headingRow - 1);
  const roles = layout.roles.map((role, column) =>
    IS_CARRIED[role] && !namesPersons(grid, first, column, headings[column] ?? '') ? role : 'ignored',
  );
  const carried = grid.map((row, index) => {
    if (index < headingStart) return beside.above ? withoutPersons(row) : [];
    if (index < first) return pick(row, (cell, column) => roles[column] !== 'ignored' && !holdsPersonalText(cell));
    const hasFigures = isUsed(index + 1);
    if (!hasFigures && !beside.others) return [];
    return trimmed(
      row.map((cell, column) => {
        const role = roles[column] ?? 'ignored';
        if (role === 'ignored') return '';
        if (role === 'value' && !hasFigures) return '';
        if (role === 'value' && readNumberCell(cell).status === 'unread')
          return isUnread(index + 1, column + 1) ? printedFigure(cell) || UNTOLD : '';
        if (role === 'value') return cell;
        if (role === 'category' && !hasFigures) return '';
        return holdsPersonalText(cell) || isPersonalLabel(cell) ? '' : cell;
      }),
    );
  });
  const end = carried.findLastIndex((row) => row.length > 0);
  return carried.slice(0, end + 1);
}

/** A heading of persons above figures heads a count of them. */
function namesPersons(grid: Grid, first: number, column: number, heading: string): boolean {
  if (!headsPersons(heading)) return false;
  const cells = grid.slice(first).map((row) => row[column] ?? '');
  const filled = cells.filter((cell) => readNumberCell(cell).status !== 'missing');
  return filled.filter((cell) => readNumberCell(cell).status === 'unread').length * 2 >= filled.length;
}

/** A line of remarks without the cells that name a person, and what stands behind a label for one. */
function withoutPersons(row: readonly string[]): readonly string[] {
  let isBehindLabel = false;
  return pick(row, (cell) => {
    if (cell === '') return false;
    const isKept = !isBehindLabel && !holdsPersonalText(cell) && !isPersonalLabel(cell);
    isBehindLabel = isPersonalLabel(cell);
    return isKept;
  });
}

/** The row with only some of its cells, and without blank ones at its end. */
function pick(row: readonly string[], isKept: (cell: string, column: number) => boolean): readonly string[] {
  return trimmed(row.map((cell, column) => (isKept(cell, column) ? cell : '')));
}

function trimmed(row: readonly string[]): readonly string[] {
  return row.slice(0, row.findLastIndex((cell) => cell !== '') + 1);
}
