import type { Resolver } from '../../../../core/areas/resolve/resolver';
import type { Grid } from '../../../../core/grid/grid';
import { findColumns } from '../join/findColumns';
import type { PlacesLevel } from '../join/joinReport';
import type { TableLayout } from '../tableLayout';
import { withBreakdown } from './breakdownColumns';
import { withCategoryColumns } from './categoryColumns';
import { columnRoles } from './columnRoles';
import { findHeading, textsAbove } from './findHeading';
import { headingsOf } from './headingsOf';
import { keptOfGrid } from './keptOfGrid';
import { placesAcross } from './rowOfPlaces';
import { sampleRows } from './sampleRows';
import { tablePeriod } from './tablePeriod';

/**
 * How a table is most likely meant to be read: where its heading stands, what each column holds, of which level its
 * places are and of when its figures. A guess, for the reader to see and to correct.
 *
 * @param columnCount of the widest row.
 * @param level where it is said; otherwise that of most of the places, or of each.
 */
export function recogniseLayout(
  grid: Grid,
  columnCount: number,
  names: TableNames,
  resolve: Resolver,
  level?: PlacesLevel,
): TableLayout {
  return recognised(grid, resolve, columnCount, { fileName: names.fileName, sheet: names.sheet }, level);
}

interface TableNames {
  readonly fileName: string;
  readonly sheet: string;
}

const recognised = keptOfGrid(
  (columnCount: number, names: TableNames, level: PlacesLevel | undefined) =>
    JSON.stringify([columnCount, names, level]),
  recognise,
);

function recognise(
  grid: Grid,
  resolve: Resolver,
  columnCount: number,
  names: TableNames,
  level: PlacesLevel | undefined,
): TableLayout {
  const heading = findHeading(grid, resolve);
  const headings = headingsOf(grid, heading, columnCount);
  const rows = sampleRows(grid, firstDataRow(heading));
  const places = placesAcross(grid, resolve) === null ? findColumns(headings, rows, resolve, level) : null;
  const below = grid.slice(firstDataRow(heading));
  const ofFigures = withBreakdown(columnRoles(headings, rows, places, resolve, below), headings, below, resolve);
  const roles = withCategoryColumns(ofFigures, headings, below, resolve);
  const isOfTable = (column: number) => !['period', 'ignored', 'unit'].includes(roles[column]!);
  const ofTable = headings.filter((_, column) => isOfTable(column));
  return {
    ...heading,
    roles,
    level: places === null ? (level ?? 'prefecture') : (places.level ?? 'each'),
    ...tablePeriod(textsAbove(grid, heading), ofTable, [names.sheet, names.fileName]),
  };
}

/** Index of the first row below the heading. */
export function firstDataRow({ headingRow, headingRows }: Pick<TableLayout, 'headingRow' | 'headingRows'>): number {
  return headingRow === 0 ? 0 : headingRow - 1 + headingRows;
}
