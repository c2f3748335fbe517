import { cleanCell } from '../cleanCell';
import type { Merge } from '../fillMerges';
import type { Grid } from '../grid';
import type { GridBuilders } from '../gridBuilder';
import { MOST_COLUMNS } from '../gridLimits';
import { GridRefusal, gridNotice } from '../gridNotices';
import type { NumberFormat } from './numberFormat';
import { numberText } from './numberText';
import { type Attributes, readXml } from './readXml';
import { createStringItem, decodeEscapes } from './sharedStrings';
import type { ZipArchive } from './zipArchive';

/** What the cells of all sheets refer to. */
export interface WorkbookContext {
  readonly strings: readonly string[];
  readonly formats: readonly NumberFormat[];
  readonly isDate1904: boolean;
}

/** As spreadsheets have them. */
const MOST_SHEET_ROWS = 1_048_576;
const MOST_MERGES = 500_000;

/** The cells of a sheet, and which of them are merged. */
export function readSheet(
  archive: ZipArchive,
  part: string,
  context: WorkbookContext,
  builders: GridBuilders,
): { readonly grid: Grid; readonly merges: readonly Merge[] } {
  const builder = builders.create();
  const merges: Merge[] = [];
  const inline = createStringItem();
  let row: string[] = [];
  let column = 0;
  let cell: Attributes = {};
  /** What the text that comes is: of a value, of a formula, of an inline string. */
  let inside: 'v' | 'f' | 'is' | null = null;
  let value: string | null = null;
  let formula: string | null = null;

  const beginRow = ({ r }: Attributes): void => {
    const number = r === undefined ? builder.rowCount + 1 : Number(r);
    // A row that is out of order or beyond any sheet: the file is damaged.
    if (!(number > builder.rowCount && number <= MOST_SHEET_ROWS)) throw new Error(`row ${r}`);
    while (builder.rowCount < number - 1) builder.add([]);
    row = [];
    column = -1;
  };
  const beginCell = (attributes: Attributes): void => {
    cell = attributes;
    const written = attributes.r === undefined ? null : columnOf(attributes.r);
    column = written ?? column + 1;
    [value, formula] = [null, null];
    inline.begin();
  };
  const endCell = (): void => {
    const text = cellText(cell, value, formula, inline.content(), context);
    if (text === '') return;
    const rowNumber = builder.rowCount + 1;
    if (column >= MOST_COLUMNS)
      throw new GridRefusal(
        gridNotice('table-too-many-columns', 'error', { file: builders.file, row: rowNumber, limit: MOST_COLUMNS }),
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
        if (name === 'f') formula = '';
      } else if (name === 'row') beginRow(attributes);
      else if (name === 'mergeCell' && merges.length < MOST_MERGES) merges.push(...mergeOf(attributes.ref ?? ''));
      else if (inside === 'is') inline.open(name);
    },
    onText(text) {
      if (inside === 'v') value = (value ?? '') + text;
      else if (inside === 'f') formula = (formula ?? '') + text;
      else if (inside === 'is') inline.add(text);
    },
    onClose(name) {
      if (name === 'c') endCell();
      else if (name === 'row') builder.add(row);
      else if (name === inside) inside = null;
      else if (inside === 'is') inline.close(name);
    },
  });
  return { grid: builder.finish(), merges };
}

function cellText(
  { t: type, s: style }: Attributes,
  value: string | null,
  formula: string | null,
  inline: string,
  { strings, formats, isDate1904 }: WorkbookContext,
): string {
  if (type === 'inlineStr') return inline;
  if (value === null) return formula === null ? '' : `=${formula}`;
  switch (type) {
    case 's':
      return strings[Number(value)] ?? '';
    case 'str':
      return decodeEscapes(value);
    case 'b':
      return value.trim() === '1' ? 'TRUE' : 'FALSE';
    case 'e':
      return value;
    case 'd':
      return value.replace(/T00:00(:00(\.0+)?)?Z?$/, '');
    default:
      return numberText(value, style === undefined ? undefined : formats[Number(style)], isDate1904);
  }
}

/** From 0: of `AB12`, 27. null where it is no reference. */
function columnOf(reference: string): number | null {
  let column = 0;
  let index = 0;
  for (; index < reference.length; index += 1) {
    const letter = reference.charCodeAt(index) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return index === 0 || index > 3 ? null : column - 1;
}

function mergeOf(reference: string): readonly Merge[] {
  const [, start = '', top, end = '', bottom] = /^([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})$/.exec(reference) ?? [];
  const [left, right] = [columnOf(start), columnOf(end)];
  if (left === null || right === null) return [];
  return [{ top: Number(top) - 1, left, bottom: Number(bottom) - 1, right }];
}
