import { normalise } from '../../record/normalise';
import type { Measure, Observation, PublishedRecord } from '../../record/observation';
import type { Denominator } from '../../record/theme';
import type { PortrayedArea } from '../portrayal';
import { denominatorsFor } from '../shownTheme';

/** A map on which fewer of the figures are left would show the gaps of what they are divided by. */
const LEAST_SHARE = 0.5;

/** What the figures of a map may be divided by: what suits their measure, and is known for at least half of them. */
export function offeredDenominators(
  measure: Measure,
  areas: readonly Pick<PortrayedArea, 'observation'>[],
  record: PublishedRecord,
): readonly Denominator[] {
  const figures = areas.flatMap(({ observation }): readonly Observation[] =>
    observation === null ? [] : [observation],
  );
  return denominatorsFor(measure).filter((denominator) => {
    const divisible = figures.filter((figure) => normalise(figure, measure, [denominator], record).ok);
    return divisible.length >= LEAST_SHARE * figures.length;
  });
}
