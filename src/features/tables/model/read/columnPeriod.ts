import type { PeriodCell } from '../../../../core/cells/periodCell';
import type { Period } from '../../../../core/record/observation';

/**
 * When the figures of a column are of, as its heading says it. `relative`: only beside another period, as 上年同期 is;
 * null where it is none of that one. `unclear`: a date that may be two, or a period that cannot be read, which no figure is
 * put to.
 */
export type ColumnPeriod =
  | PeriodCell
  | { readonly status: 'relative'; of(base: Period): Period | null }
  | { readonly status: 'unclear' };

/**
 * When the figure of a row is of whose measure says that too, as 2023年末常住人口 in a column of texts does: so, or within
 * what its column says. `unclear` where they say two.
 */
export function withPeriodOfRow(ofColumn: ColumnPeriod, ofRow: PeriodCell): ColumnPeriod {
  if (ofRow.status === 'none') return ofColumn;
  if (ofColumn.status === 'none') return ofRow;
  if (ofColumn.status !== 'read') return { status: 'unclear' };
  const own = ofRow.status === 'read' ? ofRow.period : ofRow.inYear(Number(ofColumn.period.end.slice(0, 4)));
  const isWithin = own !== null && own.start >= ofColumn.period.start && own.end <= ofColumn.period.end;
  return isWithin ? { status: 'read', period: own } : { status: 'unclear' };
}
