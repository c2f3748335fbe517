import type { Area } from '../../areas/area';
import { type Bounds, nearBoundsOf } from '../../record/bounds';
import type { FigureTable } from '../../record/figureTable';
import { QUALIFIERS } from '../../record/figureTerms';
import { normaliseTable } from '../../record/normaliseTable';
import type { Measure, PublishedRecord } from '../../record/observation';
import { figuresOf } from '../../record/recordIndex';
import type { Normalisation } from '../../record/theme';
import { indistinctRuns } from './indistinct';

/** What classes and the largest symbol come from where a theme has several periods, so that they stay as they are. */
export interface ValuesOfPeriods {
  /** The least, the largest, and all between them, or where these are too many a sample. */
  readonly values: Float64Array;
  /** Of all values, those that hedges do not tell apart (`indistinctRuns`). A table rounds alike all over. */
  readonly runs: readonly Bounds[];
  /** Whether all values are whole numbers, those left out of the sample included. */
  readonly isWhole: boolean;
}

const MOST_VALUES = 4096;
/** Of the golden section: multiples of it fall evenly between 0 and 1, and into step with no count of periods. */
const GOLDEN = 0.6180339887498949;

// Of what the values follow from: what is not divided follows from the table alone, which outlasts the record's corrections.
const kept = new WeakMap<FigureTable | PublishedRecord, WeakMap<readonly Area[], Map<string, ValuesOfPeriods>>>();

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
  const ofOrigin = kept.get(origin) ?? new WeakMap<readonly Area[], Map<string, ValuesOfPeriods>>();
  kept.set(origin, ofOrigin);
  const ofAreas = ofOrigin.get(areas) ?? new Map<string, ValuesOfPeriods>();
  ofOrigin.set(areas, ofAreas);
  const key = [measure.id, ...normalisation].join(' ');
  const known = ofAreas.get(key);
  if (known !== undefined) return known;
  const divided = (figures: FigureTable) => normaliseTable(figures, measure, normalisation, record, areas);
  const all = divided(table);
  const values = { ...sampled(all), runs: runsOf(table, all, divided) };
  ofAreas.set(key, values);
  return values;
}

const UNHEDGED: readonly number[] = [QUALIFIERS.indexOf('none'), QUALIFIERS.indexOf('daily-mean')];

/** Divides the ends of what the hedges leave open as the figures themselves, so that all stand in one order. */
function runsOf(
  table: FigureTable,
  values: Float64Array,
  divided: (figures: FigureTable) => Float64Array,
): readonly Bounds[] {
  if (table.qualifiers.every((index) => UNHEDGED.includes(index))) return [];
  const ends = Array.from(table.values, (value, figure) =>
    nearBoundsOf({ value, qualifier: QUALIFIERS[table.qualifiers[figure]!]! }, 0),
  );
  const [lowers, uppers] = [0, 1].map((end) =>
    divided({ ...table, values: Float64Array.from(ends, (bounds) => bounds[end]!) }),
  ) as [Float64Array, Float64Array];
  return indistinctRuns({ values, lowers, uppers });
}

function sampled(all: Float64Array): Omit<ValuesOfPeriods, 'runs'> {
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
