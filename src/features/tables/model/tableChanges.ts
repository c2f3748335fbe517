import type { Grid } from '../../../core/grid/grid';
import type { FigureTable } from '../../../core/record/figureTable';
import { QUALIFIERS } from '../../../core/record/figureTerms';
import { periodKey } from '../../../core/record/period';
import { printedIn } from '../../../core/record/tableObservation';
import type { ProjectTable } from './project';
import type { JoinContext } from './read/placeRows';
import { readTable } from './read/readTable';
import type { TableMeasure } from './tableMeasure';
import type { ChangedFigure, FigureThen, ReadTable, TableChanges } from './tableReport';

export const MOST_CHANGES_NAMED = 500;

/**
 * A table read, with what has changed since the one whose place it took: that one is read under what is said of the table
 * today, so that a unit corrected since is no change of every figure.
 *
 * @param cells of the earlier table.
 */
export function withChanges(read: ReadTable, cells: Grid, table: ProjectTable, context: JoinContext): ReadTable {
  if (table.earlier === undefined) return read;
  const before = readTable(cells, { ...table, parts: [], ...table.earlier }, context);
  return { ...read, report: { ...read.report, changes: tableChanges(before, read) } };
}

/**
 * Compares the figures of a table with those that it had: of the measures and periods that both have, what has another value
 * or hedge, and what is gone. A month that only one of them has is no change. Linear in the figures.
 */
export function tableChanges(before: ReadTable, after: ReadTable): TableChanges {
  const now = new Map(after.report.measures.map((measure, index) => [measure.id, index]));
  const figures: ChangedFigure[] = [];
  const measuresGone: string[] = [];
  let count = 0;
  before.report.measures.forEach((measure, index) => {
    const at = now.get(measure.id);
    if (at === undefined) {
      measuresGone.push(measure.name);
      return;
    }
    const isCategory = measure.kind === 'category';
    compareFigures(before.figures[index]!, after.figures[at]!, isCategory, (change) => {
      count += 1;
      if (figures.length < MOST_CHANGES_NAMED) figures.push({ ...change(), ...unitOf(measure) });
    });
  });
  return { figures, count, measuresGone };
}

function unitOf({ id, unit }: TableMeasure) {
  return { measure: id, unitBefore: unit };
}

type Change = Pick<ChangedFigure, 'adcode' | 'period' | 'before' | 'after'>;

/** In both the figures of an area stand in ascending order of period, so that they are walked through side by side. */
function compareFigures(
  before: FigureTable,
  after: FigureTable,
  isCategory: boolean,
  onChange: (change: () => Change) => void,
): void {
  const areas = new Map(after.adcodes.map((adcode, index) => [adcode, index]));
  const places = new Map(after.periods.map((period, index) => [periodKey(period), index]));
  const placeOf = before.periods.map((period) => places.get(periodKey(period)) ?? -1);
  before.adcodes.forEach((adcode, area) => {
    const there = areas.get(adcode);
    let [next, end] = there === undefined ? [0, 0] : [after.starts[there]!, after.starts[there + 1]!];
    for (let figure = before.starts[area]!; figure < before.starts[area + 1]!; figure += 1) {
      const place = placeOf[before.periodOf[figure]!]!;
      if (place < 0) continue;
      while (next < end && after.periodOf[next]! < place) next += 1;
      const same = next < end && after.periodOf[next] === place ? next : null;
      if (same !== null && areEqual(before, figure, after, same, isCategory)) continue;
      onChange(() => ({
        adcode,
        period: before.periods[before.periodOf[figure]!]!,
        before: figureAt(before, figure),
        after: same === null ? null : figureAt(after, same),
      }));
    }
  });
}

/** Categories are numbered by each table for itself. */
function areEqual(one: FigureTable, at: number, other: FigureTable, there: number, isCategory: boolean): boolean {
  if (isCategory) return printedIn(one, at) === printedIn(other, there);
  return one.values[at] === other.values[there] && one.qualifiers[at] === other.qualifiers[there];
}

function figureAt(table: FigureTable, at: number): FigureThen {
  return { value: table.values[at]!, qualifier: QUALIFIERS[table.qualifiers[at]!]!, text: printedIn(table, at) };
}
