import type { Adcode } from '../areas/area';
import type { Observation, Period } from './observation';

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
