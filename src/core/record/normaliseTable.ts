import type { Adcode, Area } from '../areas/area';
import type { FigureTable } from './figureTable';
import { QUALIFIERS } from './figureTerms';
import type { MeasureFigures } from './measureFigures';
import { perOf, RESIDENTS_MEASURES } from './normalise';
import type { Measure, Period, PublishedRecord } from './observation';
import { LAND_AREA_MEASURE } from './observeAreas';
import { dayNumber, daysOf, periodKey } from './period';
import { figuresOf } from './recordIndex';
import type { Denominator, Normalisation } from './theme';

/**
 * The values of all figures that a table has of some areas, of whatever period, each divided as `normalise` divides it;
 * without those that cannot be. In columns: hundreds of thousands take some milliseconds.
 */
export function normaliseTable(
  table: FigureTable,
  measure: Measure,
  normalisation: Normalisation,
  record: PublishedRecord,
  areas: readonly Pick<Area, 'adcode'>[],
): Float64Array {
  const indices = new Map(table.adcodes.map((adcode, index) => [adcode, index]));
  const divisors = normalisation.map((denominator) => divisorsOf(denominator, table, measure, record));
  const values = new Float64Array(table.values.length);
  let count = 0;
  for (const { adcode } of areas) {
    const index = indices.get(adcode);
    if (index === undefined) continue;
    const [start, end] = [table.starts[index]!, table.starts[index + 1]!];
    if (divisors.length === 0) {
      values.set(table.values.subarray(start, end), count);
      count += end - start;
      continue;
    }
    const ofArea = table.values.slice(start, end);
    for (const divisor of divisors) {
      divisor.enter(adcode);
      divide(ofArea, start, table, divisor);
    }
    for (const value of ofArea) {
      if (Number.isNaN(value)) continue;
      values[count] = value;
      count += 1;
    }
  }
  return values.subarray(0, count);
}

/** Divides the figures of an area in place; what cannot be divided is no number then. */
function divide(
  values: Float64Array,
  start: number,
  { periodOf, qualifiers }: FigureTable,
  { byPeriod, per, isByDay }: Divisors,
): void {
  for (let index = 0; index < values.length; index += 1) {
    const figure = start + index;
    const isDailyMean = isByDay && qualifiers[figure] === DAILY_MEAN;
    const divisor = isDailyMean ? 1 : byPeriod[periodOf[figure]!]!;
    values[index] = divisor > 0 ? values[index]! / (divisor / per) : Number.NaN;
  }
}

const DAILY_MEAN = QUALIFIERS.indexOf('daily-mean');

/** What figures of one area at a time are divided by. */
interface Divisors {
  /** By the index of the period in the table. */
  readonly byPeriod: Float64Array;
  readonly per: number;
  readonly isByDay: boolean;
  enter(adcode: Adcode): void;
}

function divisorsOf(denominator: Denominator, table: FigureTable, measure: Measure, record: PublishedRecord): Divisors {
  const { periods } = table;
  const byPeriod = new Float64Array(periods.length);
  const per = perOf(denominator, measure);
  const isByDay = denominator === 'day';
  switch (denominator) {
    case 'day':
      byPeriod.set(periods.map(daysOf));
      return { byPeriod, per, isByDay, enter: () => {} };
    case 'area': {
      const land = figuresOf(record, LAND_AREA_MEASURE);
      const enter = (adcode: Adcode) => byPeriod.fill(land.until(adcode, null)?.value ?? Number.NaN);
      return { byPeriod, per, isByDay, enter };
    }
    case 'residents': {
      const residents = RESIDENTS_MEASURES.map((id) => figuresOf(record, id));
      return { byPeriod, per, isByDay, enter: newestByPeriod(residents, periods, byPeriod, false) };
    }
    case 'own': {
      const own = figuresOf(record, measure.divisor?.measure ?? '');
      return { byPeriod, per, isByDay, enter: newestByPeriod([own], periods, byPeriod, true) };
    }
  }
}

/**
 * Fills in what an area has for each period: the newest that ends by its end.
 *
 * @param figures of several measures; of two figures that end on the same day the one of the first counts.
 * @param prefersSame whether a figure of the very period goes before it.
 */
function newestByPeriod(
  figures: readonly MeasureFigures[],
  periods: readonly Period[],
  byPeriod: Float64Array,
  prefersSame: boolean,
): (adcode: Adcode) => void {
  const places = new Map(periods.map((period, index) => [periodKey(period), index]));
  const ends = Float64Array.from(periods, ({ end }) => dayNumber(end));
  const read = readerOf(figures, places);
  return (adcode) => {
    const { count, ends: ended, values, places: placed } = read(adcode);
    let next = 0;
    let newest = Number.NaN;
    let newestEnd = Number.NEGATIVE_INFINITY;
    for (let place = 0; place < ends.length; place += 1) {
      for (; next < count && ended[next]! <= ends[place]!; next += 1) {
        // Of those that end on the same day the first counts.
        if (ended[next]! > newestEnd) newest = values[next]!;
        newestEnd = ended[next]!;
      }
      byPeriod[place] = newest;
    }
    if (!prefersSame) return;
    for (let index = count - 1; index >= 0; index -= 1) {
      if (placed[index] !== -1) byPeriod[placed[index]!] = values[index]!;
    }
  };
}

/** The figures of an area in ascending order of their ends, in columns that may be longer than there are figures. */
interface Reading {
  readonly count: number;
  /** Days (`dayNumber`). */
  readonly ends: Float64Array;
  readonly values: Float64Array;
  /** Index of the period among those asked for; −1 where it is none. */
  readonly places: Int32Array;
}

function readerOf(
  figures: readonly MeasureFigures[],
  places: ReadonlyMap<string, number>,
): (adcode: Adcode) => Reading {
  const [only] = figures;
  const isTable = figures.length === 1 && only !== undefined && only.table !== null;
  return isTable ? tableReader(only.table, places) : listReader(figures, places);
}

/** Of several measures, the figures of the first stand before those of the others for the same day. */
function listReader(
  figures: readonly MeasureFigures[],
  places: ReadonlyMap<string, number>,
): (adcode: Adcode) => Reading {
  return (adcode) => {
    const list = figures
      .flatMap(({ of }) => of(adcode))
      .toSorted((a, b) => dayNumber(a.period.end) - dayNumber(b.period.end));
    return {
      count: list.length,
      ends: Float64Array.from(list, ({ period }) => dayNumber(period.end)),
      values: Float64Array.from(list, ({ value }) => value),
      places: Int32Array.from(list, ({ period }) => places.get(periodKey(period)) ?? -1),
    };
  };
}

function tableReader(table: FigureTable, places: ReadonlyMap<string, number>): (adcode: Adcode) => Reading {
  const { starts, periodOf, periods } = table;
  const indices = new Map(table.adcodes.map((adcode, index) => [adcode, index]));
  const endOf = Float64Array.from(periods, ({ end }) => dayNumber(end));
  const placeOf = Int32Array.from(periods, (period) => places.get(periodKey(period)) ?? -1);
  // Of one area after the other.
  const ends = new Float64Array(periods.length);
  const placed = new Int32Array(periods.length);
  return (adcode) => {
    const area = indices.get(adcode);
    const start = area === undefined ? 0 : starts[area]!;
    const end = area === undefined ? 0 : starts[area + 1]!;
    for (let figure = start; figure < end; figure += 1) {
      const period = periodOf[figure]!;
      ends[figure - start] = endOf[period]!;
      placed[figure - start] = placeOf[period]!;
    }
    return { count: end - start, ends, values: table.values.subarray(start, end), places: placed };
  };
}
