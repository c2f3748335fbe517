import { readHeading } from '../../../../core/cells/readHeading';

/** What ends the heading of a sum or mean. */
const TOTAL =
  /(?:^|\s)(?:合计|合計|总计|總計|共计|共計|小计|小計|累计|累計|总和|总数|總數|平均值?|均值|月均|年均|(?:grand |row )?total|sum|average|avg|mean)$/i;
const FEWEST_PERIODS = 2;

/**
 * Of columns of figures those that sum or average the periods beside them: 合计 right of 1月, 2月 and 3月. They are of none of
 * these periods, and of no whole year unless they say so.
 *
 * @param columns of figures, from 0.
 */
export function totalsOfPeriods(headings: readonly string[], columns: readonly number[]): readonly number[] {
  const read = columns.map((column) => ({ column, heading: readHeading(headings[column]!) }));
  const parts = new Map<string, number>();
  for (const { heading } of read)
    if (heading.period.status !== 'none') parts.set(heading.name, (parts.get(heading.name) ?? 0) + 1);
  return read.flatMap(({ column, heading: { name, period } }) => {
    if (period.status !== 'none' || !TOTAL.test(name)) return [];
    const summed = name.replace(TOTAL, '').trim();
    return (parts.get(summed) ?? 0) >= FEWEST_PERIODS ? [column] : [];
  });
}
