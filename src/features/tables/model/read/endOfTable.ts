import { normaliseName } from '../../../../core/areas/resolve/normaliseName';
import type { Resolver } from '../../../../core/areas/resolve/resolver';
import { periodInText } from '../../../../core/cells/periodInText';
import { readNumberCell } from '../../../../core/cells/readNumberCell';
import { readPeriodCell } from '../../../../core/cells/readPeriodCell';
import type { Grid } from '../../../../core/grid/grid';
import { isTotalOrRemainder } from '../join/setAside';
import { firstDataRow } from '../recognise/recogniseLayout';
import type { TableLayout } from '../tableLayout';

const MOST_ROWS_TO_FIGURES = 5;

/**
 * Index of the row where another table begins below the first: at a heading that is not that of the table printed again,
 * or at one under a title of another period. Under the first heading its figures would be taken for something else. The
 * length of the grid where there is none.
 */
export function endOfTable(grid: Grid, layout: TableLayout, resolve: Resolver): number {
  const first = firstDataRow(layout);
  const place = layout.roles.indexOf('place');
  const values = layout.roles.flatMap((role, column) => (role === 'value' ? [column] : []));
  if (layout.headingRow === 0 || place < 0 || values.length === 0) return grid.length;
  const headings = grid.slice(layout.headingRow - 1, first);
  const placeHeadings = new Set(headings.map((row) => row[place] ?? '').filter((cell) => cell !== ''));
  const own = new Set(headings.map(keyOf));
  const isPlace = (cell: string) =>
    cell !== '' && (isTotalOrRemainder(cell) || resolve({ name: cell }).status !== 'unmatched');

  for (let index = first; index < grid.length; index += 1) {
    const row = grid[index]!;
    const isHeading = placeHeadings.has(row[place] ?? '') || (headsValues(row, values) && !isPlace(row[place] ?? ''));
    if (!isHeading) continue;
    const start = startOfTitles(grid, index, first, (title) => isPlace(title[place] ?? ''));
    const isAnother = own.has(keyOf(row))
      ? isOfOtherPeriod(grid.slice(start, index), layout)
      : hasFiguresBelow(grid, index, values);
    if (isAnother) return start;
  }
  return grid.length;
}

/** Texts or years, and no figures, where figures should be; not one text over all, as the heading of a section is. */
function headsValues(row: readonly string[], values: readonly number[]): boolean {
  const firstCell = row[values[0]!] ?? '';
  // Nearly every row of a large table.
  if (/^\d/.test(firstCell) && !YEAR.test(firstCell)) return false;
  const cells = values.map((column) => row[column] ?? '').filter((cell) => cell !== '');
  if (2 * cells.length < values.length || new Set(row.filter((cell) => cell !== '')).size < 2) return false;
  if (cells.every((cell) => YEAR.test(cell)))
    return cells.length > 1 && cells.every((cell, index) => Number(cell) === Number(cells[0]) + index);
  return cells.every(isText);
}

const YEAR = /^(?:19|20)\d\d$/;

function isText(cell: string): boolean {
  if (readPeriodCell(cell).status !== 'none') return true;
  const number = readNumberCell(cell);
  return number.status === 'unread' && number.reason === 'no-number';
}

/** Titles, remarks and blank rows right above a heading. */
function startOfTitles(
  grid: Grid,
  heading: number,
  first: number,
  isOfPlace: (row: readonly string[]) => boolean,
): number {
  let start = heading;
  while (start > first) {
    const above = grid[start - 1]!;
    if (new Set(above.filter((cell) => cell !== '')).size > 1 || isOfPlace(above)) break;
    start -= 1;
  }
  return start;
}

function isOfOtherPeriod(titles: Grid, { period, year }: TableLayout): boolean {
  if (period === null) return false;
  return titles.flat().some((title) => {
    const said = periodInText(title);
    if (said.status === 'none') return false;
    const other = said.status === 'read' ? said.period : said.inYear(year ?? Number(period.end.slice(0, 4)));
    return other !== null && (other.start !== period.start || other.end !== period.end);
  });
}

function hasFiguresBelow(grid: Grid, heading: number, values: readonly number[]): boolean {
  return grid
    .slice(heading + 1, heading + 1 + MOST_ROWS_TO_FIGURES)
    .some((row) => values.some((column) => readNumberCell(row[column] ?? '').status === 'read'));
}

/** However it is spaced. */
function keyOf(row: readonly string[]): string {
  return row.map(normaliseName).join('\t').trimEnd();
}
