/** 同比 year on year, 环比 on the period before, or no comparison. */
export type Comparator = 'yoy' | 'mom' | 'none';

/** How the source hedges: 余 or 以上 or 逾 (at least), 近 (nearly), 日均 (a daily mean), 约 (about). */
export type Qualifier = (typeof QUALIFIERS)[number];

/** In the order that tables of figures number them by. */
export const QUALIFIERS = ['none', 'over', 'or-more', 'nearly', 'exceeding', 'daily-mean', 'about'] as const;

/** ISO dates, inclusive; equal for a figure that stands at a date. */
export interface Period {
  readonly start: string;
  readonly end: string;
}
