import { cleanCell } from './cleanCell';
import type { Grid } from './grid';
import type { GridBuilders } from './gridBuilder';
import { MOST_COLUMNS } from './gridLimits';
import { GridRefusal, gridNotice } from './gridNotices';
import { shiftedText } from './shiftedText';

type Fields = Readonly<Record<string, unknown>>;
type Property = readonly [name: string, value: unknown];

/** Names under which services put what was asked for. */
const DEEPEST_WRAPPER = 4;
const WRAPPERS = /^(data|datas|result|results|records|rows|items|list|content|value|values)$/i;

/**
 * The table that a JSON value is: a list of records or of lists, alone or as the only list of an object; or an object of
 * names with a number or a record each. Records within records are flattened once ("a.b"). null where it is none.
 */
export function jsonGrid(value: unknown, builders: GridBuilders, depth = 0): Grid | null {
  if (Array.isArray(value)) return gridOfList(value, builders);
  if (!isFields(value) || depth > DEEPEST_WRAPPER) return null;
  const properties = Object.entries(value);
  const lists = properties.filter(([, each]) => Array.isArray(each));
  const tables = lists.filter(([, each]) => Array.isArray(each) && each.some((item) => typeof item === 'object'));
  const [only] = tables.length > 0 ? tables : lists;
  if (only !== undefined)
    return lists.length === 1 || tables.length === 1 ? jsonGrid(only[1], builders, depth + 1) : null;
  const [wrapped] = properties;
  if (properties.length === 1 && wrapped !== undefined && WRAPPERS.test(wrapped[0]) && isFields(wrapped[1]))
    return jsonGrid(wrapped[1], builders, depth + 1);
  return gridOfNames(properties, builders);
}

function gridOfList(list: readonly unknown[], builders: GridBuilders): Grid | null {
  if (list.some(isFields))
    return gridOfRecords(
      list.map((item) => (isFields(item) ? Object.entries(item) : [])),
      builders,
    );
  if (!list.some(Array.isArray)) return null;
  const builder = builders.create();
  for (const row of list) {
    builder.add(Array.isArray(row) ? row.map((cell) => cellOf(cell, builder.rowCount + 1, builders)) : []);
  }
  return builder.finish();
}

/** With the names in a first column without heading, as they have none. */
function gridOfNames(properties: readonly Property[], builders: GridBuilders): Grid | null {
  const named = properties.filter(([, value]) => isFields(value) || typeof value === 'number');
  if (named.length === 0) return null;
  if (named.some(([, value]) => isFields(value))) {
    return gridOfRecords(
      named.map(([name, value]) => [['', name], ...(isFields(value) ? Object.entries(value) : [])]),
      builders,
    );
  }
  const builder = builders.create();
  for (const [name, value] of named) {
    builder.add([cleanCell(name), cellOf(value, builder.rowCount + 1, builders)]);
  }
  return builder.finish();
}

function gridOfRecords(records: readonly (readonly Property[])[], builders: GridBuilders): Grid {
  const columns = new Map<string, number>();
  records.forEach((record, index) => {
    for (const [key] of flattened(record)) if (!columns.has(key)) columns.set(key, columns.size);
    // Before rows are that long.
    if (columns.size <= MOST_COLUMNS) return;
    const values = { file: builders.file, row: index + 2, limit: MOST_COLUMNS };
    throw new GridRefusal(gridNotice('table-too-many-columns', 'error', values));
  });
  const builder = builders.create();
  builder.add([...columns.keys()].map(cleanCell));
  for (const record of records) {
    const row: string[] = [];
    for (const [key, value] of flattened(record)) {
      const column = columns.get(key)!;
      while (row.length < column) row.push('');
      row[column] = cellOf(value, builder.rowCount + 1, builders);
    }
    builder.add(row);
  }
  return builder.finish();
}

/** Of records within a record, their properties. */
function* flattened(record: readonly Property[]): Iterable<Property> {
  for (const [key, value] of record) {
    if (!isFields(value)) yield [key, value];
    else for (const [inner, each] of Object.entries(value)) yield [`${key}.${inner}`, each];
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

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
