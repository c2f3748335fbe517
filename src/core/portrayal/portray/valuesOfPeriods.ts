import type { Area } from '../../areas/area';
import type { FigureTable } from '../../record/figureTable';
import { normaliseTable } from '../../record/normaliseTable';
import type { Measure, PublishedRecord } from '../../record/observation';
import { figuresOf } from '../../record/recordIndex';
import type { Normalisation } from '../../record/theme';

/** What classes and the largest symbol come from where a theme has several periods, so that they stay as they are. */
export interface ValuesOfPeriods {
  /** The least, the largest, and all between them, or where these are too many a sample. */
  readonly values: Float64Array;
  /** Whether all values are whole numbers, those left out of the sample included. */
  readonly isWhole: boolean;
}

const MOST_VALUES = 4096;
/** Of the golden section: multiples of it fall evenly between 0 and 1, and into step with no count of periods. */
const GOLDEN = 0.6180339887498949;

// Of what the values follow from: what is not divided follows from the table alone, which outlasts the record's corrections.
const known = new WeakMap<FigureTable | PublishedRecord, WeakMap<readonly Area[], Map<string, ValuesOfPeriods>>>();

/** The values that a measure has in all its periods together; null for one that has no table of several periods. */
export function valuesOfPeriods(
  record: PublishedRecord,
  measure: Measure,
  normalisation: Normalisation,
  areas: readonly Area[],
): ValuesOfPeriods | null {
  const { table } = figuresOf(record, measure.id);
  if (table === null || table.periods.length < 2) return null;
  const origin = normalisation.length === 0 ? table : record;
  const ofOrigin = known.get(origin) ?? new WeakMap<readonly Area[], Map<string, ValuesOfPeriods>>();
  known.set(origin, ofOrigin);
  const ofAreas = ofOrigin.get(areas) ?? new Map<string, ValuesOfPeriods>();
  ofOrigin.set(areas, ofAreas);
  const key = [measure.id, ...normalisation].join(' ');
  const values = ofAreas.get(key) ?? sampled(normaliseTable(table, measure, normalisation, record, areas));
  ofAreas.set(key, values);
  return values;
}

function sampled(all: Float64Array): ValuesOfPeriods {
  let isWhole = true;
  let least = Number.POSITIVE_INFINITY;
  let largest = Number.NEGATIVE_INFINITY;
  for (const value of all) {
    if (value < least) least = value;
    if (value > largest) largest = value;
    isWhole &&= Number.isInteger(value);
  }
  if (all.length <= MOST_VALUES) return { values: all.slice().sort(), isWhole };
  const values = new Float64Array(MOST_VALUES);
  values[0] = least;
  values[1] = largest;
  for (let index = 2; index < MOST_VALUES; index += 1) {
    values[index] = all[Math.floor(((index * GOLDEN) % 1) * all.length)]!;
  }
  return { values: values.sort(), isWhole };
}
