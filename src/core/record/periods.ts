import type { Adcode } from '../areas/area';
import type { Observation, Period } from './observation';
import { dayNumber } from './period';

/** A period that figures have, and the first area that has one. */
export interface PeriodShown {
  readonly period: Period;
  readonly adcode: Adcode;
}

/** The different periods of figures, the one that ends first before the others. */
export function periodsShown(observations: readonly Observation[]): readonly PeriodShown[] {
  const shown = new Map<string, PeriodShown>();
  let last: Period | null = null;
  for (const { period, adcode } of observations) {
    // Neighbouring rows mostly share a period; then no key has to be made.
    if (last !== null && last.start === period.start && last.end === period.end) continue;
    last = period;
    const key = `${period.end} ${period.start}`;
    if (!shown.has(key)) shown.set(key, { period, adcode });
  }
  return [...shown].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, periodShown]) => periodShown);
}

/** The same time in the fewest periods, the earliest first: those that overlap or follow each other without a gap are one. */
export function joinedPeriods(periods: readonly Period[]): readonly Period[] {
  const joined: Period[] = [];
  for (const period of periods.toSorted((a, b) => (a.start < b.start ? -1 : 1))) {
    const last = joined.at(-1);
    if (last === undefined || dayNumber(period.start) > dayNumber(last.end) + 1) joined.push(period);
    else if (period.end > last.end) joined[joined.length - 1] = { start: last.start, end: period.end };
  }
  return joined;
}
