import { dsvFormat } from 'd3-dsv';
import { isOnEarth, isSwapped, type LongitudeLatitude } from './coordinates';
import { findField, findTwin, personalHeadings } from './fields';
import { MOST_MINUTES, MOST_VERTICES } from './ownLayer';
import type { OwnPoint, OwnThings } from './ownThings';
import { plainText } from './plainText';
import type { Problems } from './problems';
import { readMinutes, readNumber } from './readNumber';

const DELIMITERS = [',', ';', '\t'] as const;

/**
 * Reads a table of points: a heading, then one row each. A cell may be quoted but holds no line break, so that a stray
 * quotation mark costs its own row and every row number is exact. null where the file is refused.
 */
export function readTable(text: string, problems: Problems): OwnThings | null {
  const lines = text.split(/\r\n|\n|\r/);
  const first = lines.findIndex((line) => line.trim() !== '');
  const delimiter = delimiterOf(lines[first] ?? '');
  const headings = cellsOf(lines[first] ?? '', delimiter);
  const columns = findColumns(headings, problems);
  if (columns === null) return null;

  const filled = lines.flatMap((line, index) => {
    const isBlank = line.replaceAll(delimiter, '').trim() === '';
    return index <= first || isBlank ? [] : [{ line, row: index - first + 1 }];
  });
  if (filled.length === 0) return problems.refuse('own-no-features', {});
  if (filled.length > MOST_VERTICES) {
    return problems.refuse('own-too-many-vertices', { count: filled.length, limit: MOST_VERTICES });
  }
  const rows = filled.flatMap((source) => readRow(source, delimiter, columns, problems) ?? []);
  if (rows.length > 0 && !rows.some(({ position }) => isOnEarth(position))) return refuseRows(rows, problems);

  const points = rows.flatMap((row) => readPoint(row, columns, problems) ?? []);
  if (points.length === 0) return problems.refuse('own-nothing-left', { count: filled.length });
  return { points, lines: [], areas: [] };
}

/** Which column (from 0) holds what; −1 where none does. */
interface TableColumns {
  readonly headings: readonly string[];
  readonly longitude: number;
  readonly latitude: number;
  readonly name: number;
  readonly minutes: number;
}

interface RawRow {
  /** As a spreadsheet counts it: the heading is row 1. */
  readonly row: number;
  readonly position: LongitudeLatitude;
  readonly name: string;
  readonly minutes: string;
  readonly hasDecimalComma: boolean;
}

/** The delimiter that parts the heading into most cells. */
function delimiterOf(heading: string): string {
  const counts = DELIMITERS.map((delimiter) => cellsOf(heading, delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}

// Rows as lists of cells: d3-dsv's `parse` compiles code, which the page's policy forbids.
function cellsOf(line: string, delimiter: string): readonly string[] {
  return (
    dsvFormat(delimiter)
      .parseRows(line)[0]
      ?.map((cell) => cell.trim()) ?? []
  );
}

function findColumns(headings: readonly string[], problems: Problems): TableColumns | null {
  const personal = personalHeadings(headings, true);
  if (personal.length > 0) return problems.refuse('own-personal-columns', { columns: plainText(personal.join(', ')) });
  const [longitude, latitude] = [findField(headings, 'longitude'), findField(headings, 'latitude')];
  if (longitude < 0 || latitude < 0) {
    return problems.refuse('own-no-position-columns', { columns: plainText(headings.join(', ')) });
  }
  const twin = findTwin(headings, longitude) ?? findTwin(headings, latitude);
  if (twin !== null) return problems.refuse('own-ambiguous-column', { column: plainText(twin) });
  return { headings, longitude, latitude, name: findField(headings, 'name'), minutes: findField(headings, 'minutes') };
}

/** null where the row has no position. */
function readRow(
  { line, row }: { readonly line: string; readonly row: number },
  delimiter: string,
  columns: TableColumns,
  problems: Problems,
): RawRow | null {
  if (line.split('"').length % 2 === 0) {
    problems.leaveOut('own-row-unclosed-quote', { row });
    return null;
  }
  const cells = cellsOf(line, delimiter);
  const hasDecimalComma = delimiter !== ',';
  const read = (column: number): number | null => {
    const found = cells[column] ?? '';
    const value = readNumber(found, hasDecimalComma);
    const heading = plainText(columns.headings[column] ?? '');
    if (value === null) problems.leaveOut('own-row-unreadable', { row, column: heading, found: plainText(found) });
    return value;
  };
  const longitude = read(columns.longitude);
  // One cell is enough to name a row by.
  const latitude = longitude === null ? null : read(columns.latitude);
  if (longitude === null || latitude === null) return null;
  const [name = '', minutes = ''] = [cells[columns.name], cells[columns.minutes]];
  return { row, position: [longitude, latitude], name: plainText(name), minutes, hasDecimalComma };
}

function refuseRows(rows: readonly RawRow[], problems: Problems): null {
  const [{ row, position } = { row: 0, position: [0, 0] as const }] = rows;
  const [first, second] = position;
  return rows.every((other) => isSwapped(other.position))
    ? problems.refuse('own-swapped', { first, second })
    : problems.refuse('own-projected-rows', { row, first, second });
}

/** null where the row has to be left out. */
function readPoint(
  { row, position, name, minutes: found, hasDecimalComma }: RawRow,
  columns: TableColumns,
  problems: Problems,
): OwnPoint | null {
  if (!isOnEarth(position)) {
    const [longitude, latitude] = position;
    problems.leaveOut('own-row-out-of-range', { row, longitude, latitude });
    return null;
  }
  const minutes = columns.minutes < 0 ? null : readMinutes(found, hasDecimalComma);
  if (columns.minutes >= 0 && minutes === null) {
    problems.leaveOut('own-row-minutes', { row, found: plainText(found), limit: MOST_MINUTES });
    return null;
  }
  return { name, position, minutes };
}
