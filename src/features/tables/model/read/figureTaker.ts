import { namesForecast } from '../../../../core/cells/forecastWords';
import type { ReadNumber } from '../../../../core/cells/numberCell';
import { timesFactor } from '../../../../core/cells/timesFactor';
import { unitKey } from '../../../../core/cells/unitKey';
import { createCategoryNumbers } from '../recognise/categoryCells';
import type { TableLayout } from '../tableLayout';
import type { CellRefusal } from '../tableReport';
import type { CellReader } from './cellReader';
import type { createMeasures, NamedMeasure } from './collectedMeasures';
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
  /** What the reader says that the bare numbers of a measure count in; null where nothing is said. */
  saidFactor(measure: string): number | null;
}

/** Takes the figure of a cell into its measure. What became of it: `missing` says that there is none. */
export type FigureTaker = (row: RowOfFigures, column: ValueColumn) => 'taken' | 'missing' | CellRefusal;

const LARGEST_SAMPLE = 200;

export function createFigureTaker({ layout, measures, periods, reader, spellingOf, saidFactor }: Taking): FigureTaker {
  const measureColumn = layout.roles.indexOf('measure');
  const categories = createCategoryNumbers();
  const namedOf = createNaming(layout, measures);
  const periodOf = (period: ColumnPeriod, { key, period: ofRow }: NamedMeasure) => {
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
    if (cell.status === 'category') {
      const value = categories.of(named.key, cell.name);
      if (value === null) return 'too-many-categories';
      into.add(area, periodIndex, value, 'none', row.number, column.column + 1, text);
      return 'taken';
    }
    // Of a million figures nothing is made that is not kept.
    const isSaid = named.unit !== '' || named.factor !== 1;
    const doubt =
      isSaid && cell.isSigned !== true
        ? null
        : doubtOf({
            cell,
            text,
            name: named.key,
            unit: into.unit,
            isUnitSaid: isSaid,
            spelling: () => spellingOf(cells, column.column),
          });
    const said = isSaid && doubt === null ? null : saidFactor(named.key);
    const unit = cell.unit === '' ? '' : unitKey(cell.unit);
    const refusal = refusalOf(doubt, unit !== '' && into.unit !== '' && unit !== into.unit, said, into);
    if (refusal !== null) return refusal;
    const value = countedIn(
      cell,
      text,
      named.factor,
      isSaid || !(into.unit === '' || doubt === 'no-unit') ? null : said,
    );
    if (into.unit === '') into.unit = unit;
    if (into.sample.length < LARGEST_SAMPLE) into.sample.push(cell.value === value ? cell : { ...cell, value });
    into.add(area, periodIndex, value, cell.qualifier, row.number, column.column + 1, text);
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

/** @param isOther whether the figure says another unit than its measure is in. */
function refusalOf(
  doubt: CellRefusal | null,
  isOther: boolean,
  said: number | null,
  into: { otherUnits: number },
): CellRefusal | null {
  if (isOther || doubt === 'other-unit') into.otherUnits += 1;
  if (isOther) return 'other-unit';
  return doubt === 'no-unit' && said !== null ? null : doubt;
}

/**
 * How much a number is in its measure.
 *
 * @param factor what the table says that bare numbers count in.
 * @param said the same as the reader says, where the table does not; null: it does, or nothing is said.
 */
function countedIn(cell: ReadNumber, text: string, factor: number, said: number | null): number {
  // 28.2万 in a column of 万元 is not multiplied twice; nor is 5元, which says how much it is.
  const times = said ?? factor;
  return times !== 1 && cell.unit === '' && !saysFactor(text) ? timesFactor(cell.value, times) : cell.value;
}
