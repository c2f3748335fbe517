import type { Adcode, Area } from './area';
import type { FigureTable } from './figureTable';
import { QUALIFIERS } from './figureTerms';
import type { MeasureFigures } from './measureFigures';
import { perOf, RESIDENTS_MEASURE } from './normalise';
import type { Measure, Period, PublishedRecord } from './observation';
import { LAND_AREA_MEASURE } from './observeAreas';
import { dayNumber, daysOf } from './period';
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
  const { starts, periodOf } = table;
  const indices = new Map(table.adcodes.map((adcode, index) => [adcode, index]));
  const divisors = normalisation.map((denominator) => divisorsOf(denominator, table, measure, record));
  const values = new Float64Array(table.values.length);
  let count = 0;
  for (const { adcode } of areas) {
    const index = indices.get(adcode);
    if (index === undefined) continue;
    for (const { enter } of divisors) enter(adcode);
    for (let figure = starts[index]!; figure < starts[index + 1]!; figure += 1) {
      let value = table.values[figure]!;
      let isDivisible = true;
      for (const { byPeriod, per, isByDay } of divisors) {
        const divisor = isByDay && table.qualifiers[figure] === DAILY_MEAN ? 1 : byPeriod[periodOf[figure]!]!;
        // Not a number where there is none to divide by.
        if (!(divisor > 0)) isDivisible = false;
        value /= divisor / per;
      }
      if (!isDivisible) continue;
      values[count] = value;
      count += 1;
    }
  }
  return values.subarray(0, count);
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
      const fill = newestByPeriod(figuresOf(record, RESIDENTS_MEASURE), periods, byPeriod, false);
      return { byPeriod, per, isByDay, enter: fill };
    }
    case 'own': {
      const own = figuresOf(record, measure.divisor?.measure ?? '');
      return { byPeriod, per, isByDay, enter: newestByPeriod(own, periods, byPeriod, true) };
    }
  }
}

/**
 * Fills in what an area has for each period: the newest that ends by its end.
 *
 * @param prefersSame whether a figure of the very period goes before it.
 */
function newestByPeriod(
  figures: MeasureFigures,
  periods: readonly Period[],
  byPeriod: Float64Array,
  prefersSame: boolean,
): (adcode: Adcode) => void {
  const places = new Map(periods.map((period, index) => [keyOf(period), index]));
  const ends = Float64Array.from(periods, ({ end }) => dayNumber(end));
  const read = readerOf(figures, places);
  return (adcode) => {
    const { count, endAt, valueAt, placeAt } = read(adcode);
    let next = 0;
    let newest = Number.NaN;
    let newestEnd = Number.NEGATIVE_INFINITY;
    for (let place = 0; place < ends.length; place += 1) {
      for (; next < count && endAt(next) <= ends[place]!; next += 1) {
        // Of those that end on the same day the first counts.
        if (endAt(next) > newestEnd) newest = valueAt(next);
        newestEnd = endAt(next);
      }
      byPeriod[place] = newest;
    }
    if (!prefersSame) return;
    for (let index = count - 1; index >= 0; index -= 1) {
      if (placeAt(index) !== -1) byPeriod[placeAt(index)] = valueAt(index);
    }
  };
}

/** The figures of an area in ascending order of their ends. */
interface Reading {
  readonly count: number;
  endAt(index: number): number;
  valueAt(index: number): number;
  /** Index of the period among those asked for; −1 where it is none. */
  placeAt(index: number): number;
}

function readerOf(figures: MeasureFigures, places: ReadonlyMap<string, number>): (adcode: Adcode) => Reading {
  const { table } = figures;
  if (table === null)
    return (adcode) => {
      const list = figures
        .of(adcode)
        .toSorted((a, b) => (a.period.end < b.period.end ? -1 : Number(a.period.end > b.period.end)));
      return {
        count: list.length,
        endAt: (index) => dayNumber(list[index]!.period.end),
        valueAt: (index) => list[index]!.value,
        placeAt: (index) => places.get(keyOf(list[index]!.period)) ?? -1,
      };
    };
  const { starts, periodOf, values } = table;
  const indices = new Map(table.adcodes.map((adcode, index) => [adcode, index]));
  const ends = Float64Array.from(table.periods, ({ end }) => dayNumber(end));
  const placeOf = Int32Array.from(table.periods, (period) => places.get(keyOf(period)) ?? -1);
  return (adcode) => {
    const area = indices.get(adcode);
    const start = area === undefined ? 0 : starts[area]!;
    return {
      count: area === undefined ? 0 : starts[area + 1]! - start,
      endAt: (index) => ends[periodOf[start + index]!]!,
      valueAt: (index) => values[start + index]!,
      placeAt: (index) => placeOf[periodOf[start + index]!]!,
    };
  };
}

function keyOf({ start, end }: Period): string {
  return `${start} ${end}`;
}
