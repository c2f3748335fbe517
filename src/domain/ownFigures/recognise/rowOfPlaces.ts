import type { Level } from '../../area';
import type { Grid } from '../../grid/grid';
import { findColumns } from '../../join/findColumns';
import { isTotalOrRemainder } from '../../join/setAside';
import type { Resolver } from '../../resolve/resolver';

const MOST_ROWS_ABOVE = 20;
const MOST_ROWS_READ = 100;
const MOST_CELLS_READ = 400;
const FEWEST_PLACES = 2;
const LEVELS: readonly Level[] = ['prefecture', 'province', 'county'];

/**
 * Index of the row that places stand in side by side, in a table that has its measures or periods in rows; null where
 * places stand below each other, as they have to, or nowhere.
 */
export function rowOfPlaces(grid: Grid, resolve: Resolver): number | null {
  const row = grid.slice(0, MOST_ROWS_ABOVE).findIndex((cells) => arePlaces(cells, resolve));
  if (row < 0) return null;
  const below = grid
    .slice(row + 1, row + 1 + MOST_ROWS_READ)
    .map((cells, index) => ({ number: row + index + 2, cells: cells.slice(0, MOST_CELLS_READ) }));
  // A matrix has them in both.
  return findColumns([], below, resolve) === null ? row : null;
}

/** All that stands right of the corner names places of one level; a province and its city beside each other do not. */
function arePlaces(cells: readonly string[], resolve: Resolver): boolean {
  const names = cells.slice(1, MOST_CELLS_READ).filter((cell) => cell !== '' && !isTotalOrRemainder(cell));
  if (new Set(names).size < FEWEST_PLACES || names.some((name) => /\d/.test(name))) return false;
  return LEVELS.some((level) => names.every((name) => resolve({ name, level }).status !== 'unmatched'));
}
