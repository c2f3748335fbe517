import type { Level } from '../../../../core/areas/area';
import type { Resolver } from '../../../../core/areas/resolve/resolver';
import type { Grid } from '../../../../core/grid/grid';
import { findColumns } from '../join/findColumns';
import { isTotalOrRemainder } from '../join/setAside';
import { keptOfGrid } from './keptOfGrid';

const MOST_ROWS_ABOVE = 20;
const MOST_ROWS_READ = 100;
const MOST_CELLS_READ = 400;
const MOST_LABELS = 4;
const FEWEST_PLACES = 2;
const LEVELS: readonly Level[] = ['prefecture', 'province', 'county'];

/** Places side by side: the row (from 0) that they stand in, and the first column (from 0) that has one. */
export interface PlacesAcross {
  readonly row: number;
  readonly column: number;
}

/**
 * Where places stand side by side, in a table that has its measures or periods in rows; null where places stand below each
 * other, or nowhere.
 */
export const placesAcross = keptOfGrid((): string => '', findAcross);

function findAcross(grid: Grid, resolve: Resolver): PlacesAcross | null {
  const columns = grid.slice(0, MOST_ROWS_ABOVE).map((cells) => firstPlace(cells, resolve));
  const row = columns.findIndex((column) => column !== null);
  if (row < 0) return null;
  const below = grid
    .slice(row + 1, row + 1 + MOST_ROWS_READ)
    .map((cells, index) => ({ number: row + index + 2, cells: cells.slice(0, MOST_CELLS_READ) }));
  // A matrix has them in both.
  const beside = below.filter(({ cells }) => !isHeadingOfPlaces(cells, resolve));
  return findColumns([], beside, resolve) === null ? { row, column: columns[row]! } : null;
}

/** Cities below their provinces, both side by side. */
export function isHeadingOfPlaces(cells: readonly string[], resolve: Resolver): boolean {
  return firstPlace(cells, resolve) !== null;
}

/** All that stands right of the labels names places of one level; a province and its city beside each other do not. */
function firstPlace(cells: readonly string[], resolve: Resolver): number | null {
  for (let column = 1; column <= MOST_LABELS; column += 1) {
    const names = cells.slice(column, MOST_CELLS_READ).filter((cell) => cell !== '' && !isTotalOrRemainder(cell));
    const first = cells[column] ?? '';
    if (new Set(names).size < FEWEST_PLACES || names.some((name) => /\d/.test(name))) return null;
    const arePlaces = LEVELS.some((level) => names.every((name) => resolve({ name, level }).status !== 'unmatched'));
    if (arePlaces && first !== '') return column;
  }
  return null;
}
