import type { Adcode } from '../../../../core/areas/area';
import type { NumberCell } from '../../../../core/cells/numberCell';
import { isUnitText, readHeading } from '../../../../core/cells/readHeading';
import { timesFactor } from '../../../../core/cells/timesFactor';
import { unitKey } from '../../../../core/cells/unitKey';
import type { Grid } from '../../../../core/grid/grid';
import { knownScale } from '../../../../core/record/authored/units';
import { QUALIFIERS, type Qualifier } from '../../../../core/record/figureTerms';
import { plainText } from '../../../../core/text/plainText';
import { partOfCells, withPart } from '../breakdown';
import type { CountedIn, MeasurePart } from '../ownMeasure';
import { createCategoryNumbers } from '../recognise/categoryCells';
import { firstDataRow } from '../recognise/recogniseLayout';
import type { TableLayout } from '../tableLayout';
import { type CellRefusal, MOST_REFUSED_NAMED, type RefusedCell } from '../tableReport';
import type { CellReader } from './cellReader';
import { createSpellings, saysFactor } from './columnSpelling';
import { createComparedRows } from './comparedRows';
import { doubtOf } from './doubtOf';
import { sinceJanuary } from './headingsRead';
import type { PeriodReader } from './periodReader';
import type { PlacedRows } from './placeRows';
import type { ValueColumn } from './valueColumns';

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

export interface CollectedFigures {
  readonly measures: readonly CollectedMeasure[];
  readonly counts: { all: number; setAside: number; missing: number; refused: number };
  readonly refusedCells: readonly RefusedCell[];
  /** Cells refused because nothing says when they are of. */
  readonly withoutPeriod: number;
}

const LARGEST_SAMPLE = 200;
/** Of areas and periods in one number. */
const MOST_PERIODS = 2 ** 26;

/**
 * Reads every cell below the heading, and accounts for each.
 *
 * @param saidFactor what the reader says that the bare numbers of a measure count in, where the table does not say it; null
 *   where nothing is said.
 */
