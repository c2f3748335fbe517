import { namesForecast } from '../../../../core/cells/forecastWords';
import type { ReadNumber } from '../../../../core/cells/numberCell';
import { timesFactor } from '../../../../core/cells/timesFactor';
import { unitKey } from '../../../../core/cells/unitKey';
import { createCategoryNumbers } from '../recognise/categoryCells';
import type { TableLayout } from '../tableLayout';
import type { CellRefusal } from '../tableReport';
import type { CellReader } from './cellReader';
import type { CollectedMeasure, createMeasures, NamedMeasure } from './collectedMeasures';
import { type ColumnPeriod, withPeriodOfRow } from './columnPeriod';
import { type SpellingOf, saysFactor } from './columnSpelling';
import { doubtOf } from './doubtOf';
import { sinceJanuary } from './headingsRead';
import { createNaming, type RowOfFigures } from './naming';
import type { PeriodReader } from './periodReader';
import { printedFigure } from './printedFigure';
import type { ValueColumn } from './valueColumns';

interface Taking {
  readonly layout: TableLayout;
  readonly measures: ReturnType<typeof createMeasures>;
  readonly periods: PeriodReader;
  readonly reader: CellReader;
  readonly spellingOf: SpellingOf;
  readonly said: SaidOfNumbers;
}

/** What the reader says of the bare numbers of a measure, by its key. */
export interface SaidOfNumbers {
  /** What they count in, where the table does not say it; null where nothing is said. */
  factor(measure: string): number | null;
  /** Whether they are parts of one, in percent. */
  isOfOne(measure: string): boolean;
}

/** Takes the figure of a cell into its measure. What became of it: `missing` says that there is none. */
export type FigureTaker = (row: RowOfFigures, column: ValueColumn) => 'taken' | 'missing' | CellRefusal;

const LARGEST_SAMPLE = 200;
const PERCENT = 100;

export function createFigureTaker({
  layout,
  measures,
  periods,
  reader,
  spellingOf,
  said: ofReader,
}: Taking): FigureTaker {
  const measureColumn = layout.roles.indexOf('measure');
  const categories = createCategoryNumbers();
  const namedOf = createNaming(layout, measures);
  const periodOf = (period: ColumnPeriod, { key, period: ofRow }: NamedMeasure) => {
    const said = withPeriodOfRow(period, ofRow);
    return measureColumn < 0 ? said : sinceJanuary(said, key);
  };
  const countNumber = createCounting(spellingOf, ofReader);
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
    if (cell.status === 'category') {
      const value = categories.of(named.key, cell.name);
      if (value === null) return 'too-many-categories';
      into.add(area, periodIndex, value, 'none', row.number, column.column + 1, text);
      return 'taken';
    }
    const counted = countNumber(cell, cells, column.column, named, into);
    if (typeof counted === 'string') return counted;
    into.add(area, periodIndex, counted, cell.qualifier, row.number, column.column + 1, text);
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

type CountNumber = (
  cell: ReadNumber,
  cells: readonly string[],
  column: number,
  named: NamedMeasure,
  into: CountedMeasure,
) => number | CellRefusal;

type CountedMeasure = Pick<CollectedMeasure, 'unit' | 'otherUnits' | 'sample'>;

/** How much a number is in its measure, or why that is not certain. */
function createCounting(spellingOf: SpellingOf, ofReader: SaidOfNumbers): CountNumber {
  return (cell, cells, column, { key, unit: ofColumn, factor }, into) => {
    const text = cells[column] ?? '';
    // There may be a million figures: allocate nothing that is not kept.
    const isSaid = ofColumn !== '' || factor !== 1;
    const doubt =
      isSaid && cell.isSigned !== true
        ? null
        : doubtOf({
            cell,
            text,
            name: key,
            unit: into.unit,
            isUnitSaid: isSaid,
            spelling: () => spellingOf(cells, column),
          });
    const said = isSaid && doubt === null ? null : ofReader.factor(key);
    const unit = cell.unit === '' ? '' : unitKey(cell.unit);
    const isOther = unit !== '' && into.unit !== '' && unit !== into.unit;
    if (isOther || doubt === 'other-unit') into.otherUnits += 1;
    if (isOther) return 'other-unit';
    if (doubt !== null && !(doubt === 'no-unit' && said !== null)) return doubt;
    const countsAsSaid = !isSaid && (into.unit === '' || doubt === 'no-unit');
    const times = (countsAsSaid ? said : null) ?? factor;
    const value = countedIn(cell, text, ofReader.isOfOne(key) ? times * PERCENT : times);
    if (into.unit === '') into.unit = unit;
    if (into.sample.length < LARGEST_SAMPLE) into.sample.push(cell.value === value ? cell : { ...cell, value });
    return value;
  };
}

/** How much a number is in its measure, whose bare numbers count in so many. */
function countedIn(cell: ReadNumber, text: string, times: number): number {
  // 28.2万 in a column of 万元 is not multiplied twice; nor is 5元, which says how much it is.
  return times !== 1 && cell.unit === '' && !saysFactor(text) ? timesFactor(cell.value, times) : cell.value;
}
