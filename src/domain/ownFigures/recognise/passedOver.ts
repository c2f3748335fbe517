import { readNumberCell } from '../../cells/readNumberCell';
import type { TableRow } from '../../join/joinReport';
import type { ColumnRole } from '../tableLayout';
import { secondTable } from './secondTable';

const LEAST_SHARE = 0.5;

/** Headings of columns that hold numbers, and of which none is read: codes, ranks, coordinates. */
export function passedOver(
  headings: readonly string[],
  roles: readonly ColumnRole[],
  rows: readonly TableRow[],
): readonly string[] {
  // What stands in a second table is told as that.
  const end = secondTable(headings, rows, roles.indexOf('place')) ?? headings.length;
  return headings.filter((heading, column) => {
    if (heading === '' || column >= end || roles[column] !== 'ignored') return false;
    const cells = rows.map(({ cells: row }) => row[column] ?? '').filter((cell) => cell !== '');
    const numbers = cells.filter((cell) => readNumberCell(cell).status === 'read');
    return cells.length > 0 && numbers.length / cells.length >= LEAST_SHARE;
  });
}
