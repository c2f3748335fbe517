import { readNumberCell } from '../../../../core/cells/readNumberCell';
import type { TableRow } from '../join/joinReport';
import type { ColumnRole } from '../tableLayout';
import { secondTable } from './secondTable';
import { totalsOfPeriods } from './totalsOfPeriods';

const LEAST_SHARE = 0.5;

/** Headings of columns that hold numbers, and of which none is read. */
export interface PassedOver {
  /** Codes, ranks, coordinates, years of founding. */
  readonly attributes: readonly string[];
  /** Sums and means over periods that stand beside them. */
  readonly totals: readonly string[];
}

export function passedOver(
  headings: readonly string[],
  roles: readonly ColumnRole[],
  rows: readonly TableRow[],
): PassedOver {
  // A second table has its own notice.
  const end = secondTable(headings, rows, roles.indexOf('place')) ?? headings.length;
  const numeric = headings.slice(0, end).flatMap((heading, column) => {
    if (heading === '' || roles[column] !== 'ignored') return [];
    const cells = rows.map(({ cells: row }) => row[column] ?? '').filter((cell) => cell !== '');
    const numbers = cells.filter((cell) => readNumberCell(cell).status === 'read');
    return cells.length > 0 && numbers.length / cells.length >= LEAST_SHARE ? [column] : [];
  });
  const values = roles.flatMap((role, column) => (role === 'value' || numeric.includes(column) ? [column] : []));
  const totals = totalsOfPeriods(headings, values).filter((column) => numeric.includes(column));
  const named = (columns: readonly number[]) => columns.map((column) => headings[column]!);
  return { attributes: named(numeric.filter((column) => !totals.includes(column))), totals: named(totals) };
}
