import type { Adcode } from '../areas/area';
import { keptBy } from '../text/keptBy';
import type { FigureTable } from './figureTable';
import type { MeasureFigures } from './measureFigures';
import type { Observation, Period } from './observation';
import { periodKey } from './period';
import { tableObservation } from './tableObservation';

/**
 * The figures of a table, each made an observation when it is asked for. Tables never change once they are read, and the
 * records that hold them do at every correction.
 */
export const tableFigures = keptBy(figuresOf);

const NONE: readonly Observation[] = [];

function figuresOf(table: FigureTable): MeasureFigures {
  const { adcodes, periods, starts, periodOf } = table;
  const areas = new Map(adcodes.map((adcode, index) => [adcode, index]));
  const places = new Map(periods.map((period, index) => [periodKey(period), index]));
  const rangeOf = (adcode: Adcode) => {
    const area = areas.get(adcode);
    return area === undefined ? null : { area, start: starts[area]!, end: starts[area + 1]! };
  };
  const periodAt = (figure: number) => periods[periodOf[figure]!]!;
  /** Of the figures in [start, end), the first whose period is at or after a place in `periods`. */
  const firstFrom = (start: number, end: number, place: number) => {
    let [low, high] = [start, end];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (periodOf[middle]! < place) low = middle + 1;
      else high = middle;
    }
    return low;
  };

  const figures: MeasureFigures = {
    adcodes,
    table,
    countOf(adcode) {
      const range = rangeOf(adcode);
      return range === null ? 0 : range.end - range.start;
    },
    of(adcode) {
      const range = rangeOf(adcode);
      if (range === null) return NONE;
      const { area, start, end } = range;
      return Array.from({ length: end - start }, (_, index) => tableObservation(table, area, start + index));
    },
    at(adcode, period) {
      const range = rangeOf(adcode);
      const place = places.get(periodKey(period));
      if (range === null || place === undefined) return NONE;
      const figure = firstFrom(range.start, range.end, place);
      const isThere = figure < range.end && periodOf[figure] === place;
      return isThere ? [tableObservation(table, range.area, figure)] : NONE;
    },
    newestOf(adcode) {
      const newest = figures.until(adcode, null);
      return newest === null ? NONE : [newest];
    },
    until(adcode, day) {
      const range = rangeOf(adcode);
      if (range === null) return null;
      const { area, start } = range;
      const last = (day === null ? range.end : firstFrom(start, range.end, endedBy(periods, day))) - 1;
      if (last < start) return null;
      // Of those that end on the same day the first is the longest.
      let figure = last;
      while (figure > start && periodAt(figure - 1).end === periodAt(last).end) figure -= 1;
      return tableObservation(table, area, figure);
    },
  };
  return figures;
}

/** How many periods end by a day. */
function endedBy(periods: readonly Period[], day: string): number {
  let [low, high] = [0, periods.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (periods[middle]!.end <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}
