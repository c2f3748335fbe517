import { headsIdentifiers } from '../cells/identifierHeadings';
import { isPeriodHeading } from '../cells/periodHeading';
import { isRecord } from '../text/isRecord';

/** A JSON object. */
type Fields = Readonly<Record<string, unknown>>;
export type Property = readonly [name: string, value: unknown];

/** Rows of a table as they stand in a JSON value: records with names, or lists. */
export interface NamedRows {
  /** Where it stands: "data.items". */
  readonly name: string;
  readonly rows:
    | { readonly kind: 'records'; readonly records: Iterable<readonly Property[]> }
    | { readonly kind: 'lists'; readonly lists: readonly (readonly unknown[])[] };
}

/** Of objects within each other. */
const DEEPEST = 8;
/** Of tables that are looked for, and of lists within records; no file of figures has more. */
const MOST_TABLES = 100;
const MOST_LISTS = 20;

/**
 * The tables in a JSON value, at whatever depth: lists of records or of lists, the properties of GeoJSON features, columns
 * beside their data (`{columns, data}`), lists of one length as columns, and objects of names with a number or a record
 * each. A list of records within each of several, as of cities in provinces, is one table with what stands around it.
 */
export function findRows(value: unknown): readonly NamedRows[] {
  const found: NamedRows[] = [];
  visit(value, '', 0, found);
  // An object that is nothing else: names with what they stand for.
  if (found.length === 0) found.push(...recordsByName(Object.entries(unwrapped(value)).filter(isNamed), ''));
  return found;
}

/** What services put under a name of their own: {data: {大连: 12}}. */
function unwrapped(value: unknown): Fields {
  let inner = value;
  for (let depth = 0; depth < DEEPEST && isRecord(inner); depth += 1) {
    const [only, ...others]: readonly Property[] = Object.entries(inner);
    if (only === undefined || others.length > 0 || !WRAPPERS.test(only[0]) || !isRecord(only[1])) return inner;
    inner = only[1];
  }
  return isRecord(inner) ? inner : {};
}

const WRAPPERS = /^(?:datas?|results?|records|rows|items|list|content|values?)$/i;

function visit(value: unknown, name: string, depth: number, found: NamedRows[]): void {
  if (depth > DEEPEST || found.length >= MOST_TABLES) return;
  if (Array.isArray(value)) {
    found.push(...ofList(value, name));
    return;
  }
  if (!isRecord(value)) return;
  const properties = Object.entries(value);
  const tree = treeOf(value, properties, name);
  if (tree !== null) {
    found.push(tree);
    return;
  }
  const own =
    ofFeatures(value, name) ?? ofSplit(value, name) ?? ofColumns(properties, name) ?? ofNames(properties, name);
  if (own !== null) found.push(own);
  else for (const [key, each] of properties) visit(each, name === '' ? key : `${name}.${key}`, depth + 1, found);
}

function ofList(list: readonly unknown[], name: string): readonly NamedRows[] {
  if (list.some(isRecord)) {
    const roots = list.filter(isRecord);
    const branch = branchKey(roots);
    if (branch !== null) return [{ name, rows: { kind: 'records', records: nodesOf(roots, branch, 0) } }];
    const records = list.map((item) => (isRecord(item) ? Object.entries(item) : []));
    return [{ name, rows: { kind: 'records', records } }, ...listsWithin(records, name)];
  }
  const lists = list.map((item) => (Array.isArray(item) ? item : []));
  return lists.some(({ length }) => length > 0) ? [{ name, rows: { kind: 'lists', lists } }] : [];
}

/** An object that is the root of a tree. */
function treeOf(value: Fields, properties: readonly Property[], name: string): NamedRows | null {
  const branch = properties.some(([, each]) => !isNested(each)) ? branchKey([value]) : null;
  return branch === null ? null : { name, rows: { kind: 'records', records: nodesOf([value], branch, 0) } };
}

/**
 * The name under which records have records like themselves, that say the same of something smaller:
 * {name: 山东省, value: 9, children: [{name: 济南市, value: 4}]}. null where what is within is of another kind.
 */
function branchKey(records: readonly Fields[]): string | null {
  const [first] = records.filter((record) => Object.values(record).some(isListOfRecords));
  if (first === undefined) return null;
  const own = new Set(singleKeys(first));
  const branches = Object.entries(first).filter(([, each]) => isListOfRecords(each));
  const [key, list] = branches[0]!;
  const inner = (list as readonly unknown[]).filter(isRecord);
  const isAlike = inner.every((item) => singleKeys(item).every((each) => own.has(each)));
  const says = (type: string) =>
    inner.some((item) => Object.entries(item).some(([each, value]) => own.has(each) && typeof value === type));
  return branches.length === 1 && isAlike && says('string') && says('number') ? key : null;
}

function singleKeys(record: Fields): readonly string[] {
  return Object.entries(record).flatMap(([key, each]) => (isNested(each) ? [] : [key]));
}

/** Each record of a tree before those within it, without them. */
function* nodesOf(records: readonly Fields[], branch: string, depth: number): Iterable<readonly Property[]> {
  if (depth > DEEPEST) return;
  for (const record of records) {
    yield Object.entries(record).filter(([key]) => key !== branch);
    const list = record[branch];
    if (Array.isArray(list)) yield* nodesOf(list.filter(isRecord), branch, depth + 1);
  }
}

