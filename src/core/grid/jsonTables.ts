import { isRecord } from '../text/isRecord';
import { cleanCell } from './cleanCell';
import type { Sheet } from './grid';
import type { GridBuilders } from './gridBuilder';
import { MOST_COLUMNS } from './gridLimits';
import { GridRefusal, gridNotice } from './gridNotices';
import { findRows, type NamedRows, type Property } from './jsonRows';
import { shiftedText } from './shiftedText';

/**
 * The tables that a JSON value holds (`findRows`), the one with most cells first; where there are several, each is named
 * by where it stands. Records within records are flattened once ("a.b").
 *
 * @throws GridRefusal where they are beyond the limits.
 */
export function jsonTables(value: unknown, builders: GridBuilders): readonly Sheet[] {
  const tables = findRows(value)
    .map(({ name, rows }) => ({ name: cleanCell(name), grid: gridOf(rows, builders) }))
    .filter(({ grid }) => grid.some(({ length }) => length > 1));
  const cellsOf = ({ grid }: Sheet) => grid.reduce((sum, { length }) => sum + length, 0);
  const [only, ...others] = [...tables].sort((one, other) => cellsOf(other) - cellsOf(one));
  if (only === undefined) return [];
  return others.length === 0 ? [{ ...only, name: '' }] : [only, ...others];
}

function gridOf(rows: NamedRows['rows'], builders: GridBuilders): Sheet['grid'] {
  return rows.kind === 'lists' ? gridOfLists(rows.lists, builders) : gridOfRecords(rows.records, builders);
}

function gridOfLists(lists: readonly unknown[], builders: GridBuilders): Sheet['grid'] {
  const builder = builders.create();
  for (const row of lists)
    builder.add(Array.isArray(row) ? row.map((cell) => cellOf(cell, builder.rowCount + 1, builders)) : []);
  return builder.finish();
}

function gridOfRecords(records: Iterable<readonly Property[]>, builders: GridBuilders): Sheet['grid'] {
  const columns = new Map<string, number>();
  const builder = builders.create();
  // The heading is known when all records are; until then its row is blank.
  builder.skip(1);
  for (const record of records) {
    const number = builder.rowCount + 1;
    const row: string[] = [];
    for (const [key, value] of flattened(record)) {
      const column = columns.get(key) ?? columns.size;
      columns.set(key, column);
      // Checked before the row is built.
      if (column >= MOST_COLUMNS) {
        const values = { file: builders.file, row: number, limit: MOST_COLUMNS };
        throw new GridRefusal(gridNotice('table-too-many-columns', 'error', values));
      }
      while (row.length < column) row.push('');
      row[column] = cellOf(value, number, builders);
    }
    builder.add(row);
  }
  const [blank, ...rows] = builder.finish();
  return blank === undefined ? [] : [[...columns.keys()].map(cleanCell), ...rows];
}

/** Of records within a record, their properties: {a: {b: 1}, "a.b": 2} has two of one name. */
function* flattened(record: readonly Property[]): Iterable<Property> {
  const names = new Set<string>();
  const named = (name: string): string => {
    const free = names.has(name) ? named(`${name} (2)`) : name;
    names.add(free);
    return free;
  };
  for (const [key, value] of record) {
    if (!isRecord(value)) yield [named(key), value];
    else for (const [inner, each] of Object.entries(value)) yield [named(`${key}.${inner}`), each];
  }
}

function cellOf(value: unknown, row: number, builders: GridBuilders): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return shiftedText(value, 0);
  const text = typeof value === 'string' ? value : jsonText(value);
  builders.noteLength(text.length, row);
  return cleanCell(text);
}

/** '' for what is nested too deeply to be written. */
function jsonText(value: unknown): string {
  try {
    return JSON.stringify(value) ?? '';
  } catch {
    return '';
  }
}
