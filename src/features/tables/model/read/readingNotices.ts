import type { Resolver } from '../../../../core/areas/resolve/resolver';
import type { Grid } from '../../../../core/grid/grid';
import type { Period } from '../../../../core/record/observation';
import type { Notice } from '../../../../core/text/notice';
import { plainText } from '../../../../core/text/plainText';
import { passedOver } from '../recognise/passedOver';
import { firstDataRow } from '../recognise/recogniseLayout';
import { placesAcross } from '../recognise/rowOfPlaces';
import { sampleRows } from '../recognise/sampleRows';
import { secondTable } from '../recognise/secondTable';
import { isOfSameColumns, type TableLayout } from '../tableLayout';
import type { TableMeasure } from '../tableMeasure';
import { tableNotice } from '../tableNotices';
import { aboveNotices } from './aboveNotices';
import type { ChangeForm } from './changeForms';
import type { CollectedMeasure } from './collectedMeasures';
import type { PlacedRows } from './placeRows';
import type { Settled } from './settleDuplicates';

/** A table as it is read. */
export interface LaidOut {
  readonly columnCount: number;
  /** Its rows, without what stands below it. */
  readonly own: Grid;
  /** As it is recognised; `layout` as it is read. */
  readonly recognised: TableLayout;
  readonly layout: TableLayout;
  readonly headings: readonly string[];
}

const MOST_COLUMNS_NAMED = 8;
const MOST_MEASURES_NAMED = 3;

/**
 * What has to be known of how a table is laid out.
 *
 * @param said what the reader says of it; null: nothing.
 * @param rowCount with what stands below it.
 */
export function layoutNotices(
  { own, layout, headings }: LaidOut,
  said: TableLayout | null,
  resolve: Resolver,
  rowCount: number,
  periods: readonly Period[],
): readonly Notice[] {
  return [
    ...earlierNotices(said, headings),
    ...(layout.roles.includes('place') ? [] : transposedNotices(own, resolve)),
    ...aboveNotices(own, layout, periods, resolve),
    ...endNotices(own.length, rowCount),
    ...besideNotices(headings, own, layout),
  ];
}

function transposedNotices(grid: Grid, resolve: Resolver): readonly Notice[] {
  const across = placesAcross(grid, resolve);
  return across === null ? [] : [tableNotice('table-transposed-unread', 'warning', { row: across.row + 1 })];
}

function endNotices(end: number, length: number): readonly Notice[] {
  return end === length ? [] : [tableNotice('table-another-below', 'warning', { row: end + 1, count: length - end })];
}

function earlierNotices(said: TableLayout | null, headings: readonly string[]): readonly Notice[] {
  const isOther = said?.isEarlier === true && !isOfSameColumns(said, headings);
  return isOther ? [tableNotice('table-columns-changed', 'warning', {})] : [];
}

function besideNotices(headings: readonly string[], grid: Grid, layout: TableLayout): readonly Notice[] {
  const column = secondTable(headings, sampleRows(grid, firstDataRow(layout)), layout.roles.indexOf('place'));
  return column === null ? [] : [tableNotice('table-another-beside', 'warning', { column: column + 1 })];
}

export function fillNotices({ filledDown, blank }: PlacedRows): readonly Notice[] {
  return [
    ...(filledDown.count === 0 ? [] : [tableNotice('table-filled-down', 'info', filledDown)]),
    ...(blank.count === 0 ? [] : [tableNotice('table-place-blank', 'warning', blank)]),
  ];
}

export function passedOverNotices(headings: readonly string[], grid: Grid, layout: TableLayout): readonly Notice[] {
  const { attributes, totals } = passedOver(headings, layout.roles, sampleRows(grid, firstDataRow(layout)));
  const named = (columns: readonly string[]) => ({
    columns: columns
      .slice(0, MOST_COLUMNS_NAMED)
      .map((heading) => `“${heading}”`)
      .join(', '),
  });
  return [
    ...(attributes.length === 0 ? [] : [tableNotice('table-columns-passed-over', 'info', named(attributes))]),
    ...(totals.length === 0 ? [] : [tableNotice('table-totals-passed-over', 'info', named(totals))]),
  ];
}

export function equalNotices({ equal: { count, row } }: Settled): readonly Notice[] {
  return count === 0 ? [] : [tableNotice('table-equal-rows', 'info', { count, row })];
}

/** Changes that are differences, and numbers in percent that look as parts of one. */
export function formNotices(
  found: readonly CollectedMeasure[],
  measures: readonly TableMeasure[],
  forms: ReadonlyMap<string, ChangeForm>,
): readonly Notice[] {
  const ofOne = found.filter((_, index) => measures[index]!.mayBeOfOne);
  const [difference] = [...forms].find(([, { form }]) => form === 'difference') ?? [];
  return [
    ...(difference === undefined ? [] : [tableNotice('table-change-counted', 'info', { measure: difference })]),
    ...ofOne
      .slice(0, MOST_MEASURES_NAMED)
      .map(({ key, texts }) =>
        tableNotice('table-percent-of-one', 'warning', { measure: key, text: plainText(texts[0] ?? '') }),
      ),
  ];
}

export function unitNotices(measures: readonly CollectedMeasure[]): readonly Notice[] {
  return measures
    .filter(({ otherUnits }) => otherUnits > 0)
    .map(({ key, unit, otherUnits }) =>
      tableNotice('table-units-differ', 'warning', { measure: key, unitKey: unit, count: otherUnits }),
    );
}
