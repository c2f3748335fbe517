import type { Adcode } from '../../../../core/areas/area';
import type { Measure, Period } from '../../../../core/record/observation';
import { groupBy } from '../../../../core/text/groupBy';
import { type Decisions, type DuplicateChoice, duplicateChoice } from '../decisions';
import type { JoinableArea } from '../join/joinReport';
import type { DuplicateFigures } from '../matchReport';
import type { CollectedMeasure } from './collectedMeasures';
import { createDuplicateNotes, rowsOf } from './duplicateNotes';
import { type Figure, type FigureCells, figureAt, sumOf } from './figure';
import { printedFigure } from './printedFigure';
import type { RowTexts } from './rowTexts';

/** The figures of a measure in columns, what was chosen of several in the place of the first. */
export interface SettledMeasure
  extends FigureCells,
    Pick<CollectedMeasure, 'adcodes' | 'areas' | 'periods' | 'unread'> {
  /** By index: figures that are not shown, since several stand for one and it was not decided which counts. */
  readonly dropped: ReadonlySet<number>;
}

export interface Settled {
  readonly measures: readonly SettledMeasure[];
  readonly duplicates: readonly DuplicateFigures[];
  /** Cells that were summed or passed over, as decided, or since their row says what another says. */
  readonly merged: number;
  /** Of these: cells of rows that say what another says, and the first such row. */
  readonly equal: { readonly count: number; readonly row: number };
  /** Cells that are not shown for it, the first of each included. */
  readonly refused: number;
}

/**
 * Makes one of several figures for one area, measure and period: of rows that say the same the first, else as the reader
 * decided. Rates, changes and indices are never summed: where summing was decided, those of them are refused; so is what
 * cannot be told the latest.
 *
 * @param kinds of the measures, in their order.
 */
export function settleDuplicates(
  measures: readonly CollectedMeasure[],
  kinds: readonly Measure['kind'][],
  periods: readonly Period[],
  decisions: Decisions,
  areas: ReadonlyMap<Adcode, JoinableArea>,
  rowTexts: RowTexts,
): Settled {
  const undecided = createDuplicateNotes(kinds, periods, rowTexts);
  const equal = { count: 0, row: Number.POSITIVE_INFINITY };
  let merged = 0;
  let refused = 0;
  const settled = measures.map((measure, index): SettledMeasure => {
    const { repeated } = measure;
    if (repeated.length === 0) return { ...measure, dropped: new Set() };
    const columns = columnsOf(measure);
    const dropped = new Set<number>();
    const unread = [...measure.unread];
    for (const [at, others] of groupBy(repeated, ({ first }) => first)) {
      const all = [figureAt(measure, at), ...others];
      const different = withoutEqual(all, rowTexts);
      const isDifferent = new Set(different);
      for (const { row } of all.filter((figure) => !isDifferent.has(figure))) {
        equal.count += 1;
        equal.row = Math.min(equal.row, row);
      }
      const adcode = measure.adcodes[measure.areas[at]!]!;
      if (different.length > 1) undecided.note(measure, index, at, adcode, different);
      const choice = duplicateChoice(decisions, adcode);
      const one = different.length === 1 ? different[0]! : chosen(different, choice, kinds[index]!, rowTexts);
      if (one === null) {
        dropped.add(at);
        const text = different.map((figure) => printedFigure(figure.text)).join(' / ');
        const { row, column } = different[0]!;
        unread.push({ adcode, period: periods[measure.periods[at]!]!, text, row, column });
        refused += different.length;
        merged += all.length - different.length;
        continue;
      }
      merged += all.length - 1;
      columns.values[at] = one.value;
      columns.qualifiers[at] = one.qualifier;
      columns.rows[at] = one.row;
      columns.columns[at] = one.column;
      columns.texts[at] = one.text;
    }
    return { ...measure, ...columns, unread, dropped };
  });
  return { measures: settled, duplicates: undecided.list(decisions, areas), merged, equal, refused };
}

/** Its figures, to be changed. */
function columnsOf({ values, qualifiers, rows, columns, texts }: CollectedMeasure) {
  return {
    values: [...values],
    qualifiers: [...qualifiers],
    rows: [...rows],
    columns: [...columns],
    texts: [...texts],
  };
}

/** null: none of them counts. */
function chosen(
  figures: readonly Figure[],
  choice: DuplicateChoice | null,
  kind: Measure['kind'],
  rowTexts: RowTexts,
): Figure | null {
  if (choice === 'keep-first') return figures[0]!;
  if (choice === 'keep-last') return figures.at(-1)!;
  if (choice === 'keep-latest') return figures[rowTexts.latest(rowsOf(figures)) ?? figures.length] ?? null;
  return choice === 'sum' && kind === 'count' ? sumOf(figures) : null;
}

/** The first of each value, unless another's row says what it is of: 盗窃 5 and 诈骗 5 are not one. */
function withoutEqual(figures: readonly Figure[], rowTexts: RowTexts): readonly Figure[] {
  const kept = new Map<string, Figure[]>();
  return figures.filter((figure) => {
    const key = `${figure.value} ${figure.qualifier}`;
    const ofValue = kept.get(key) ?? [];
    kept.set(key, ofValue);
    if (ofValue.slice(0, MOST_COMPARED).some((other) => rowTexts.agree(other.row, figure.row))) return false;
    ofValue.push(figure);
    return true;
  });
}

/** Of one value in one place; of more that say something else nobody decides by hand. */
const MOST_COMPARED = 50;
