import type { Grid } from '../../grid/grid';
import type { TableLayout } from '../tableLayout';

/**
 * The heading of each column, those of several rows in one, from the top: 2024年 above 案件 is "2024年 案件". A group's
 * heading holds for the columns right of it, up to the next.
 */
export function headingsOf(
  grid: Grid,
  { headingRow, headingRows }: Pick<TableLayout, 'headingRow' | 'headingRows'>,
  columnCount: number,
): readonly string[] {
  const rows = headingRow === 0 ? [] : grid.slice(headingRow - 1, headingRow - 1 + headingRows);
  const last = rows.at(-1) ?? [];
  const spread = rows.map((row, index) => (index === rows.length - 1 ? row : filledRight(row, last)));
  return Array.from({ length: columnCount }, (_, column) => {
    const parts = spread.map((row) => row[column] ?? '').filter((part) => part !== '');
    return [...new Set(parts)].join(' ');
  });
}

/** Only over columns that have a heading of their own below: 地区, which spans both rows, is no group. */
function filledRight(row: readonly string[], below: readonly string[]): readonly string[] {
  let group = '';
  return Array.from({ length: Math.max(row.length, below.length) }, (_, column) => {
    const cell = row[column] ?? '';
    if (cell !== '') group = cell;
    return cell !== '' || (below[column] ?? '') === '' ? cell : group;
  });
}