export function collectFigures(
  grid: Grid,
  headings: readonly string[],
  layout: TableLayout,
  columns: readonly ValueColumn[],
  { placeOf, standings }: PlacedRows,
  periods: PeriodReader,
  reader: CellReader,
  saidFactor: (measure: string) => number | null,
  onRow: () => void,
): CollectedFigures {
  const counts = { all: 0, setAside: 0, missing: 0, refused: 0 };
  const refusedCells: RefusedCell[] = [];
  let withoutPeriod = 0;
  const measures = createMeasures();
  const measureColumn = layout.roles.indexOf('measure');
  const unitColumn = unitColumnsOf(layout);
  const nameOf = createComparedRows();
  const categories = createCategoryNumbers();
  const breakdown = layout.roles.flatMap((role, column) => (role === 'breakdown' ? [column] : []));
  const partOf = (cells: readonly string[]) =>
    partOfCells(breakdown.map((column) => ({ text: cells[column] ?? '', heading: headings[column] ?? '' })));
  const first = firstDataRow(layout);
  const spellingOf = createSpellings(grid.slice(first), layout);

  for (let index = first; index < grid.length; index += 1) {
    onRow();
    const cells = grid[index]!;
    counts.all += cells.length;
    const standing = standings[placeOf[index - first]!]!;
    if (standing === 'set-aside') {
      counts.setAside += cells.length;
      continue;
    }
    const part = breakdown.length === 0 ? '' : partOf(cells);
    const ofRow = measureColumn < 0 ? '' : nameOf(placeOf[index - first]!, cells[measureColumn] ?? '');
    let figures = 0;
    for (const { column, isCategory, measure, unit, factor: ofHeading, period } of columns) {
      const text = cells[column];
      if (text === undefined) continue;
      figures += 1;
      const refuse = (reason: CellRefusal) => {
        counts.refused += 1;
        // What waits for a decision of the ledger is listed there.
        if (reason !== 'no-place' && refusedCells.length < MOST_REFUSED_NAMED)
          refusedCells.push({ row: index + 1, column: column + 1, text: plainText(text), reason });
      };
      const cell = reader.read(cells, column, index + 1);
      if (cell.status === 'missing') {
        counts.missing += 1;
        continue;
      }
      if (cell.status === 'unread') {
        refuse(cell.reason);
        continue;
      }
      if (standing === 'open') {
        refuse('no-place');
        continue;
      }
      const unitText = cells[unitColumn(column)] ?? '';
      const isUnitSaid = !isCategory && isUnitText(unitText);
      const named =
        measureColumn < 0 || isCategory
          ? { key: measure, ...(isUnitSaid ? measures.unitOf(unitText) : { unit, factor: ofHeading }) }
          : {
              ...measures.named(cells[measureColumn] ?? '', unitText, unit, ofHeading),
              key: ofRow,
            };
      if (named.key === '') {
        refuse('no-measure');
        continue;
      }
      const periodIndex = periods.of(cells, measureColumn < 0 ? period : sinceJanuary(period, named.key));
      if (typeof periodIndex === 'string') {
        withoutPeriod += 1;
        refuse(periodIndex);
        continue;
      }
      const into = measures.of(named.key, part, named.unit, named.factor, isCategory);
      if (into.isCategory !== isCategory) {
        into.otherUnits += 1;
        refuse('other-unit');
        continue;
      }
      const found = { row: index + 1, column: column + 1, text };
      if (cell.status === 'category') {
        const value = categories.of(named.key, cell.name);
        if (value === null) refuse('too-many-categories');
        else into.add(standing, periodIndex, { value, qualifier: 'none', ...found });
        continue;
      }
      const cellUnit = cell.unit === '' ? '' : unitKey(cell.unit);
      const isSaid = named.unit !== '' || named.factor !== 1;
      const [said, spelling] = [saidFactor(named.key), spellingOf(cells, column)];
      const doubt = doubtOf({ cell, text, name: named.key, unit: into.unit, isUnitSaid: isSaid, spelling });
      const isOther = cellUnit !== '' && into.unit !== '' && cellUnit !== into.unit;
      if (isOther || doubt === 'other-unit') into.otherUnits += 1;
      if (isOther || (doubt !== null && !(doubt === 'no-unit' && said !== null))) {
        refuse(isOther ? 'other-unit' : doubt!);
        continue;
      }
      // 28.2万 in a column of 万元 is not multiplied twice; nor is 5元, which says how much it is.
      const isBare = cell.unit === '' && !saysFactor(text);
      const countsInSaid = !isSaid && (into.unit === '' || doubt === 'no-unit');
      const factor = countsInSaid ? (said ?? 1) : named.factor;
      if (into.unit === '') into.unit = cellUnit;
      const value = isBare && factor !== 1 ? timesFactor(cell.value, factor) : cell.value;
      if (into.sample.length < LARGEST_SAMPLE) into.sample.push({ ...cell, value });
      into.add(standing, periodIndex, { value, qualifier: cell.qualifier, ...found });
    }
    counts.setAside += cells.length - figures;
  }
  return { measures: measures.list(), counts, refusedCells, withoutPeriod };
}

/** Of each column of figures the one of its units: the one right of it where there are several; -1 where there is none. */
function unitColumnsOf({ roles }: TableLayout): (column: number) => number {
  const columns = roles.flatMap((role, column) => (role === 'unit' ? [column] : []));
  return (column) => (columns.length > 1 ? (columns.find((each) => each === column + 1) ?? -1) : (columns[0] ?? -1));
}

interface FoundFigure {
  readonly value: number;
  readonly qualifier: Qualifier;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

type GrowingMeasure = CollectedMeasure & { add(area: Adcode, period: number, figure: FoundFigure): void };

interface NamedMeasure {
  readonly key: string;
  readonly unit: string;
  readonly factor: number;
}

function createMeasures() {
  const byKey = new Map<string, GrowingMeasure>();
  const byText = new Map<string, NamedMeasure>();
  const units = new Map<string, Omit<NamedMeasure, 'key'>>();
  return {
    list: () => [...byKey.values()],
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
      const named = { key: said.name, ...beside };
      byText.set(`${text}\t${unitText}`, named);
      return named;
    },
    /** What a cell of a column of units says. */
    unitOf(text: string): Omit<NamedMeasure, 'key'> {
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
    sample: [],
    add(area, period, { value, qualifier, row, column, text }) {
      let areaIndex = areaIndices.get(area);
      if (areaIndex === undefined) {
        areaIndex = this.adcodes.push(area) - 1;
        areaIndices.set(area, areaIndex);
      }
      const place = areaIndex * MOST_PERIODS + period;
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
