import type { Adcode } from '../../core/areas/area';
import type { DotRow } from './dotPlot';

/** As many rows a chart has as a whole; of more it has the ends. */
const MOST_ROWS = 120;
const ROWS_OF_END = 50;

/** The rows of a chart: all, or the largest, the smallest, and what is selected among the others. */
export interface ChartRows {
  readonly rows: readonly DotRow[];
  /** How many are left out behind a row, by its index; none where all stand. */
  readonly gaps: ReadonlyMap<number, number>;
}

/** @param all by value, the highest first. */
export function endsOfRows(all: readonly DotRow[], selected: Adcode | null): ChartRows {
  if (all.length <= MOST_ROWS) return { rows: all, gaps: new Map() };
  const last = all.length - ROWS_OF_END;
  const kept = all
    .map((row, index) => ({ row, index }))
    .filter(({ row, index }) => index < ROWS_OF_END || index >= last || row.adcode === selected);
  const gaps = new Map<number, number>();
  for (const [place, { index }] of kept.entries()) {
    const between = (kept[place + 1]?.index ?? index + 1) - index - 1;
    if (between > 0) gaps.set(place, between);
  }
  return { rows: kept.map(({ row }) => row), gaps };
}
