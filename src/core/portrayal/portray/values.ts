import type { Adcode } from '../../areas/area';
import { type Comparison, compare } from '../../record/compare';
import { chooseFigures } from '../../record/figures';
import type { UnreadFigure } from '../../record/figureTable';
import { normalise } from '../../record/normalise';
import type { Measure, Observation, Period, PublishedRecord } from '../../record/observation';
import { figuresOf } from '../../record/recordIndex';
import type { Theme } from '../../record/theme';
import { unreadFigure } from '../../record/unreadFigure';

/** What a theme shows of each area, before classes and colours. Lists are in the order of the areas. */
export interface ThemeValues {
  readonly observations: readonly (Observation | null)[];
  /** What a reader's table has of an area without a figure, and could not be read as one. */
  readonly unread: readonly (UnreadFigure | null)[];
  /** Normalised; null where nothing was published or it cannot be divided. */
  readonly values: readonly (number | null)[];
  readonly residents: readonly (Observation | null)[];
  readonly landAreas: readonly (Observation | null)[];
  /** Of the measure's own divisor. */
  readonly divisors: readonly (Observation | null)[];
  readonly withoutPopulation: readonly Adcode[];
  readonly withoutLandArea: readonly Adcode[];
  readonly withoutDivisor: readonly Adcode[];
  readonly leftOut: readonly Adcode[];
  readonly disagreeing: readonly Adcode[];
  /** Whether the figures may share a legend; where not, none has a value. */
  readonly comparison: Comparison;
}

/**
 * @param period the only one whose figures are shown; null for the newest of each area.
 * @throws a RangeError for a measure that cannot be divided so at all: no such theme should have been made.
 */
export function valuesOf(
  record: PublishedRecord,
  measure: Measure,
  { normalisation, alongside }: Pick<Theme, 'normalisation' | 'alongside'>,
  areas: readonly { readonly adcode: Adcode }[],
  period: Period | null,
): ThemeValues {
  const { observations, leftOut, disagreeing } = chooseFigures(record, measure, alongside, areas, period);
  const comparison = compare(
    observations.filter((observation) => observation !== null),
    record,
    { isPerDay: normalisation.includes('day') },
  );
  const { table } = figuresOf(record, measure.id);
  const unread = areas.map(({ adcode }, index) =>
    table?.unread === undefined || observations[index] !== null ? null : unreadFigure(table, adcode, period),
  );
  const values = new Array<number | null>(areas.length).fill(null);
  const residents = new Array<Observation | null>(areas.length).fill(null);
  const landAreas = new Array<Observation | null>(areas.length).fill(null);
  const divisors = new Array<Observation | null>(areas.length).fill(null);
  const withoutPopulation: Adcode[] = [];
  const withoutLandArea: Adcode[] = [];
  const withoutDivisor: Adcode[] = [];
  for (let index = 0; index < observations.length && comparison.answer !== 'no'; index += 1) {
    const observation = observations[index];
    if (observation === null || observation === undefined) continue;
    if (normalisation.length === 0) {
      values[index] = observation.value;
      continue;
    }
    const normalised = normalise(observation, measure, normalisation, record);
    if (normalised.ok) {
      values[index] = normalised.value;
      residents[index] = normalised.residents;
      landAreas[index] = normalised.landArea;
      divisors[index] = normalised.divisor;
      continue;
    }
    switch (normalised.reason) {
      case 'no-population':
      case 'population-not-positive':
        withoutPopulation.push(observation.adcode);
        break;
      case 'no-land-area':
      case 'land-area-not-positive':
        withoutLandArea.push(observation.adcode);
        break;
      case 'no-own-divisor':
      case 'own-divisor-not-positive':
        withoutDivisor.push(observation.adcode);
        break;
      default:
        throw new RangeError(`${measure.id} cannot be divided by ${normalisation.join(', ')}: ${normalised.reason}`);
    }
  }
  return {
    observations,
    unread,
    values,
    residents,
    landAreas,
    divisors,
    withoutPopulation,
    withoutLandArea,
    withoutDivisor,
    leftOut,
    disagreeing,
    comparison,
  };
}
