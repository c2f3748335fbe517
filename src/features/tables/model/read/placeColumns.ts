import type { Resolver } from '../../../../core/areas/resolve/resolver';
import type { Grid } from '../../../../core/grid/grid';
import { findBeside } from '../join/beside';
import type { JoinColumns } from '../join/joinReport';
import { firstDataRow } from '../recognise/recogniseLayout';
import { sampleRows } from '../recognise/sampleRows';
import type { ColumnRole, TableLayout } from '../tableLayout';

/** The different texts of a column below the heading. */
export function textsOf(grid: Grid, layout: TableLayout, column: number): ReadonlySet<string> {
  return new Set(grid.slice(firstDataRow(layout)).map((cells) => cells[column] ?? ''));
}

/** The columns that say where a row belongs, with the one that says it again. */
export function joinColumns(
  grid: Grid,
  headings: readonly string[],
  layout: TableLayout,
  resolve: Resolver,
): JoinColumns {
  const { roles, level } = layout;
  const find = (role: ColumnRole) => {
    const column = roles.indexOf(role);
    return column < 0 ? null : column;
  };
  const columns = {
    place: find('place') ?? -1,
    province: find('province'),
    city: find('city'),
    level: level === 'each' ? undefined : level,
  };
  const others = roles.flatMap((role, column) => (OTHER_ROLES.has(role) ? [column] : []));
  const beside = findBeside(headings, sampleRows(grid, firstDataRow(layout)), columns, others, resolve);
  return { ...columns, beside };
}

/** Of columns that may say the place again. */
const OTHER_ROLES: ReadonlySet<ColumnRole> = new Set(['ignored', 'measure', 'value', 'category']);

/** The cells of a row that say where it belongs. */
export function cellsWith(
  { place, province: provinceColumn, city: cityColumn, beside }: JoinColumns,
  text: string,
  province: string | null,
  city: string | null,
  said: string,
): readonly string[] {
  const last = Math.max(place, provinceColumn ?? 0, cityColumn ?? 0, beside ?? 0);
  const cells = new Array<string>(last + 1).fill('');
  if (place >= 0) cells[place] = text;
  if (provinceColumn !== null) cells[provinceColumn] = province ?? '';
  if (cityColumn !== null) cells[cityColumn] = city ?? '';
  if (beside !== null && beside !== undefined) cells[beside] = said;
  return cells;
}

export function cellOf(cells: readonly string[], column: number | null): string | null {
  return column === null ? null : (cells[column] ?? '');
}
