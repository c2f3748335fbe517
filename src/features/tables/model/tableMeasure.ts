import type { Categories } from '../../../core/record/categories/categories';
import type { SaidOrder } from '../../../core/record/categories/categoriesOf';
import type { Comparator, Measure } from '../../../core/record/observation';

/** What a row's figures are a part of, where columns break a measure down: 男 of 涉案人数. */
export interface MeasurePart {
  /** Key of the measure without its part. */
  readonly whole: string;
  /** Heading of the breakdown columns: 性别. */
  readonly by: string;
  /** What the breakdown columns say: 男, or 男 · 18岁以下 of two; '' for the sum that the reader asked for. */
  readonly text: string;
}

/** What numbers count: a unit (a key of `units`, or as it is printed; '' where nothing says it), and how many of it. */
export interface CountedIn {
  readonly unit: string;
  readonly scale: number;
}

/** What a column, or the rows of a long table, observe: as guessed from the heading and the cells, then as corrected. */
export interface TableMeasure {
  /** The heading without its unit and period, or what the measure column says: what corrections are remembered by. */
  readonly key: string;
  /** What it is a part of; corrections are of the whole. null: of nothing. */
  readonly part: MeasurePart | null;
  /** Id in the record and of its theme in links: `own-` and what follows from table and key. */
  readonly id: string;
  readonly name: string;
  readonly kind: Measure['kind'];
  /** A key of `units`, or as the reader writes it. */
  readonly unit: string;
  readonly polarity: Measure['polarity'];
  readonly span: Measure['span'];
  /** How many of the unit a shown figure counts in, as the table or the reader does: 1, or 10 000 for 万. */
  readonly scale: number;
  /** What the table itself counts in. */
  readonly counted: CountedIn;
  readonly decimals: number;
  /** Of a `category` alone, which texts of the table make and no correction does. */
  readonly categories?: Categories;
  /** Of a `category` alone: the order that the reader said. */
  readonly order: SaidOrder;
  readonly comparator: Comparator;
  /** Id of one of the atlas's topics; null: among the reader's own. */
  readonly topic: string | null;
  /** Key of the measure of the same table that values may be divided by; null: none. */
  readonly divisor: string | null;
  /** Whether the parts of a count are summed, too, since the reader asked for it. */
  readonly sumsParts: boolean;
  /** Whether numbers in percent are parts of one as they stand in the table, as the reader says: 0.456 is 45.6 %. */
  readonly isOfOne: boolean;
  /** Whether they look so. */
  readonly mayBeOfOne: boolean;
}

/** What numbers may be of. */
export type NumberKind = Exclude<TableMeasure['kind'], 'category'>;

/** What a reader may correct; what is left out stays as guessed. */
export type MeasureCorrection = Partial<
  Omit<TableMeasure, 'key' | 'id' | 'kind' | 'scale' | 'counted' | 'part' | 'categories' | 'mayBeOfOne'> & {
    readonly kind: NumberKind;
  }
>;

/** Exhaustive, in the order in which they are offered. */
const kinds: Readonly<Record<NumberKind, true>> = { count: true, rate: true, change: true, index: true };

export const KINDS = Object.keys(kinds) as readonly NumberKind[];
export const POLARITIES: readonly TableMeasure['polarity'][] = ['good', 'bad', 'neither'];
export const SPANS: readonly TableMeasure['span'][] = ['flow', 'stock'];
export const COMPARATORS: readonly Comparator[] = ['yoy', 'mom', 'none'];
export const MOST_DECIMALS = 6;
