import type { Adcode } from '../../../core/areas/area';
import type { FigureTable } from '../../../core/record/figureTable';
import { type Period, QUALIFIERS, type Qualifier } from '../../../core/record/figureTerms';
import { periodKey } from '../../../core/record/period';

/** The figures of one measure as they come out of a table, in columns: figure i is what stands at i in each. */
export interface FigureColumns {
  /** The areas and periods that figures are of, each once and in any order; those of no figure are left out. */
  readonly adcodes: readonly Adcode[];
  readonly periods: readonly Period[];
  /** Index in `adcodes`. */
  readonly areaOf: ArrayLike<number>;
  /** Index in `periods`. */
  readonly periodOf: ArrayLike<number>;
  readonly values: ArrayLike<number>;
  /** Index in `QUALIFIERS`. */
  readonly qualifiers: ArrayLike<number>;
  /** In the file, from 1. */
  readonly rows: ArrayLike<number>;
  readonly columns: ArrayLike<number>;
  /** As they stand in the file. */
  readonly texts: readonly string[];
}

type Described = Pick<FigureTable, 'measure' | 'source' | 'unit' | 'comparator' | 'file'>;

/**
 * Puts figures in the order of a table: by area, then by period. Of several for one area and period the first is kept.
 * Linear in the figures: they are counted into place, as a million of them are not sorted in a second otherwise.
 *
 * @throws RangeError for an area or period that is not listed.
 */
export function figureTableOf(described: Described, figures: FigureColumns): FigureTable {
  const count = figures.values.length;
  const areas = ranked(figures.adcodes, figures.areaOf, count, compareTexts);
  const periods = ranked(figures.periods, figures.periodOf, count, comparePeriods);
  const byPeriod = countedInto(identity(count), periods.rankOf, periods.items.length);
  const order = withoutRepetition(
    countedInto(byPeriod, areas.rankOf, areas.items.length),
    areas.rankOf,
    periods.rankOf,
  );

  const starts = new Uint32Array(areas.items.length + 1);
  for (const figure of order) starts[areas.rankOf[figure]! + 1]! += 1;
  for (let area = 0; area < areas.items.length; area += 1) starts[area + 1]! += starts[area]!;
  const { measure, source, unit, comparator, file } = described;
  return {
    measure,
    source,
    unit,
    comparator,
    file,
    adcodes: areas.items,
    periods: periods.items,
    starts,
    periodOf: picked(periods.rankOf, order, new Uint32Array(order.length)),
    values: picked(figures.values, order, new Float64Array(order.length)),
    qualifiers: picked(figures.qualifiers, order, new Uint8Array(order.length)),
    rows: picked(figures.rows, order, new Uint32Array(order.length)),
    columns: picked(figures.columns, order, new Uint16Array(order.length)),
    ...encoded(figures.texts, order),
  };
}

