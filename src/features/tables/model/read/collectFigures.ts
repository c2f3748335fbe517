import type { Grid } from '../../../../core/grid/grid';
import { plainText } from '../../../../core/text/plainText';
import { partOfCells } from '../breakdown';
import { firstDataRow } from '../recognise/recogniseLayout';
import type { TableLayout } from '../tableLayout';
import { MOST_REFUSED_NAMED, type RefusedCell } from '../tableReport';
import type { CellReader } from './cellReader';
import { type CollectedMeasure, createMeasures } from './collectedMeasures';
import { createSpellings } from './columnSpelling';
import { createComparedRows } from './comparedRows';
import { createFigureTaker, type SaidOfNumbers } from './figureTaker';
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

/**
 * Reads every cell below the heading, and accounts for each.
 *
 * @param said what the reader says of the bare numbers of a measure.
 */
export function collectFigures(
  grid: Grid,
  headings: readonly string[],
  layout: TableLayout,
  columns: readonly ValueColumn[],
  { placeOf, standings }: PlacedRows,
  periods: PeriodReader,
  reader: CellReader,
  said: SaidOfNumbers,
  onRow: () => void,
): CollectedFigures {
  const counts = { all: 0, setAside: 0, missing: 0, refused: 0 };
  const refusedCells: RefusedCell[] = [];
  let withoutPeriod = 0;
  const measures = createMeasures();
  const measureColumn = layout.roles.indexOf('measure');
  const nameOf = createComparedRows();
  const breakdown = layout.roles.flatMap((role, column) => (role === 'breakdown' ? [column] : []));
  const partOf = (cells: readonly string[]) =>
    partOfCells(breakdown.map((column) => ({ text: cells[column] ?? '', heading: headings[column] ?? '' })));
  const first = firstDataRow(layout);
  const spellingOf = createSpellings(grid.slice(first), layout);
  const take = createFigureTaker({ layout, measures, periods, reader, spellingOf, said });

  for (let index = first; index < grid.length; index += 1) {
    onRow();
    const cells = grid[index]!;
    counts.all += cells.length;
    const place = placeOf[index - first]!;
    const area = standings[place]!;
    if (area === 'set-aside') {
      counts.setAside += cells.length;
      continue;
    }
    const part = breakdown.length === 0 ? '' : partOf(cells);
    const measure = measureColumn < 0 ? '' : nameOf(place, cells[measureColumn] ?? '');
    const row = { cells, number: index + 1, area, part, measure };
    let figures = 0;
    for (const column of columns) {
      const text = cells[column.column];
      if (text === undefined) continue;
      figures += 1;
      const outcome = take(row, column);
      if (outcome === 'taken') continue;
      if (outcome === 'missing') {
        counts.missing += 1;
        continue;
      }
      counts.refused += 1;
      if (outcome === 'no-period' || outcome === 'no-year') withoutPeriod += 1;
      // Cells that wait for a decision are listed in the match report.
      if (outcome !== 'no-place' && refusedCells.length < MOST_REFUSED_NAMED)
        refusedCells.push({ row: index + 1, column: column.column + 1, text: plainText(text), reason: outcome });
    }
    counts.setAside += cells.length - figures;
  }
  return { measures: measures.list(), counts, refusedCells, withoutPeriod };
}
