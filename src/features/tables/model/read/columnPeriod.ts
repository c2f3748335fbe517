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
