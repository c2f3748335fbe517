import type { Resolver } from '../../../../core/areas/resolve/resolver';
import type { Grid } from '../../../../core/grid/grid';
import { nameOfTable } from '../nameOfTable';
import type { ProjectTable, SheetPart } from '../project';
import { joinSheets, type NamedGrid } from './joinSheets';
import { meltPlaces } from './meltPlaces';
import type { ShapedGrid } from './shapedGrid';

/** How the cells of a table are shaped before they are read; null: they are read as they stand. */
export function shapeOf(
  grid: Grid,
  { parts = [], fileName, sheet }: Pick<ProjectTable, 'parts' | 'fileName' | 'sheet'>,
  resolve: Resolver,
): ShapedGrid | null {
  return parts.length > 1
    ? joinSheets(sheetsIn(grid, parts), fileName, resolve)
    : meltPlaces(grid, nameOfTable({ sheet, fileName }), resolve);
}

/** The sheets that stand one below the other. */
function sheetsIn(grid: Grid, parts: readonly SheetPart[]): readonly NamedGrid[] {
  let start = 0;
  return parts.map(({ name, rowCount }) => {
    const own = grid.slice(start, start + rowCount);
    start += rowCount;
    return { name, grid: own };
  });
}

/** Sheets as the cells of one table are kept. */
export function stacked(sheets: readonly NamedGrid[]): { readonly grid: Grid; readonly parts: readonly SheetPart[] } {
  return {
    grid: sheets.flatMap(({ grid }) => grid),
    parts: sheets.map(({ name, grid }) => ({ name, rowCount: grid.length })),
  };
}
