import { type Notice, portrayalNotice } from '../text/notice';
import type { Measure } from './observation';
import { daysOf } from './period';
import type { PeriodShown } from './periods';

/** From this ratio on, periods are of different lengths: a campaign beside a year, not a January beside a February. */
const DIFFERENT_LENGTH = 1.5;

/**
 * What has to be said of figures whose periods are not the same.
 *
 * @param periods the different ones, the one that ends first before the others.
 * @param isPerDay whether the figures are divided by their days, so that lengths matter less.
 */
export function periodNotices(
  measure: Pick<Measure, 'span'>,
  periods: readonly PeriodShown[],
  isPerDay: boolean,
): readonly Notice[] {
  const first = periods[0];
  const last = periods.at(-1);
  if (first === undefined || last === undefined || first === last) return [];
  const notices = [
    portrayalNotice('periods-differ', 'warning', {
      count: periods.length,
      firstStart: first.period.start,
      firstEnd: first.period.end,
      lastStart: last.period.start,
      lastEnd: last.period.end,
    }),
  ];
  if (measure.span === 'stock') return notices;
  const byLength = periods
    .map(({ period, adcode }) => ({ days: daysOf(period), adcode }))
    .sort((a, b) => a.days - b.days);
  const shortest = byLength[0]!;
  const longest = byLength.at(-1)!;
  if (longest.days >= DIFFERENT_LENGTH * shortest.days) {
    notices.push(
      portrayalNotice('period-lengths-differ', isPerDay ? 'info' : 'warning', {
        shortestDays: shortest.days,
        shortestAdcode: shortest.adcode,
        longestDays: longest.days,
        longestAdcode: longest.adcode,
      }),
    );
  }
  return notices;
}
