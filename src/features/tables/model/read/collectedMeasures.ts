import type { Adcode } from '../../../../core/areas/area';
import type { NumberCell } from '../../../../core/cells/numberCell';
import type { PeriodCell } from '../../../../core/cells/periodCell';
import { readHeading } from '../../../../core/cells/readHeading';
import { unitKey } from '../../../../core/cells/unitKey';
import { knownScale } from '../../../../core/record/authored/units';
import type { UnreadFigure } from '../../../../core/record/figureTable';
import { QUALIFIERS, type Qualifier } from '../../../../core/record/figureTerms';
import { withPart } from '../../../../core/record/parts';
import { periodKey } from '../../../../core/record/period';
import type { CountedIn, MeasurePart } from '../tableMeasure';

/** The figures of one measure as they were found, in columns; several of one area and period are in `repeated`. */
export interface CollectedMeasure {
  readonly key: string;
  /** null where no column breaks it down, or the row says no part. */
  readonly part: FoundPart | null;
  /** Whether its values number categories, in the order that cells name them. */
  readonly isCategory: boolean;
  /** A key of `units`, or as it is printed; '' where nothing says it. */
  unit: string;
  /** How many of it its first column counts in. */
  readonly scale: number;
  /** How many cells are of another unit, and so were refused. */
  otherUnits: number;
  /** Of the figures, each once. */
  readonly adcodes: Adcode[];
  /** Indices in `adcodes`. */
  readonly areas: number[];
  /** Indices in the periods that were read. */
  readonly periods: number[];
  readonly values: number[];
  /** Indices in `QUALIFIERS`. */
  readonly qualifiers: number[];
  readonly rows: number[];
  readonly columns: number[];
  readonly texts: string[];
  readonly repeated: RepeatedFigure[];
  /** What stands for areas and is no figure: the first of each area and period. */
  readonly unread: readonly UnreadFigure[];
  /** The first cells, to guess by what the measure is. */
  readonly sample: NumberCell[];
}

/** The heading of its columns is the same for all. */
type FoundPart = Omit<MeasurePart, 'by'>;

/** A further figure for the area, measure and period of another. */
interface RepeatedFigure {
  /** Index of that one. */
  readonly first: number;
  readonly value: number;
  /** Index in `QUALIFIERS`. */
  readonly qualifier: number;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Of areas and periods in one number, which stays small where both are few, as engines keep small ones cheaply. */
const MOST_AREAS = 2 ** 13;

type GrowingMeasure = CollectedMeasure & {
  add(
    area: Adcode,
    period: number,
    value: number,
    qualifier: Qualifier,
    row: number,
    column: number,
    text: string,
  ): void;
};

type CountedAs = Pick<NamedMeasure, 'unit' | 'factor'>;

/** What a figure is of, as its heading or row names it. */
export interface NamedMeasure {
  readonly key: string;
  readonly unit: string;
  readonly factor: number;
  /** What it says of time itself: 2023年末常住人口. */
  readonly period: PeriodCell;
}

/** The measures of a table, each begun with its first figure. */
export function createMeasures() {
  const byKey = new Map<string, GrowingMeasure>();
  const byText = new Map<string, NamedMeasure>();
  const units = new Map<string, CountedAs>();
  const unread = new Map<string, Map<string, UnreadFigure>>();
  return {
    list: (): readonly CollectedMeasure[] =>
      Array.from(byKey, ([key, measure]) => ({ ...measure, unread: [...(unread.get(key)?.values() ?? [])] })),
    /** Of a measure that may have no figure at all, and then is none. */
    noteUnread(whole: string, part: string, figure: UnreadFigure): void {
      const key = withPart(whole, part);
      const ofMeasure = unread.get(key) ?? new Map<string, UnreadFigure>();
      unread.set(key, ofMeasure);
      const place = `${figure.adcode} ${figure.period === null ? '' : periodKey(figure.period)}`;
      if (!ofMeasure.has(place)) ofMeasure.set(place, figure);
    },
    of(whole: string, part: string, unit: string, factor: number, isCategory: boolean): GrowingMeasure {
      const key = withPart(whole, part);
      let measure = byKey.get(key);
      if (measure === undefined) {
        const found = part === '' ? null : { whole, text: part };
        measure = createMeasure(key, found, isCategory, { unit, scale: knownScale(factor) });
        byKey.set(key, measure);
      }
      return measure;
    },
    /** What the measure column of a row says, with the unit from the column of units, else from what it says itself. */
    named(text: string, unitText: string, unit: string, factor: number): NamedMeasure {
      const known = byText.get(`${text}\t${unitText}`);
      if (known !== undefined) return known;
      const said = readHeading(text);
      const own = said.unit === '' && said.factor === 1 ? { unit, factor } : said;
      const beside = unitText === '' ? { unit: unitKey(own.unit), factor: own.factor } : this.unitOf(unitText);
      const named = { key: said.name, ...beside, period: said.period };
      byText.set(`${text}\t${unitText}`, named);
      return named;
    },
    /** What a cell of a column of units says. */
    unitOf(text: string): CountedAs {
      const known = units.get(text);
      if (known !== undefined) return known;
      const { unit, factor } = readHeading(`(${text})`);
      const said = { unit: unitKey(unit), factor };
      units.set(text, said);
      return said;
    },
  };
}

function createMeasure(
  key: string,
  part: FoundPart | null,
  isCategory: boolean,
  { unit, scale }: CountedIn,
): GrowingMeasure {
  const known = new Map<number, number>();
  const areaIndices = new Map<Adcode, number>();
  return {
    key,
    part,
    isCategory,
    unit,
    scale,
    otherUnits: 0,
    adcodes: [],
    areas: [],
    periods: [],
    values: [],
    qualifiers: [],
    rows: [],
    columns: [],
    texts: [],
    repeated: [],
    unread: [],
    sample: [],
    add(area, period, value, qualifier, row, column, text) {
      let areaIndex = areaIndices.get(area);
      if (areaIndex === undefined) {
        areaIndex = this.adcodes.push(area) - 1;
        areaIndices.set(area, areaIndex);
      }
      const place = period * MOST_AREAS + areaIndex;
      const first = known.get(place);
      if (first !== undefined) {
        this.repeated.push({ first, value, qualifier: QUALIFIERS.indexOf(qualifier), row, column, text });
        return;
      }
      known.set(place, this.values.length);
      this.areas.push(areaIndex);
      this.periods.push(period);
      this.values.push(value);
      this.qualifiers.push(QUALIFIERS.indexOf(qualifier));
      this.rows.push(row);
      this.columns.push(column);
      this.texts.push(text);
    },
  };
}
