import type { Period } from '../record/observation';

/**
 * What a cell or a heading says of time. `needs-year`: the year is not said (上半年, 截至7月31日); `inYear` gives the
 * period once it is known; null where that year has no such day (2月29日), or is not of 1900 to 2100. `none`: nothing of time is said.
 */
export type PeriodCell =
  | { readonly status: 'read'; readonly period: Period }
  | { readonly status: 'needs-year'; inYear(year: number): Period | null }
  | { readonly status: 'none' };
