import type { Grid } from '../../../../core/grid/grid';
import type { TableLayout } from '../tableLayout';
import { isColumnNumbers, isUnitRow } from './findHeading';

/**
 * The heading of each column, those of several rows in one, from the top: 2024年 above 案件 is "2024年 案件". A group's
 * heading holds for the columns right of it, up to the next; 其中：男 is part of the column left of it.
 */
export function headingsOf(
  grid: Grid,
  { headingRow, headingRows }: Pick<TableLayout, 'headingRow' | 'headingRows'>,
  columnCount: number,
): readonly string[] {
  const all = headingRow === 0 ? [] : grid.slice(headingRow - 1, headingRow - 1 + headingRows);
  const rows = all.filter((row) => !isColumnNumbers(row)).map((row) => (isUnitRow(row) ? bracketed(row) : row));
  const spread = rows.map((row, index) => (index === rows.length - 1 ? row : filledRight(row, rows.at(-1)!)));
  const headings = Array.from({ length: columnCount }, (_, column) => {
    const parts = spread.map((row) => row[column] ?? '').filter((part) => part !== '');
    return [...new Set(parts)].join(' ');
  });
  let whole = '';
  return headings.map((heading) => {
    const own = ofWhole(heading, whole);
    if (heading !== '' && !PART.test(heading)) whole = heading;
    return own;
  });
}

/** 10,000 persons, in a row of units, is one wherever it then stands. */
function bracketed(row: readonly string[]): readonly string[] {
  return row.map((cell, column) =>
    column === 0 || cell === '' ? cell : `（${cell.replace(/^[(（](.*)[)）]$/, '$1')}）`,
  );
}

const PART = /其\s*中/;

/** With the whole, its unit and period too: 人口（万人） 其中：男. */
function ofWhole(heading: string, whole: string): string {
  const start = heading.search(PART);
  if (start < 0) return heading;
  // 2024年 其中：男 is no part of 2023年 人口.
  return whole.startsWith(heading.slice(0, start).trim()) ? `${whole} ${heading.slice(start)}`.trim() : heading;
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
