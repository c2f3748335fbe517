import { type Adcode, isAdcode } from '../areas/area';
import type { FigureTable } from './figureTable';
import { type Period, QUALIFIERS } from './figureTerms';
import type { Observation } from './observation';

/** What the id of a figure of a table says of it. */
export interface TableFigureId {
  readonly measure: string;
  readonly adcode: Adcode;
  readonly period: Period;
}

/** `<measure>@<adcode>@<start>_<end>`: the same however often the table is read, and found without a search. */
function tableFigureId({ measure, adcode, period: { start, end } }: TableFigureId): string {
  return `${measure}@${adcode}@${start}_${end}`;
}

const ID = /^(.+)@(\d{6})@(\d{4}-\d{2}-\d{2})_(\d{4}-\d{2}-\d{2})$/;

/** null for an id of another kind. */
export function parseTableFigureId(id: string): TableFigureId | null {
  const [, measure, adcode, start, end] = ID.exec(id) ?? [];
  if (measure === undefined || adcode === undefined || start === undefined || end === undefined) return null;
  return isAdcode(adcode) ? { measure, adcode, period: { start, end } } : null;
}

/**
 * A figure of a table as an observation.
 *
 * @param area index in `table.adcodes`.
 * @param figure index of one of its figures.
 */
export function tableObservation(table: FigureTable, area: number, figure: number): Observation {
  const { measure, source, unit, comparator, file } = table;
  const adcode = table.adcodes[area]!;
  const period = table.periods[table.periodOf[figure]!]!;
  return {
    id: tableFigureId({ measure, adcode, period }),
    source,
    adcode,
    measure,
    value: table.values[figure]!,
    unit,
    comparator,
    period,
    qualifier: QUALIFIERS[table.qualifiers[figure]!]!,
    scope: 'all',
    published: printedIn(table, figure),
    paragraphs: [],
    note: '',
    file: table.sheetOf === undefined ? file : `${file} · ${table.sheets![table.sheetOf[figure]!]!}`,
    line: table.rows[figure]!,
    column: table.columns[figure]!,
  };
}

const decoder = new TextDecoder();

/** What stands in the cell of a figure. */
export function printedIn({ texts, textStarts }: FigureTable, figure: number): string {
  const start = textStarts[figure]!;
  const end = textStarts[figure + 1]!;
  let text = '';
  // Most cells are a few digits, which a decoder takes longer to be asked for than to read.
  for (let index = start; index < end; index += 1) {
    const byte = texts[index]!;
    if (byte > 127) return decoder.decode(texts.subarray(start, end));
    text += String.fromCharCode(byte);
  }
  return text;
}
