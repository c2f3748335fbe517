import type { Adcode } from '../../../../core/areas/area';
import { namesForecast } from '../../../../core/cells/forecastWords';
import type { ReadNumber } from '../../../../core/cells/numberCell';
import { isUnitText } from '../../../../core/cells/readHeading';
import { NO_PERIOD } from '../../../../core/cells/readPeriodCell';
import { timesFactor } from '../../../../core/cells/timesFactor';
import { unitKey } from '../../../../core/cells/unitKey';
import { createCategoryNumbers } from '../recognise/categoryCells';
import type { TableLayout } from '../tableLayout';
import type { CellRefusal } from '../tableReport';
import type { CellReader } from './cellReader';
import type { createMeasures } from './collectedMeasures';
import { type ColumnPeriod, withPeriodOfRow } from './columnPeriod';
import { type SpellingOf, saysFactor } from './columnSpelling';
import { doubtOf } from './doubtOf';
import { sinceJanuary } from './headingsRead';
import type { PeriodReader } from './periodReader';
import { printedFigure } from './printedFigure';
import type { ValueColumn } from './valueColumns';

/** A row, and what is the same for all its figures. */
interface RowOfFigures {
  readonly cells: readonly string[];
  /** From 1. */
  readonly number: number;
  readonly area: Adcode | 'open';
  /** What the columns say that break it down; '' where there are none. */
  readonly part: string;
  /** Key of the measure that the row names; '' where rows name none. */
  readonly measure: string;
}

interface Taking {
  readonly layout: TableLayout;
  readonly measures: ReturnType<typeof createMeasures>;
  readonly periods: PeriodReader;
  readonly reader: CellReader;
  readonly spellingOf: SpellingOf;
  /** What the reader says that the bare numbers of a measure count in; null where nothing is said. */
  saidFactor(measure: string): number | null;
}

/** Takes the figure of a cell into its measure. What became of it: `missing` says that there is none. */
export type FigureTaker = (row: RowOfFigures, column: ValueColumn) => 'taken' | 'missing' | CellRefusal;

const LARGEST_SAMPLE = 200;

export function createFigureTaker({ layout, measures, periods, reader, spellingOf, saidFactor }: Taking): FigureTaker {
  const measureColumn = layout.roles.indexOf('measure');
  const unitColumn = unitColumnsOf(layout);
  const categories = createCategoryNumbers();
  const namedOf = ({ cells, measure: ofRow }: RowOfFigures, column: ValueColumn) => {
    const { isCategory, measure, unit, factor } = column;
    const unitText = cells[unitColumn(column.column)] ?? '';
    if (measureColumn >= 0 && !isCategory)
      return { ...measures.named(cells[measureColumn] ?? '', unitText, unit, factor), key: ofRow };
    const isUnitSaid = !isCategory && isUnitText(unitText);
    return { key: measure, period: NO_PERIOD, ...(isUnitSaid ? measures.unitOf(unitText) : { unit, factor }) };
  };

  const periodOf = (period: ColumnPeriod, { key, period: ofRow }: ReturnType<typeof namedOf>) => {
    const said = withPeriodOfRow(period, ofRow);
    return measureColumn < 0 ? said : sinceJanuary(said, key);
  };
  const take: FigureTaker = (row, column) => {
    const { cells, area, part } = row;
    const { isCategory, isForecast, period } = column;
    const text = cells[column.column] ?? '';
    const cell = reader.read(cells, column.column, row.number);
    if (cell.status === 'missing') return 'missing';
    if (cell.status === 'unread') return cell.reason;
    if (area === 'open') return 'no-place';
    const named = namedOf(row, column);
    if (named.key === '') return 'no-measure';
    if (isForecast || (measureColumn >= 0 && namesForecast(named.key))) return 'forecast';
    const periodIndex = periods.of(cells, periodOf(period, named));
    if (typeof periodIndex === 'string') return periodIndex;
    const into = measures.of(named.key, part, named.unit, named.factor, isCategory);
    if (into.isCategory !== isCategory) {
      into.otherUnits += 1;
      return 'other-unit';
    }
    const found = { row: row.number, column: column.column + 1, text };
    if (cell.status === 'category') {
      const value = categories.of(named.key, cell.name);
      if (value === null) return 'too-many-categories';
      into.add(area, periodIndex, { value, qualifier: 'none', ...found });
      return 'taken';
    }
    const spelling = () => spellingOf(cells, column.column);
    const counted = countedIn(cell, text, { ...named, into, said: saidFactor(named.key), spelling });
    if (typeof counted === 'string') return counted;
    if (into.unit === '') into.unit = counted.unit;
    if (into.sample.length < LARGEST_SAMPLE)
      into.sample.push(cell.value === counted.value ? cell : { ...cell, value: counted.value });
    into.add(area, periodIndex, { value: counted.value, qualifier: cell.qualifier, ...found });
    return 'taken';
  };
  const noteUnread = (row: RowOfFigures, column: ValueColumn, reason: CellRefusal) => {
    const named = namedOf(row, column);
    const isForecast = column.isForecast || (measureColumn >= 0 && namesForecast(named.key));
    if (row.area === 'open' || named.key === '' || isForecast || SAY_NOTHING.has(reason)) return;
    measures.noteUnread(named.key, row.part, {
      adcode: row.area,
      period: periods.ofUnread(row.cells, periodOf(column.period, named)),
      text: reason === 'overfull-row' ? '' : printedFigure(row.cells[column.column] ?? ''),
      row: row.number,
      column: column.column + 1,
    });
  };

  return (row, column) => {
    const outcome = take(row, column);
    if (outcome !== 'taken' && outcome !== 'missing') noteUnread(row, column, outcome);
    return outcome;
  };
}

