import { csvFormatRow, csvParseRows } from 'd3-dsv';
import type { Problem } from '../../src/core/record/authored/problem';
import type { Tables } from '../page/tableFiles';

/**
 * The tables without the columns that no page reads: what a publisher keeps there for its own use, as who is in charge,
 * stays there. Lines stay where they are.
 */
export function withoutUnknownColumns(tables: Tables, problems: readonly Problem[]): Tables {
  const unknown = problems.filter(({ code }) => code === 'unknown-column');
  return Object.fromEntries(
    Object.entries(tables).map(([file, text]) => {
      const columns = new Set(unknown.filter((problem) => problem.file === file).map(({ values }) => values.column));
      return [file, text === null || columns.size === 0 ? text : withoutColumns(text, columns)];
    }),
  );
}

function withoutColumns(text: string, columns: ReadonlySet<unknown>): string {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  const header = csvParseRows(lines[0] ?? '')[0] ?? [];
  const isKept = (_: string, index: number) => !columns.has(header[index]?.trim());
  return lines
    .map((line) => (line.trim() === '' ? line : csvFormatRow((csvParseRows(line)[0] ?? []).filter(isKept))))
    .join('\n');
}
