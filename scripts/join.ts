/**
 * Joins a table to the areas of its level and prints the report as JSON.
 *
 *     npm run --silent join -- table.csv [--level province|prefecture|county]
 *
 * The table is comma-, tab- or semicolon-separated, in UTF-8, UTF-16 or GB 18030 (as Chinese spreadsheets save it). The
 * columns of places, provinces and cities, and the level, are found from the cells. Unreadable input ends with status 1
 * and a sentence.
 */
import { readFileSync } from 'node:fs';
import { join as joinPath } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { dsvFormat } from 'd3-dsv';
import { LEVELS, type Level } from '../src/domain/area';
import { type GazetteerFile, ranksOf, unpackGazetteer } from '../src/domain/gazetteer';
import { decodeText } from '../src/domain/grid/decodeText';
import { findColumns } from '../src/domain/join/findColumns';
import { join } from '../src/domain/join/join';
import type { TableRow } from '../src/domain/join/joinReport';
import { createResolver } from '../src/domain/resolve/resolver';
import { BUILT_FOLDER } from './geodata/folders';

/** A problem with what the user gave, told in one sentence. */
export class InputError extends Error {}

/** The report of a table's bytes. @throws InputError where they are no table of places. */
export function joinTable(bytes: Uint8Array, file: string, level: Level | undefined) {
  const rows = parseRows(decode(bytes, file));
  const [first, ...rest] = rows;
  if (first === undefined) throw new InputError(`${file} is empty.`);
  const gazetteer = unpackGazetteer(readGazetteer());
  const resolve = createResolver(gazetteer);

  const columns = findColumns(first.cells, rest.length > 0 ? rest : rows, resolve, level);
  if (columns === null) {
    const wanted = level === undefined ? 'places' : `places of the level "${level}"`;
    throw new InputError(`No column of ${file} holds ${wanted}: in none do half of the cells name an area.`);
  }
  const isHeadless = resolve({ name: first.cells[columns.place], level: columns.level }).status !== 'unmatched';
  const headings = isHeadless ? [] : first.cells;
  const areas = gazetteer.entries.filter(({ adcode }) => ranksOf(adcode).includes(columns.level));
  const report = join(isHeadless ? rows : rest, headings, columns, resolve, areas);
  const headingOf = (column: number | null) =>
    column === null ? null : { column: column + 1, heading: headings[column]?.trim() ?? null };
  return {
    level: columns.level,
    levelGuessed: level === undefined,
    columns: {
      place: headingOf(columns.place),
      province: headingOf(columns.province),
      city: headingOf(columns.city),
    },
    counts: Object.fromEntries(Object.entries(report).map(([part, items]) => [part, items.length])),
    ...report,
  };
}

function readGazetteer(): GazetteerFile {
  return JSON.parse(readFileSync(joinPath(BUILT_FOLDER, 'gazetteer.json'), 'utf8'));
}

function decode(bytes: Uint8Array, file: string): string {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b)
    throw new InputError(`${file} is a spreadsheet or an archive: save it as CSV.`);
  const { text, undecodable } = decodeText(bytes);
  if (undecodable !== null || text.includes('\0'))
    throw new InputError(`${file} is no text in UTF-8, UTF-16 or GB 18030.`);
  return text;
}

/** Rows with something in them, numbered as in the file. */
function parseRows(text: string): readonly TableRow[] {
  const firstLine = text.slice(0, text.search(/[\r\n]|$/));
  const count = (separator: string) => firstLine.split(separator).length;
  const separator = [',', '\t', ';'].reduce((best, each) => (count(each) > count(best) ? each : best));
  return dsvFormat(separator)
    .parseRows(text)
    .map((cells, index) => ({ number: index + 1, cells }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
}

function main(): void {
  let values: { level?: string | undefined };
  let positionals: string[];
  try {
    ({ values, positionals } = parseArgs({ allowPositionals: true, options: { level: { type: 'string' } } }));
  } catch (error) {
    throw new InputError(error instanceof Error ? error.message : String(error));
  }
  const [file] = positionals;
  if (file === undefined)
    throw new InputError('Which table? Usage: npm run --silent join -- table.csv [--level prefecture]');
  const level = LEVELS.find((each) => each === values.level);
  if (values.level !== undefined && level === undefined) {
    throw new InputError(`The level "${values.level}" is not one of ${LEVELS.join(', ')}.`);
  }
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
    throw new InputError(code === 'ENOENT' ? `There is no file ${file}.` : `${file} cannot be read (${code}).`);
  }
  process.stdout.write(`${JSON.stringify(joinTable(bytes, file, level), null, 2)}\n`);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    main();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