/** One figure as a row of a table gives it. */
export interface FigureRow {
  readonly adcode: Adcode;
  readonly period: Period;
  readonly value: number;
  readonly qualifier: Qualifier;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** The same from rows, where there are few. */
export function figureTableOfRows(described: Described, rows: readonly FigureRow[]): FigureTable {
  const adcodes = [...new Set(rows.map(({ adcode }) => adcode))];
  const periods = [...new Map(rows.map(({ period }) => [periodKey(period), period])).values()];
  const areas = new Map(adcodes.map((adcode, index) => [adcode, index]));
  const places = new Map(periods.map((period, index) => [periodKey(period), index]));
  return figureTableOf(described, {
    adcodes,
    periods,
    areaOf: rows.map(({ adcode }) => areas.get(adcode)!),
    periodOf: rows.map(({ period }) => places.get(periodKey(period))!),
    values: rows.map(({ value }) => value),
    qualifiers: rows.map(({ qualifier }) => QUALIFIERS.indexOf(qualifier)),
    rows: rows.map(({ row }) => row),
    columns: rows.map(({ column }) => column),
    texts: rows.map(({ text }) => text),
  });
}

interface Ranked<Item> {
  /** Those that have figures, ascending. */
  readonly items: readonly Item[];
  /** Of each figure: index in `items`. */
  readonly rankOf: Uint32Array;
}

function ranked<Item>(
  items: readonly Item[],
  indexOf: ArrayLike<number>,
  count: number,
  compare: (a: Item, b: Item) => number,
): Ranked<Item> {
  const rank = ranksOf(items.length);
  const used: number[] = [];
  for (let figure = 0; figure < count; figure += 1) {
    const index = indexOf[figure];
    if (index === undefined || !(index in items)) {
      rank.fill(UNUSED);
      throw new RangeError(`figureTableOf: figure ${figure} is of number ${index} of ${items.length}`);
    }
    if (rank[index] !== UNUSED) continue;
    rank[index] = 0;
    used.push(index);
  }
  used.sort((a, b) => compare(items[a]!, items[b]!));
  used.forEach((index, place) => {
    rank[index] = place;
  });
  const rankOf = new Uint32Array(count);
  for (let figure = 0; figure < count; figure += 1) rankOf[figure] = rank[indexOf[figure]!]!;
  for (const index of used) rank[index] = UNUSED;
  return { items: used.map((index) => items[index]!), rankOf };
}

const UNUSED = -1;
/** By item, unused between two tables: of ten thousand tables each has few of thousands of areas and periods. */
let scratch = new Int32Array();

function ranksOf(count: number): Int32Array {
  if (scratch.length < count) scratch = new Int32Array(2 * count).fill(UNUSED);
  return scratch;
}

/** Figures in the order of their ranks, those of one rank in the order that they had. */
function countedInto(figures: Uint32Array, rankOf: Uint32Array, ranks: number): Uint32Array {
  const next = new Uint32Array(ranks + 1);
  for (const figure of figures) next[rankOf[figure]! + 1]! += 1;
  for (let rank = 0; rank < ranks; rank += 1) next[rank + 1]! += next[rank]!;
  const order = new Uint32Array(figures.length);
  for (const figure of figures) {
    const rank = rankOf[figure]!;
    order[next[rank]!] = figure;
    next[rank]! += 1;
  }
  return order;
}

function withoutRepetition(order: Uint32Array, areaOf: Uint32Array, periodOf: Uint32Array): Uint32Array {
  return order.filter((figure, place) => {
    const before = order[place - 1];
    return before === undefined || areaOf[before] !== areaOf[figure] || periodOf[before] !== periodOf[figure];
  });
}

function picked<Column extends Uint8Array | Uint16Array | Uint32Array | Float64Array>(
  from: ArrayLike<number>,
  order: Uint32Array,
  column: Column,
): Column {
  for (let place = 0; place < order.length; place += 1) column[place] = from[order[place]!]!;
  return column;
}

function encoded(texts: readonly string[], order: Uint32Array): Pick<FigureTable, 'texts' | 'textStarts'> {
  const encoder = new TextEncoder();
  const textStarts = new Uint32Array(order.length + 1);
  // Enough for most tables; doubled when it is not.
  let bytes = new Uint8Array(16 * order.length + 64);
  let end = 0;
  for (let place = 0; place < order.length; place += 1) {
    const text = texts[order[place]!] ?? '';
    // A letter of UTF-16 takes three bytes at most.
    while (end + 3 * text.length > bytes.length) bytes = grown(bytes);
    const start = end;
    // Most cells are a few digits; only others need the encoder.
    for (let index = 0; index < text.length; index += 1) {
      const code = text.charCodeAt(index);
      if (code > 127) {
        end = start + encoder.encodeInto(text, bytes.subarray(start)).written;
        break;
      }
      bytes[end] = code;
      end += 1;
    }
    textStarts[place + 1] = end;
  }
  return { texts: bytes.slice(0, end), textStarts };
}

function grown(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(2 * bytes.length);
  larger.set(bytes);
  return larger;
}

function identity(count: number): Uint32Array {
  return new Uint32Array(count).map((_, index) => index);
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** By their ends, then by their starts. */
function comparePeriods(a: Period, b: Period): number {
  return compareTexts(a.end, b.end) || compareTexts(a.start, b.start);
}