/** The lists of records under one name in each of the records, with the single values around them. */
function listsWithin(records: readonly (readonly Property[])[], name: string): readonly NamedRows[] {
  const keys = new Set<string>();
  for (const record of records)
    for (const [key, each] of record) if (keys.size < MOST_LISTS && isListOfRecords(each)) keys.add(key);
  return [...keys].map((key) => ({
    name: name === '' ? key : `${name}.${key}`,
    rows: { kind: 'records', records: recordsWithin(records, key) },
  }));
}

/**
 * One after the other, since what stands around a list is repeated for each of its records: a name, a year, a code; but no
 * figure, which is of the whole and of none of them.
 */
function* recordsWithin(records: readonly (readonly Property[])[], key: string): Iterable<readonly Property[]> {
  for (const record of records) {
    const around = record.filter(([each, value]) => !isNested(value) && !isFigure(each, value));
    const list = record.find(([each]) => each === key)?.[1];
    if (!isListOfRecords(list)) continue;
    for (const item of list.filter(isRecord))
      yield [...around, ...Object.entries(item).map(([each, value]): Property => [`${key}.${each}`, value])];
  }
}

/** GeoJSON: of each feature what it is said to be, without where it lies. */
function ofFeatures({ type, features }: Fields, name: string): NamedRows | null {
  if (type !== 'FeatureCollection' || !Array.isArray(features)) return null;
  const records = features.map((each) =>
    isRecord(each) && isRecord(each.properties) ? Object.entries(each.properties) : [],
  );
  return { name, rows: { kind: 'records', records } };
}

const HEADINGS = ['columns', 'header', 'headers', 'fields', 'cols'];
const ROWS = ['data', 'rows', 'values', 'records'];

function ofSplit(value: Fields, name: string): NamedRows | null {
  const headings = HEADINGS.map((key) => value[key])
    .find(Array.isArray)
    ?.map(headingOf);
  const rows = ROWS.map((key) => value[key]).find(Array.isArray);
  if (headings === undefined || rows === undefined || !rows.some(Array.isArray)) return null;
  return { name, rows: { kind: 'lists', lists: [headings, ...rows.map((row) => (Array.isArray(row) ? row : []))] } };
}

/** 案件, or what services say of a column: {name, type}, {title, dataIndex}. */
function headingOf(heading: unknown): unknown {
  return isRecord(heading) ? (heading.title ?? heading.label ?? heading.name ?? heading.field ?? '') : heading;
}

/** {"城市": […], "案件": […]}, or as pandas writes it, with the number of the row for each: {"城市": {"0": …}}. */
function ofColumns(properties: readonly Property[], name: string): NamedRows | null {
  const columns = properties.filter(([, each]) => isNested(each)).map(([key, each]) => [key, columnOf(each)] as const);
  const length = columns[0]?.[1]?.length ?? 0;
  if (columns.length < 2 || length === 0 || columns.some(([, column]) => column?.length !== length)) return null;
  const records = Array.from({ length }, (_, row) => columns.map(([key, column]): Property => [key, column![row]]));
  return { name, rows: { kind: 'records', records } };
}

function columnOf(value: unknown): readonly unknown[] | null {
  const entries = Array.isArray(value) ? null : Object.entries(value as Fields);
  const cells = entries === null ? (value as readonly unknown[]) : entries.map(([, each]) => each);
  const isNumbered = entries?.every(([key], index) => key === String(index)) ?? true;
  return isNumbered && !cells.some(isNested) ? cells : null;
}

/** {"大连": 12, "沈阳": 0}, or a record for each name, of which those of two have something in common. */
function ofNames(properties: readonly Property[], name: string): NamedRows | null {
  const ofAll = () => recordsByName(properties, name)[0] ?? null;
  if (properties.length > 1 && properties.every(([, each]) => typeof each === 'number')) return ofAll();
  if (!properties.every(([, each]) => hasValues(each))) return null;
  const [first = [], second] = properties.map(([, each]) => Object.keys(each as Fields));
  // One alone is a place if it has years, and else a name for what is within: {"rates": {"大连": 12}}.
  const isOne = second === undefined && first.every((key) => /^\d{4}/.test(key));
  return isOne || first.some((key) => second?.includes(key)) ? ofAll() : null;
}

function isNamed([, value]: Property): boolean {
  return typeof value === 'number' || hasValues(value);
}

/** With the names in a first column without heading, as they have none. */
function recordsByName(properties: readonly Property[], name: string): readonly NamedRows[] {
  if (properties.length === 0) return [];
  if (properties.every(([, value]) => !isRecord(value))) return [{ name, rows: { kind: 'lists', lists: properties } }];
  const records = properties.map(([key, value]): readonly Property[] => [
    ['', key],
    ...(isRecord(value) ? Object.entries(value) : []),
  ]);
  return [{ name, rows: { kind: 'records', records } }];
}

/** With something of its own, and not only what is nested in it. */
function hasValues(value: unknown): value is Fields {
  return isRecord(value) && Object.values(value).some((each) => !isNested(each));
}

function isFigure(key: string, value: unknown): boolean {
  return typeof value === 'number' && !isPeriodHeading(key) && !headsIdentifiers(key);
}

function isListOfRecords(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && value.some(isRecord);
}

function isNested(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}
