import type { Measure, Observation, PublishedRecord } from './observation';
import { LAND_AREA_MEASURE } from './observeAreas';
import { daysOf } from './period';
import { observationsOf } from './recordIndex';
import type { Denominator, Normalisation } from './theme';

const RESIDENTS_MEASURE = 'resident-population';

/** What a normalised value is for. */
export const PER: Readonly<Record<Denominator, number>> = { residents: 10_000, area: 1_000, day: 1 };

/** Why a measure cannot be divided at all. */
export type MeasureRefusal = 'rate-or-change' | 'stock-per-day' | 'own-denominator';

/** Why a figure cannot be divided: nothing published to divide by, or nothing that can be divided by. */
type FigureRefusal = 'no-population' | 'population-not-positive' | 'no-land-area' | 'land-area-not-positive';

/** A figure divided, with the figures that it was divided by; or why it cannot be. */
export type Normalised =
  | {
      readonly ok: true;
      readonly value: number;
      readonly residents: Observation | null;
      readonly landArea: Observation | null;
      /** Days of the period, both ends included; null if not divided by days. 1 for a daily mean. */
      readonly days: number | null;
    }
  | { readonly ok: false; readonly reason: MeasureRefusal | FigureRefusal };

/** The measures that a value is divided by; days are none. */
export function denominatorMeasures(normalisation: Normalisation): readonly string[] {
  return normalisation.flatMap((denominator) =>
    denominator === 'residents' ? [RESIDENTS_MEASURE] : denominator === 'area' ? [LAND_AREA_MEASURE] : [],
  );
}

/** Why a measure cannot be divided so; null if it can. Rates and changes are divided already, a stock has no days. */
export function refuseMeasure(measure: Measure, normalisation: Normalisation): MeasureRefusal | null {
  if (normalisation.length === 0) return null;
  if (measure.kind !== 'count') return 'rate-or-change';
  if (measure.span === 'stock' && normalisation.includes('day')) return 'stock-per-day';
  const isOwnDenominator =
    (measure.id === RESIDENTS_MEASURE && normalisation.includes('residents')) ||
    (measure.id === LAND_AREA_MEASURE && normalisation.includes('area'));
  return isOwnDenominator ? 'own-denominator' : null;
}

/**
 * Divides a figure by residents (per 10 000), by land (per 1 000 km²), by the days of its period, or by several of
 * them. Residents are the newest published for the area by the end of the figure's period: a later census does not
 * describe it. The land is that of the newest boundaries. A daily mean is per day as it was published.
 */
export function normalise(
  observation: Observation,
  measure: Measure,
  normalisation: Normalisation,
  record: PublishedRecord,
): Normalised {
  const reason = refuseMeasure(measure, normalisation);
  if (reason !== null) return { ok: false, reason };
  let { value } = observation;
  let residents: Observation | null = null;
  let landArea: Observation | null = null;
  let days: number | null = null;
  for (const denominator of normalisation) {
    switch (denominator) {
      case 'residents':
        residents = newest(record, RESIDENTS_MEASURE, observation.adcode, observation.period.end);
        if (residents === null) return { ok: false, reason: 'no-population' };
        if (!(residents.value > 0)) return { ok: false, reason: 'population-not-positive' };
        value /= residents.value / PER.residents;
        break;
      case 'area':
        landArea = newest(record, LAND_AREA_MEASURE, observation.adcode, null);
        if (landArea === null) return { ok: false, reason: 'no-land-area' };
        if (!(landArea.value > 0)) return { ok: false, reason: 'land-area-not-positive' };
        value /= landArea.value / PER.area;
        break;
      case 'day':
        days = observation.qualifier === 'daily-mean' ? 1 : daysOf(observation.period);
        value /= days;
        break;
    }
  }
  return { ok: true, value, residents, landArea, days };
}

function newest(record: PublishedRecord, measure: string, adcode: string, until: string | null): Observation | null {
  let found: Observation | null = null;
  for (const observation of observationsOf(record, measure).get(adcode) ?? []) {
    if (until !== null && observation.period.end > until) continue;
    if (found === null || observation.period.end > found.period.end) found = observation;
  }
  return found;
}
