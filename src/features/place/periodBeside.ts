import type { Observation, Period } from '../../core/record/observation';
import { isSamePeriod } from '../../core/record/period';
import type { Words } from '../../ui/wording/useWords';
import { periodText } from '../../ui/wording/values';

/** The period of a figure; null where it is the one that is said for all. */
export function periodBeside(words: Words, { period }: Pick<Observation, 'period'>, common: Period | null) {
  return common !== null && isSamePeriod(period, common) ? null : periodText(words, period);
}

/** What a change is against, as short as a sheet of many needs it; null for what is none. */
export function comparatorBeside({ t }: Words, { comparator }: Pick<Observation, 'comparator'>): string | null {
  return comparator === 'none' ? null : t(`place.comparator.${comparator}`);
}
