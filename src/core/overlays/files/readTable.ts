import { plainName } from '../../privacy/plainName';
import { plainText } from '../../text/plainText';
import { isOnEarth, isSwapped, type LongitudeLatitude } from './coordinates';
import type { FileFeatures, PointFeature } from './fileFeatures';
import { MOST_MINUTES, MOST_VERTICES } from './fileLayer';
import { guessedChoice, MOST_TOLD, pointColumns } from './pointColumns';
import type { Problems } from './problems';
import { readMinutes, readNumber } from './readNumber';
import { cellsOf, readColumns, type TableColumns } from './tableColumns';

/**
 * Reads a table of points: a heading, then one row each. A cell may be quoted but holds no line break, so that a stray
 * quotation mark costs its own row and every row number is exact. null where the file is refused.
 */
export function readTable(text: string, problems: Problems): FileFeatures | null {
  const lines = text.split(/\r\n|\n|\r/);
  const first = lines.findIndex((line) => line.trim() !== '');
  const columns = readColumns(lines[first] ?? '', problems);
  if (columns === null) return null;

  const filled = lines.flatMap((line, index) => {
    const isBlank = line.replaceAll(columns.delimiter, '').trim() === '';
    return index <= first || isBlank ? [] : [{ line, row: index - first + 1 }];
  });
  if (filled.length === 0) return problems.refuse('layer-no-features', {});
  if (filled.length > MOST_VERTICES) {
    return problems.refuse('layer-too-many-vertices', { count: filled.length, limit: MOST_VERTICES });
  }
  const rows = filled.flatMap(({ line, row }) => readRow(line, row, columns, problems) ?? []);
  if (rows.length > 0 && !rows.some(({ position }) => isOnEarth(position))) return refuseRows(rows, problems);

  const read = rows.flatMap((row) => {
    const point = readPoint(row, columns, problems);
    return point === null ? [] : [{ point, cells: row.cells }];
  });
  const points = read.map(({ point }) => point);
  if (points.length === 0) return problems.refuse('layer-nothing-left', { count: filled.length });
  const said = [columns.longitude, columns.latitude, columns.name];
  const others = columns.headings.flatMap((_, column) => (said.includes(column) ? [] : [column]));
  if (columns.minutes >= 0 || points.length > MOST_TOLD) return { format: 'table', points, lines: [], areas: [] };
  const ofPoints = pointColumns(
    others.map((column) => columns.headings[column]!),
    others.map((column) => read.map(({ cells }) => cells[column] ?? '')),
  );
  return { format: 'table', points, lines: [], areas: [], columns: ofPoints, guessed: guessedChoice(ofPoints) };
}

/** A row with a position, on earth or not. */
interface RawRow {
  /** As a spreadsheet counts it: the heading is row 1. */
  readonly row: number;
  readonly position: LongitudeLatitude;
  readonly name: string;
  /** As it stands in its cell. */
  readonly minutes: string;
  readonly cells: readonly string[];
}

/** null where the row has no position. */
function readRow(line: string, row: number, columns: TableColumns, problems: Problems): RawRow | null {
  const cells = readCells(line, row, columns, problems);
  if (cells === null) return null;
  const read = (column: number): number | null => {
    const found = cells[column] ?? '';
    const value = readNumber(found, hasDecimalComma(columns));
    const heading = plainText(columns.headings[column] ?? '');
    if (value === null) problems.leaveOut('layer-row-unreadable', { row, column: heading, found: plainText(found) });
    return value;
  };
  const longitude = read(columns.longitude);
  // One cell is enough to name a row by.
  const latitude = longitude === null ? null : read(columns.latitude);
  if (longitude === null || latitude === null) return null;
  const [name = '', minutes = ''] = [cells[columns.name], cells[columns.minutes]];
  return { row, position: [longitude, latitude], name: plainName(name), minutes, cells };
}

/** null for a row whose cells cannot be told apart. */
function readCells(line: string, row: number, columns: TableColumns, problems: Problems): readonly string[] | null {
  if (line.split('"').length % 2 === 0) {
    problems.leaveOut('layer-row-unclosed-quote', { row });
    return null;
  }
  const cells = cellsOf(line, columns.delimiter);
  const [found, expected] = [cells.findLastIndex((cell) => cell !== '') + 1, columns.headings.length];
  if (found <= expected) return cells;
  problems.leaveOut('layer-row-too-long', { row, found, expected });
  return null;
}

/** Where commas do not part the cells, spreadsheets of many countries write them for the decimal point. */
function hasDecimalComma({ delimiter }: TableColumns): boolean {
  return delimiter !== ',';
}

function refuseRows(rows: readonly RawRow[], problems: Problems): null {
  const [{ row, position } = { row: 0, position: [0, 0] as const }] = rows;
  const [first, second] = position;
  return rows.every((other) => isSwapped(other.position))
    ? problems.refuse('layer-swapped', { first, second })
    : problems.refuse('layer-projected-rows', { row, first, second });
}

/** null where the row has to be left out. */
function readPoint(
  { row, position, name, minutes: found }: RawRow,
  columns: TableColumns,
  problems: Problems,
): PointFeature | null {
  if (!isOnEarth(position)) {
    const [longitude, latitude] = position;
    problems.leaveOut('layer-row-out-of-range', { row, longitude, latitude });
    return null;
  }
  const isTimed = columns.minutes >= 0;
  const minutes = isTimed ? readMinutes(found, hasDecimalComma(columns)) : null;
  if (isTimed && minutes === null) {
    problems.leaveOut('layer-row-minutes', { row, found: plainText(found), limit: MOST_MINUTES });
    return null;
  }
  return { name, position, minutes };
}
