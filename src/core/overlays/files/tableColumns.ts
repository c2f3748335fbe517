import { dsvFormat } from 'd3-dsv';
import { personalHeadings } from '../../privacy/personalHeadings';
import { plainText } from '../../text/plainText';
import { findField, findTwin } from './fields';
import type { Problems } from './problems';

/** How a table is laid out. A column is counted from 0; −1 where there is none. */
export interface TableColumns {
  readonly delimiter: string;
  readonly headings: readonly string[];
  readonly longitude: number;
  readonly latitude: number;
  readonly name: number;
  readonly minutes: number;
}

const DELIMITERS = [',', ';', '\t'] as const;

/** Reads a heading, whatever the order of its columns and in either language; null where the table is refused. */
export function readColumns(line: string, problems: Problems): TableColumns | null {
  const delimiter = delimiterOf(line);
  const headings = cellsOf(line, delimiter);
  const personal = personalHeadings(headings, true);
  if (personal.length > 0)
    return problems.refuse('layer-personal-columns', { columns: plainText(personal.join(', ')) });
  const [longitude, latitude] = [findField(headings, 'longitude'), findField(headings, 'latitude')];
  if (longitude < 0 || latitude < 0) {
    return problems.refuse('layer-no-position-columns', { columns: plainText(headings.join(', ')) });
  }
  const twin = findTwin(headings, longitude) ?? findTwin(headings, latitude);
  if (twin !== null) return problems.refuse('layer-ambiguous-column', { column: plainText(twin) });
  const [name, minutes] = [findField(headings, 'name'), findField(headings, 'minutes')];
  return { delimiter, headings, longitude, latitude, name, minutes };
}

// Rows as lists of cells: d3-dsv's `parse` compiles code, which the page's policy forbids.
export function cellsOf(line: string, delimiter: string): readonly string[] {
  return (
    dsvFormat(delimiter)
      .parseRows(line)[0]
      ?.map((cell) => cell.trim()) ?? []
  );
}

/** The delimiter that parts the heading into most cells. */
function delimiterOf(heading: string): string {
  const counts = DELIMITERS.map((delimiter) => cellsOf(heading, delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}
