import type { Adcode } from '../../area';
import type { Grid } from '../../grid/grid';
import { groupBy } from '../../groupBy';
import type { JoinableArea } from '../../join/joinReport';
import type { Measure, Period } from '../../observation';
import { type Decisions, type DuplicateChoice, duplicateChoice } from '../decisions';
import { type DuplicateFigures, MOST_ROWS_NAMED } from '../ledger';
import type { CollectedMeasure } from './collectFigures';

export interface SettledMeasure {
  /** By index: figures that are not shown, since several stand for one and it was not decided which counts. */
  readonly dropped: ReadonlySet<number>;
  /** Values and texts, those that were summed in the place of the first. */
  readonly values: readonly number[];
  readonly texts: readonly string[];
}

export interface Settled {
  readonly measures: readonly SettledMeasure[];
  readonly duplicates: readonly DuplicateFigures[];
  /** Cells that were summed or passed over, as decided. */
  readonly merged: number;
  /** Cells that are not shown for it, the first of each included. */
  readonly refused: number;
}

/**
 * Applies what the reader decided of several figures for one area, measure and period. Rates, changes and indices are
 * never summed: where summing was decided, those of them are refused.
 *
 * @param kinds of the measures, in their order.
 * @param placeColumn from 0.
 */
export function settleDuplicates(
  measures: readonly CollectedMeasure[],
  kinds: readonly Measure['kind'][],
  periods: readonly Period[],
  decisions: Decisions,
  areas: ReadonlyMap<Adcode, JoinableArea>,
  { grid, placeColumn }: { readonly grid: Grid; readonly placeColumn: number },
): Settled {
  const found = new Map<Adcode, { first: DuplicateFigures; rows: number[]; count: number }>();
  let merged = 0;
  let refused = 0;
  const settled = measures.map((measure, index): SettledMeasure => {
    if (measure.repeated.length === 0) return { dropped: new Set(), values: measure.values, texts: measure.texts };
    const [values, texts] = [[...measure.values], [...measure.texts]];
    const dropped = new Set<number>();
    for (const [first, others] of groupBy(measure.repeated, (figure) => figure.first)) {
      const adcode = measure.adcodes[measure.areas[first]!]!;
      const choice = duplicateChoice(decisions, adcode);
      note(
        measure,
        first,
        adcode,
        choice,
        others.map(({ row }) => row),
      );
      if (choice === 'keep-first') merged += others.length;
      else if (choice === 'sum' && kinds[index] === 'count') {
        merged += others.length;
        values[first] = others.reduce((sum, { value }) => sum + value, values[first]!);
        texts[first] = [texts[first], ...others.map(({ text }) => text)].join(' + ');
      } else {
        dropped.add(first);
        refused += 1 + others.length;
      }
    }
    return { dropped, values, texts };
  });
  const duplicates = [...found.values()].map(({ first, rows, count }): DuplicateFigures => {
    const named = [...new Set(rows)].sort((one, other) => one - other).slice(0, MOST_ROWS_NAMED);
    return { ...first, count, rows: named.map((row) => ({ row, text: grid[row - 1]?.[placeColumn] ?? '' })) };
  });
  return { measures: settled, duplicates, merged, refused };

  function note(
    { key, periods: ofFigures, rows }: CollectedMeasure,
    first: number,
    adcode: Adcode,
    choice: DuplicateChoice | null,
    otherRows: readonly number[],
  ): void {
    const known = found.get(adcode);
    if (known !== undefined) {
      known.rows.push(rows[first]!, ...otherRows);
      known.count += 1;
      return;
    }
    const { names } = areas.get(adcode)!;
    const period = periods[ofFigures[first]!]!;
    found.set(adcode, {
      first: { adcode, names, measure: key, period, rows: [], count: 1, choice },
      rows: [rows[first]!, ...otherRows],
      count: 1,
    });
  }
}
