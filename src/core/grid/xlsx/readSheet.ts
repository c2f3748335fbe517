import { cleanCell } from '../cleanCell';
import type { Merge } from '../fillMerges';
import type { Grid } from '../grid';
import type { GridBuilders } from '../gridBuilder';
import { MOST_COLUMNS } from '../gridLimits';
import { GridRefusal, gridNotice } from '../gridNotices';
import { type CellSource, cellText, type WorkbookContext } from './cellText';
import { type Attributes, readXml } from './readXml';
import { createStringItem } from './sharedStrings';
import type { ZipArchive } from './zipArchive';

/** As spreadsheets have them. */
const MOST_SHEET_ROWS = 1_048_576;
const MOST_MERGES = 500_000;

/**
 * The cells of a sheet, and which of them are merged.
 *
 * @throws GridRefusal where it is beyond the limits, or a cell does not say what it holds.
 */
export function readSheet(
  archive: ZipArchive,
  { name: sheet, part }: { readonly name: string; readonly part: string },
  context: WorkbookContext,
  builders: GridBuilders,
): { readonly grid: Grid; readonly merges: readonly Merge[] } {
  const { file } = builders;
  const builder = builders.create();
  const merges: Merge[] = [];
  const inline = createStringItem();
  let row: string[] = [];
  let column = 0;
  let cell: Attributes = {};
  /** What the text that comes is: of a value, of a formula, of an inline string. */
  let inside: 'v' | 'f' | 'is' | null = null;
  let source: CellSource = { value: null, formula: null, inline: null };

  const refuseCell = (): never => {
    const reference = `${nameOfColumn(column)}${builder.rowCount + 1}`;
    throw new GridRefusal(gridNotice('table-damaged-cell', 'error', { file, sheet, cell: reference }));
  };
  const beginRow = ({ r }: Attributes): void => {
    const number = r === undefined ? builder.rowCount + 1 : Number(r);
    // A row that is out of order or beyond any sheet: the file is damaged.
    if (!(number > builder.rowCount && number <= MOST_SHEET_ROWS)) throw new Error(`row ${r}`);
    builder.skip(number - 1 - builder.rowCount);
    row = [];
    column = -1;
  };
  const beginCell = (attributes: Attributes): void => {
    const place = attributes.r === undefined ? null : placeOf(attributes.r);
    cell = attributes;
    column = place?.column ?? column + 1;
    const isElsewhere = place === undefined || (place !== null && place.row !== builder.rowCount + 1);
    // Two cells claim the same position, and nothing says which counts.
    if (isElsewhere || (row[column] ?? '') !== '') refuseCell();
    source = { value: null, formula: null, inline: null };
    inline.begin();
  };
  const endCell = (): void => {
    const text = cellText(cell, source, context) ?? refuseCell();
    if (text === '') return;
    const rowNumber = builder.rowCount + 1;
    if (column >= MOST_COLUMNS)
      throw new GridRefusal(
        gridNotice('table-too-many-columns', 'error', { file, row: rowNumber, limit: MOST_COLUMNS }),
      );
    builders.noteLength(text.length, rowNumber);
    while (row.length < column) row.push('');
    row[column] = cleanCell(text);
  };

  readXml(archive, part, {
    onOpen(name, attributes) {
      if (name === 'c') beginCell(attributes);
      else if (name === 'v' || name === 'f' || name === 'is') {
        inside = name;
        if (name === 'f') source.formula = '';
      } else if (name === 'row') beginRow(attributes);
      else if (name === 'mergeCell' && merges.length < MOST_MERGES) merges.push(...mergeOf(attributes.ref ?? ''));
      else if (inside === 'is') inline.open(name);
    },
    onText(text) {
      if (inside === 'v') source.value = (source.value ?? '') + text;
      else if (inside === 'f') source.formula = (source.formula ?? '') + text;
      else if (inside === 'is') inline.add(text);
    },
    onClose(name) {
      if (name === 'c') endCell();
      else if (name === 'row') builder.add(row);
      else if (name === inside) {
        if (inside === 'is') source.inline = inline.content();
        inside = null;
      } else if (inside === 'is') inline.close(name);
    },
  });
  return { grid: builder.finish(), merges };
}

/** `column` from 0, `row` from 1: of AB12, 27 and 12. undefined where it is no reference. */
function placeOf(reference: string): { readonly column: number; readonly row: number } | undefined {
  let column = 0;
  let index = 0;
  for (; index < reference.length; index += 1) {
    const letter = reference.charCodeAt(index) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  const row = reference.slice(index);
  return index === 0 || index > 3 || !/^\d{1,7}$/.test(row) ? undefined : { column: column - 1, row: Number(row) };
}

function nameOfColumn(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : nameOfColumn(Math.floor(column / 26) - 1) + letter;
}

function mergeOf(reference: string): readonly Merge[] {
  const [start, end] = reference.split(':').map(placeOf);
  if (start === undefined || end === undefined) return [];
  return [{ top: start.row - 1, left: start.column, bottom: end.row - 1, right: end.column }];
}
