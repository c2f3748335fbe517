import { namesForecast } from '../../../../core/cells/forecastWords';
import { isUnitText } from '../../../../core/cells/readHeading';
import { NO_PERIOD } from '../../../../core/cells/readPeriodCell';
import { timesFactor } from '../../../../core/cells/timesFactor';
import { unitKey } from '../../../../core/cells/unitKey';
import type { Grid } from '../../../../core/grid/grid';
import { plainText } from '../../../../core/text/plainText';
import { partOfCells } from '../breakdown';
import { createCategoryNumbers } from '../recognise/categoryCells';
import { firstDataRow } from '../recognise/recogniseLayout';
import type { TableLayout } from '../tableLayout';
import { type CellRefusal, MOST_REFUSED_NAMED, type RefusedCell } from '../tableReport';
import type { CellReader } from './cellReader';
import { type CollectedMeasure, createMeasures } from './collectedMeasures';
import { withPeriodOfRow } from './columnPeriod';
import { createSpellings, saysFactor } from './columnSpelling';
import { createComparedRows } from './comparedRows';
import { doubtOf } from './doubtOf';
import { sinceJanuary } from './headingsRead';
import type { PeriodReader } from './periodReader';
import type { PlacedRows } from './placeRows';
import type { ValueColumn } from './valueColumns';

export interface CollectedFigures {
  readonly measures: readonly CollectedMeasure[];
  readonly counts: { all: number; setAside: number; missing: number; refused: number };
  readonly refusedCells: readonly RefusedCell[];
  /** Cells refused because nothing says when they are of. */
  readonly withoutPeriod: number;
}

const LARGEST_SAMPLE = 200;
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
    for (const { column, isCategory, isForecast, measure, unit, factor: ofHeading, period } of columns) {
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
          ? {
              key: measure,
              period: NO_PERIOD,
              ...(isUnitSaid ? measures.unitOf(unitText) : { unit, factor: ofHeading }),
            }
          : {
              ...measures.named(cells[measureColumn] ?? '', unitText, unit, ofHeading),
              key: ofRow,
            };
      if (named.key === '') {
        refuse('no-measure');
        continue;
      }
      if (isForecast || (measureColumn >= 0 && namesForecast(named.key))) {
        refuse('forecast');
        continue;
      }
      const said = withPeriodOfRow(period, named.period);
      const periodIndex = periods.of(cells, measureColumn < 0 ? said : sinceJanuary(said, named.key));
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
      const saidByReader = saidFactor(named.key);
      const spelling = () => spellingOf(cells, column);
      const doubt = doubtOf({ cell, text, name: named.key, unit: into.unit, isUnitSaid: isSaid, spelling });
      const isOther = cellUnit !== '' && into.unit !== '' && cellUnit !== into.unit;
      if (isOther || doubt === 'other-unit') into.otherUnits += 1;
      if (isOther || (doubt !== null && !(doubt === 'no-unit' && saidByReader !== null))) {
        refuse(isOther ? 'other-unit' : doubt!);
        continue;
      }
      // 28.2万 in a column of 万元 is not multiplied twice; nor is 5元, which says how much it is.
      const isBare = cell.unit === '' && !saysFactor(text);
      const countsInSaid = !isSaid && (into.unit === '' || doubt === 'no-unit');
      const factor = countsInSaid ? (saidByReader ?? 1) : named.factor;
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
