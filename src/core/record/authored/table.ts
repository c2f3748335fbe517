import { csvParseRows } from 'd3-dsv';
import { LANGUAGE_CODES } from '../../text/text';
import type { Problem, ProblemCode } from './problem';

/** A row of an authored table, its cells trimmed, and where it stands. */
export interface Row<Column extends string> {
  readonly file: string;
  /** Counted from 1; the header is line 1. */
  readonly line: number;
  readonly cells: Readonly<Record<Column, string>>;
  /** Of texts in further languages than the columns name, by column: `title_` + code of the language. */
  readonly translations: Readonly<Record<string, string>>;
}

export type Report = (problem: Problem) => void;

/**
 * Reads a table whose columns are known. A cell may be quoted but holds no line break: so a stray quotation mark
 * damages its own line and no other, and every line number is exact.
 *
 * A missing file or column is reported and gives no rows; a damaged line is reported and left out.
 *
 * @param optional those of the columns that may be missing: their cells are empty then.
 */
export function parseTable<Column extends string>(
  file: string,
  text: string | null | undefined,
  columns: readonly Column[],
  report: Report,
  optional: readonly Column[] = [],
): Row<Column>[] {
  if (text === null || text === undefined) {
    report({ file, line: 0, code: 'missing-file', values: {} });
    return [];
  }
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  const header = csvParseRows(lines[0] ?? '')[0]?.map((cell) => cell.trim()) ?? [];
  const isColumn = (name: string) => columns.some((column) => column === name);
  const missing = columns.filter((column) => !header.includes(column) && !optional.includes(column));
  for (const column of missing) report({ file, line: 1, code: 'missing-column', values: { column } });
  const translated = header.filter((column) => !isColumn(column) && isTranslation(column, isColumn));
  for (const column of header) {
    if (!isColumn(column) && !translated.includes(column)) {
      report({ file, line: 1, code: 'unknown-column', values: { column } });
    }
  }
  if (missing.length > 0) return [];

  const rows: Row<Column>[] = [];
  const positions = columns.map((column) => [column, header.indexOf(column)] as const);
  // Rows that refer to a damaged row are not at fault: keep its id if it can be read.
  const refused = (source: string) => ({ refused: source.split(',')[header.indexOf('id')]?.trim() ?? '' });
  for (let index = 1; index < lines.length; index++) {
    const source = lines[index] ?? '';
    if (source.trim() === '') continue;
    const line = index + 1;
    if (countQuotes(source) % 2 === 1) {
      report({ file, line, code: 'unclosed-quote', values: refused(source) });
      continue;
    }
    const found = csvParseRows(source)[0] ?? [];
    if (found.length !== header.length) {
      report({
        file,
        line,
        code: 'wrong-cell-count',
        values: { found: found.length, expected: header.length, ...refused(source) },
      });
      continue;
    }
    const cells = Object.fromEntries(positions.map(([column, position]) => [column, (found[position] ?? '').trim()]));
    const translations = Object.fromEntries(
      translated.map((column) => [column, (found[header.indexOf(column)] ?? '').trim()]),
    );
    rows.push({ file, line, cells: cells as Record<Column, string>, translations });
  }
  return rows;
}

/** A problem of one row. */
export function problemOf(
  row: { readonly file: string; readonly line: number },
  code: ProblemCode,
  values: Problem['values'],
): Problem {
  return { file: row.file, line: row.line, code, values };
}

/** Whether a column is the text of another one, title_zh, in a further language of the page. */
function isTranslation(column: string, isColumn: (name: string) => boolean): boolean {
  return LANGUAGE_CODES.some((language) => {
    const stem = column.slice(0, -language.length);
    return column === `${stem}${language}` && isColumn(`${stem}zh`);
  });
}

function countQuotes(text: string): number {
  return text.split('"').length - 1;
}
