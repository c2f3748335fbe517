import type { Adcode } from '../areas/area';
import type { LocalText } from '../text/text';
import type { Categories } from './categories/categories';
import type { FigureTable } from './figureTable';
import type { Comparator, Period, Qualifier } from './figureTerms';

export type { Comparator, Period, Qualifier } from './figureTerms';

/** The published document that a figure was read from; `own`: a table of the reader's. */
export interface Source {
  readonly id: string;
  readonly kind: 'bulletin' | 'census' | 'boundaries' | 'own';
  readonly title: LocalText;
  readonly publisher: LocalText;
  /** ISO date of publication; may be a year or a month only ("2021-05"). Of an own table '' while it is not said, as is `publisher`. */
  readonly date: string;
  /** The place that the source speaks for; null for the whole country. */
  readonly adcode: Adcode | null;
  readonly url: string | null;
  readonly licence: string | null;
  readonly note: LocalText | null;
  /** What it covers: place, period and topics, in one sentence; null where nobody wrote it down. */
  readonly covers: LocalText | null;
  /** Its paragraphs as a reader counts them, by their lines in its text, ascending; left out where nobody said which they are. */
  readonly body?: readonly number[];
}

/**
 * What a figure is, which decides how it may be drawn: counts as symbols, all else as filled areas. An `index` is a number
 * without a unit that means something, as a score or a rank; of a `category` the values number what has no number.
 */
type MeasureKind = 'count' | 'rate' | 'change' | 'index' | 'category';

/** Whether a rise is good, bad or neither. */
type Polarity = 'good' | 'bad' | 'neither';

/** What is observed. */
export interface Measure {
  readonly id: string;
  readonly topic: string;
  readonly kind: MeasureKind;
  /** Key of the unit: cases, persons, person-times, percent, km2, cny …; of an own measure perhaps as the reader writes it. */
  readonly unit: string;
  readonly polarity: Polarity;
  /** A flow adds up over its period and may be divided by its days; a stock stands at a date. */
  readonly span: 'flow' | 'stock';
  /** How many of the unit a shown figure counts in: 10 000 for 万. Values are in the unit itself; 1 where it is not said. */
  readonly scale?: number;
  /** Decimals that the value is shown with, in its scale. */
  readonly decimals: number;
  readonly name: LocalText;
  readonly definition: LocalText;
  /** The id of its ComparabilityGroup: the measure's own id where it is comparable only with itself. */
  readonly comparability: string;
  /** What counts of a reader's own may be divided by, and how many of it a value is for; null: nothing but residents, land and days. */
  readonly divisor: { readonly measure: string; readonly per: number } | null;
  /** What the values of a `category` stand for; of no other kind. */
  readonly categories?: Categories;
  /** Of an own measure that a column breaks down: which part it is, and of what (an id that all its parts share). */
  readonly part?: { readonly whole: string; readonly by: string; readonly text: string };
  /** True where a rate may be above 100 %, or a change below −100 %: a plan's fulfilment may, a clear-up rate may not. */
  readonly isOpen?: boolean;
}

/** What figures of one group must share beside level, unit and comparator, which they always must. */
export type ComparabilityCondition = 'scope' | 'period-kind';

/** Measures that observe the same, if under differing names, so that their figures may share one legend. */
export interface ComparabilityGroup {
  readonly id: string;
  /** `scope`: the same scope; `period-kind`: both at a date, or both over weeks, or both over longer. */
  readonly requires: readonly ComparabilityCondition[];
  /** What the legend must say whenever its figures stand together; null for a measure that is alone. */
  readonly statement: LocalText | null;
}

/**
 * How much of its subject a figure covers: everything in the place and the period; only what a named special operation
 * did or counts; or only a part of the place or of the subject, such as nine police stations of a district.
 */
type Scope = 'all' | 'operation' | 'part';

/** One published figure. */
export interface Observation {
  readonly id: string;
  readonly source: string;
  readonly adcode: Adcode;
  readonly measure: string;
  /** In the measure's base unit: 28.2万人次 is 282000. A fall is negative. */
  readonly value: number;
  readonly unit: string;
  readonly comparator: Comparator;
  readonly period: Period;
  readonly qualifier: Qualifier;
  readonly scope: Scope;
  /** The figure as printed; empty where the atlas computed it. */
  readonly published: string;
  /** Line numbers of the source document, counted from 1; empty where there is no document. */
  readonly paragraphs: readonly number[];
  readonly note: string;
  /** Where the row stands, to be named when it is wrong. */
  readonly file: string;
  readonly line: number;
  /** Of a figure of the reader's own alone: its column in the file, from 1. */
  readonly column?: number;
}

/** Two figures for the same place, measure, comparator and period that differ in value. */
export interface Conflict {
  /** The one that stands first in the tables, and in the record. */
  readonly kept: Observation;
  /** Of the same source, and then left out of the record; or of another source, and then in the record as well. */
  readonly other: Observation;
}

/** Everything that was published, validated. */
export interface PublishedRecord {
  readonly sources: ReadonlyMap<string, Source>;
  readonly measures: ReadonlyMap<string, Measure>;
  /** By id; holds the group of every measure. */
  readonly comparability: ReadonlyMap<string, ComparabilityGroup>;
  readonly observations: readonly Observation[];
  /** The reader's own figures, which never become observations all at once: `recordIndex` gives those of both. */
  readonly tables: readonly FigureTable[];
  readonly conflicts: readonly Conflict[];
}
