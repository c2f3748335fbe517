import type { Adcode } from './area';
import type { FigureTable } from './figureTable';
import { type Period, QUALIFIERS, type Qualifier } from './figureTerms';

/** Figures of one measure in the order in which they were found; all lists but `periods` have one item a figure. */
export interface FoundFigures {
  readonly areas: readonly Adcode[];
  /** In any order; `periodOf` are indices in them. */
  readonly periods: readonly Period[];
  readonly periodOf: readonly number[];
  readonly values: readonly number[];
  readonly qualifiers: readonly Qualifier[];
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly texts: readonly string[];
  /** Indices of those that are left out. */
  readonly dropped: ReadonlySet<number>;
}

/** Puts figures in the order of a table: by area, then by period. Linear, but for the periods of each area. */
export function figureTableOf(
  about: Pick<FigureTable, 'measure' | 'source' | 'unit' | 'comparator' | 'file'>,
  found: FoundFigures,
): FigureTable {
  const kept = found.values.length - found.dropped.size;
  const { periods, rankOf } = rankPeriods(found);
  const adcodes = [...new Set(found.areas.filter((_, index) => !found.dropped.has(index)))].sort();
  const { starts, order } = orderFigures(found, adcodes, rankOf);
  const textStarts = new Uint32Array(kept + 1);
  const texts = encodeTexts(order, found.texts, textStarts);
  return {
    ...about,
    adcodes,
    periods,
    starts,
    periodOf: Uint32Array.from(order, (figure) => rankOf[found.periodOf[figure]!]!),
    values: Float64Array.from(order, (figure) => found.values[figure]!),
    qualifiers: Uint8Array.from(order, (figure) => QUALIFIERS.indexOf(found.qualifiers[figure]!)),
    rows: Uint32Array.from(order, (figure) => found.rows[figure]!),
    columns: Uint16Array.from(order, (figure) => found.columns[figure]!),
    texts,
    textStarts,
  };
}

/** The periods that figures are of, in order, and for each of those given its place among them. */
function rankPeriods({ periods, periodOf, dropped }: FoundFigures) {
  const isUsed = new Uint8Array(periods.length);
  periodOf.forEach((period, figure) => {
    if (!dropped.has(figure)) isUsed[period] = 1;
  });
  const used = periods.map((_, index) => index).filter((index) => isUsed[index] === 1);
  used.sort((one, other) => byEnd(periods[one]!, periods[other]!));
  const rankOf = new Uint32Array(periods.length);
  used.forEach((period, rank) => {
    rankOf[period] = rank;
  });
  return { periods: used.map((index) => periods[index]!), rankOf };
}

function byEnd(one: Period, other: Period): number {
  if (one.end !== other.end) return one.end < other.end ? -1 : 1;
  return one.start < other.start ? -1 : Number(one.start > other.start);
}

/** Indices of the figures in the order of the table, and where each area begins among them. */
function orderFigures({ areas, periodOf, dropped }: FoundFigures, adcodes: readonly Adcode[], rankOf: Uint32Array) {
  const indices = new Map(adcodes.map((adcode, index) => [adcode, index]));
  const starts = new Uint32Array(adcodes.length + 1);
  const each = (visit: (area: number, figure: number) => void) =>
    areas.forEach((adcode, figure) => {
      if (!dropped.has(figure)) visit(indices.get(adcode)!, figure);
    });
  each((area) => {
    starts[area + 1]! += 1;
  });
  for (let area = 0; area < adcodes.length; area += 1) starts[area + 1]! += starts[area]!;
  const order = new Uint32Array(starts[adcodes.length]!);
  const next = starts.slice();
  each((area, figure) => {
    order[next[area]!] = figure;
    next[area]! += 1;
  });
  const rank = (figure: number) => rankOf[periodOf[figure]!]!;
  for (let area = 0; area < adcodes.length; area += 1)
    order.subarray(starts[area], starts[area + 1]).sort((one, other) => rank(one) - rank(other));
  return { starts, order };
}

/** @param textStarts is filled in. */
function encodeTexts(order: Uint32Array, texts: readonly string[], textStarts: Uint32Array): Uint8Array {
  const encoder = new TextEncoder();
  // No character takes more than three bytes for each unit of UTF-16.
  const most = order.reduce((sum, figure) => sum + 3 * texts[figure]!.length, 0);
  const bytes = new Uint8Array(most);
  let length = 0;
  order.forEach((figure, index) => {
    textStarts[index] = length;
    length += encoder.encodeInto(texts[figure]!, bytes.subarray(length)).written;
  });
  textStarts[order.length] = length;
  return bytes.slice(0, length);
}
