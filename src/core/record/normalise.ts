import type { Adcode } from '../areas/area';
import type { Measure, Observation, PublishedRecord } from './observation';
import { LAND_AREA_MEASURE } from './observeAreas';
import { daysOf } from './period';
import { figuresOf } from './recordIndex';
import type { Denominator, Normalisation } from './theme';

export const RESIDENTS_MEASURE = 'resident-population';

/**
 * Residents inside a boundary, where a source counts them otherwise than those of the place: a zone that a city runs in its
 * neighbour is counted with the city there, and with the neighbour here.
 */
export const RESIDENTS_INSIDE_MEASURE = 'residents-inside';

/** The first goes before the others for the same day. */
export const RESIDENTS_MEASURES: readonly string[] = [RESIDENTS_INSIDE_MEASURE, RESIDENTS_MEASURE];

const PER: Readonly<Record<Exclude<Denominator, 'own'>, number>> = { residents: 10_000, area: 1_000, day: 1 };

/** Why a measure cannot be divided at all. */
export type MeasureRefusal = 'rate-or-change' | 'stock-per-day' | 'own-denominator' | 'no-divisor';

/** Why a figure cannot be divided: nothing published to divide by, or nothing that can be divided by. */
type FigureRefusal =
  | 'no-population'
  | 'population-not-positive'
  | 'no-land-area'
  | 'land-area-not-positive'
  | 'no-own-divisor'
  | 'own-divisor-not-positive';

/** A figure divided, with the figures that it was divided by; or why it cannot be. */
export type Normalised =
  | {
      readonly ok: true;
      readonly value: number;
      readonly residents: Observation | null;
      readonly landArea: Observation | null;
      /** Days of the period, both ends included; null if not divided by days. 1 for a daily mean. */
      readonly days: number | null;
      /** Of the measure's own divisor. */
      readonly divisor: Observation | null;
    }
  | { readonly ok: false; readonly reason: MeasureRefusal | FigureRefusal };

/** How many of a denominator a normalised value is for. */
export function perOf(denominator: Denominator, { divisor }: Pick<Measure, 'divisor'>): number {
  return denominator === 'own' ? (divisor?.per ?? 1) : PER[denominator];
}

/** The measures of the atlas that a value is divided by; days are none. */
export function denominatorMeasures(normalisation: Normalisation): readonly string[] {
  return normalisation.flatMap((denominator) =>
    denominator === 'residents' ? RESIDENTS_MEASURES : denominator === 'area' ? [LAND_AREA_MEASURE] : [],
  );
}

/** Why a measure cannot be divided so; null if it can. Rates and changes are divided already, a stock has no days. */
export function refuseMeasure(measure: Measure, normalisation: Normalisation): MeasureRefusal | null {
  if (normalisation.length === 0) return null;
  if (measure.kind !== 'count') return 'rate-or-change';
  if (measure.span === 'stock' && normalisation.includes('day')) return 'stock-per-day';
  if (measure.divisor === null && normalisation.includes('own')) return 'no-divisor';
  const isOwnDenominator =
    (RESIDENTS_MEASURES.includes(measure.id) && normalisation.includes('residents')) ||
    (measure.id === LAND_AREA_MEASURE && normalisation.includes('area')) ||
    (measure.id === measure.divisor?.measure && normalisation.includes('own'));
  return isOwnDenominator ? 'own-denominator' : null;
}

/**
 * Divides a figure by residents (per 10 000), by land (per 1 000 km²), by the days of its period, or by several of
 * them. Residents are the newest published for the area by the end of the figure's period, of two the ones inside its boundary:
 * a later census does not describe it. The land is that of the newest boundaries. A daily mean is per day as it was published. A divisor of the
 * reader's own is that of the figure's period, or else the newest that ends by the end of it.
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
  let divisor: Observation | null = null;
  for (const denominator of normalisation) {
    switch (denominator) {
      case 'residents':
        residents = residentsUntil(record, observation.adcode, observation.period.end);
        if (residents === null) return { ok: false, reason: 'no-population' };
        if (!(residents.value > 0)) return { ok: false, reason: 'population-not-positive' };
        value /= residents.value / PER.residents;
        break;
      case 'area':
        landArea = figuresOf(record, LAND_AREA_MEASURE).until(observation.adcode, null);
        if (landArea === null) return { ok: false, reason: 'no-land-area' };
        if (!(landArea.value > 0)) return { ok: false, reason: 'land-area-not-positive' };
        value /= landArea.value / PER.area;
        break;
      case 'day':
        days = observation.qualifier === 'daily-mean' ? 1 : daysOf(observation.period);
        value /= days;
        break;
      case 'own':
        divisor = ownDivisor(observation, measure, record);
        if (divisor === null) return { ok: false, reason: 'no-own-divisor' };
        if (!(divisor.value > 0)) return { ok: false, reason: 'own-divisor-not-positive' };
        value /= divisor.value / perOf('own', measure);
        break;
    }
  }
  return { ok: true, value, residents, landArea, days, divisor };
}

/** Residents to divide by: of the newest count by a day, those inside the boundary. */
function residentsUntil(record: PublishedRecord, adcode: Adcode, day: string | null): Observation | null {
  const ofPlace = figuresOf(record, RESIDENTS_MEASURE).until(adcode, day);
  const inside = figuresOf(record, RESIDENTS_INSIDE_MEASURE).until(adcode, day);
  if (inside === null || ofPlace === null) return inside ?? ofPlace;
  return inside.period.end >= ofPlace.period.end ? inside : ofPlace;
}

function ownDivisor(
  { adcode, period }: Observation,
  { divisor }: Measure,
  record: PublishedRecord,
): Observation | null {
  if (divisor === null) return null;
  const figures = figuresOf(record, divisor.measure);
  return figures.at(adcode, period)[0] ?? figures.until(adcode, period.end);
}