/** Refusals that do not mean that a figure was published for the place. */
const SAY_NOTHING: ReadonlySet<CellRefusal> = new Set(['no-place', 'no-measure', 'forecast', 'names-persons']);

interface InMeasure {
  readonly key: string;
  /** What the table says that the column counts in. */
  readonly unit: string;
  readonly factor: number;
  /** What the reader says. */
  readonly said: number | null;
  readonly into: { readonly unit: string; otherUnits: number };
  readonly spelling: () => ReturnType<SpellingOf>;
}

/** How much a number is in its measure, and the unit that it says itself, a key of `units` or ''; or why that is not certain. */
function countedIn(
  cell: ReadNumber,
  text: string,
  { key, unit, factor, said, into, spelling }: InMeasure,
): CellRefusal | { readonly value: number; readonly unit: string } {
  const cellUnit = cell.unit === '' ? '' : unitKey(cell.unit);
  const isSaid = unit !== '' || factor !== 1;
  const doubt = doubtOf({ cell, text, name: key, unit: into.unit, isUnitSaid: isSaid, spelling });
  const isOther = cellUnit !== '' && into.unit !== '' && cellUnit !== into.unit;
  if (isOther || doubt === 'other-unit') into.otherUnits += 1;
  if (isOther) return 'other-unit';
  if (doubt !== null && !(doubt === 'no-unit' && said !== null)) return doubt;
  // 28.2万 in a column of 万元 is not multiplied twice; nor is 5元, which says how much it is.
  const isBare = cell.unit === '' && !saysFactor(text);
  const countsInSaid = !isSaid && (into.unit === '' || doubt === 'no-unit');
  const times = countsInSaid ? (said ?? 1) : factor;
  return { value: isBare && times !== 1 ? timesFactor(cell.value, times) : cell.value, unit: cellUnit };
}

/** Of each column of figures the one of its units: the one right of it where there are several; -1 where there is none. */
function unitColumnsOf({ roles }: TableLayout): (column: number) => number {
  const columns = roles.flatMap((role, column) => (role === 'unit' ? [column] : []));
  const [only = -1] = columns;
  return columns.length > 1 ? (column) => (roles[column + 1] === 'unit' ? column + 1 : -1) : () => only;
}
