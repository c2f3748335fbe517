import type { Adcode } from '../areas/area';
import type { FigureTable } from './figureTable';
import type { Observation, Period } from './observation';

/** The figures of one measure, whether they are observations or a table that makes them when they are asked for. */
export interface MeasureFigures {
  /** Areas that have figures, each once. */
  readonly adcodes: readonly Adcode[];
  /** What the figures stand in; null for observations. */
  readonly table: FigureTable | null;
  countOf(adcode: Adcode): number;
  /** All of an area, in the order of the record; those of a table ascending by period. */
  of(adcode: Adcode): readonly Observation[];
  /** Those of exactly a period. */
  at(adcode: Adcode, period: Period): readonly Observation[];
  /** Those among which the newest is: all of the area, or of a table the newest alone. */
  newestOf(adcode: Adcode): readonly Observation[];
  /** The newest that ends by a day, or of all where it is null; of several that end on one day the first. */
  until(adcode: Adcode, day: string | null): Observation | null;
}
