/**
 * Joins a table to areas and prints the ledger as JSON: the one that the page shows.
 *
 *     npm run --silent join -- table.xlsx [--level province|prefecture|county] [--sheet name]
 *
 * The table is a spreadsheet (.xlsx), CSV, JSON records or an HTML table, in UTF-8, UTF-16 or GB 18030. How it is laid out
 * is found from its cells. Ends with status 0 where nothing is open, with 1 where a place, several figures for one or a
 * cell wait for a decision, or where the table cannot be read, which is told in a sentence.
 */

import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { LEVELS, type Level } from '../src/domain/area';
import { decodeBoundaries } from '../src/domain/boundaries';
import { unpackGazetteer } from '../src/domain/gazetteer';
import { readGrid } from '../src/domain/grid/readGrid';
import { widthOf } from '../src/domain/grid/widthOf';
import { personalDataIn } from '../src/domain/guard/personalDataIn';
import { personalNotice } from '../src/domain/guard/personalNotice';
import type { Notice } from '../src/domain/notice';
import { NO_DECISIONS } from '../src/domain/ownFigures/decisions';
import { createJoinContext } from '../src/domain/ownFigures/joinContext';
import { openCount } from '../src/domain/ownFigures/ledger';
import { NO_SOURCE, type ProjectTable } from '../src/domain/ownFigures/project';
import type { JoinContext } from '../src/domain/ownFigures/read/placeRows';
import { readOwnTable } from '../src/domain/ownFigures/read/readOwnTable';
import { recogniseLayout } from '../src/domain/ownFigures/recognise/recogniseLayout';
import { formOf } from '../src/domain/ownFigures/tableLayout';
import type { TableReport } from '../src/domain/ownFigures/tableReport';
import { reasonOf } from '../src/domain/reasonOf';
import { BUILT_FOLDER } from './geodata/folders';
import { sentenceOf } from './sentenceOf';

/** A problem with what the user gave, told in one sentence. */
export class InputError extends Error {}

/** What the command is asked for beside the table. */
export interface JoinOptions {
  readonly level?: Level | undefined;
  readonly sheet?: string | undefined;
}

/** The report of a table's bytes. @throws InputError where they are no table that may be read. */
export async function joinTable(bytes: Uint8Array, file: string, { level, sheet: wanted }: JoinOptions = {}) {
  const result = await readGrid(bytes, file);
  if (!result.ok) throw inputError(result.notice);
  const names = result.sheets.map(({ name }) => name);
  const sheet = wanted === undefined ? result.sheets[0] : result.sheets.find(({ name }) => name === wanted);
  if (sheet === undefined) throw new InputError(`${file} has no sheet "${wanted}", but ${names.join(', ')}.`);
  const personal = personalDataIn(sheet.grid);
  if (personal !== null) throw inputError(personalNotice(personal, file));

  const context = loadJoinContext();
  const columnCount = widthOf(sheet.grid);
  const table: ProjectTable = {
    id: 'table',
    fileName: file,
    sheet: sheet.name,
    content: '',
    layout: recogniseLayout(sheet.grid, columnCount, { fileName: file, sheet: sheet.name }, context.resolve, level),
    decisions: NO_DECISIONS,
    measures: {},
    source: NO_SOURCE,
  };
  const { report } = readOwnTable(sheet.grid, table, context);
  if (report.question === 'no-place-column') {
    const transposed = report.notices.find(({ code }) => code === 'table-transposed');
    if (transposed !== undefined) throw inputError(transposed);
    const places = level === undefined ? 'places' : `places of the level "${level}"`;
    throw new InputError(`No column of ${file} holds ${places}: in none do half of the cells name an area.`);
  }
  const { layout, headings, ledger, cells, refusedCells, measures, notices, question } = report;
  return {
    file,
    sheet: sheet.name,
    otherSheets: names.filter((name) => name !== sheet.name),
    form: formOf(layout),
    level: layout.level,
    levelGuessed: level === undefined,
    headingRow: layout.headingRow,
    columns: layout.roles.map((role, column) => ({ column: column + 1, heading: headings[column] ?? '', role })),
    counts: Object.fromEntries(
      Object.entries(ledger).flatMap(([part, items]) => (Array.isArray(items) ? [[part, items.length]] : [])),
    ),
    open: openOf(report),
    cells,
    measures,
    notices: [...result.notices, ...notices],
    question,
    refusedCells,
    ledger,
  };
}

/** How much waits for a decision. */
function openOf({ ledger, refusedCells, question }: TableReport) {
  return { places: openCount(ledger), cells: refusedCells.length, question: question === null ? 0 : 1 };
}

/** The places and areas of the built geodata. */
export function loadJoinContext(): JoinContext {
  const read = (name: string) => JSON.parse(readFileSync(join(BUILT_FOLDER, name), 'utf8'));
  const decoded = decodeBoundaries(read('overview.topo.json'));
  if (!decoded.ok) throw new Error(decoded.reason);
  const { areas, provinces } = decoded.boundaries;
  const national = [...areas, ...provinces].map(({ adcode }) => adcode);
  const countyProvinces = readdirSync(join(BUILT_FOLDER, 'counties')).map((name) => name.slice(0, 6));
  return createJoinContext(unpackGazetteer(read('gazetteer.json')), { national, countyProvinces });
}

function inputError(notice: Notice): InputError {
  return new InputError(sentenceOf(notice));
}

async function main(): Promise<void> {
  const { path, level, sheet } = readArguments();
  const report = await joinTable(readTable(path), basename(path), { level, sheet });
  process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
  if (Object.values(report.open).some((count) => count > 0)) process.exitCode = 1;
}

function readArguments(): JoinOptions & { readonly path: string } {
  const { values, positionals } = parsed();
  const [path] = positionals;
  if (path === undefined)
    throw new InputError('Which table? Usage: npm run --silent join -- table.xlsx [--level prefecture] [--sheet name]');
  const level = LEVELS.find((each) => each === values.level);
  if (values.level !== undefined && level === undefined)
    throw new InputError(`The level "${values.level}" is not one of ${LEVELS.join(', ')}.`);
  return { path, level, sheet: values.sheet };
}

function parsed() {
  try {
    return parseArgs({ allowPositionals: true, options: { level: { type: 'string' }, sheet: { type: 'string' } } });
  } catch (error) {
    throw new InputError(reasonOf(error));
  }
}

function readTable(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
    throw new InputError(code === 'ENOENT' ? `There is no file ${path}.` : `${path} cannot be read (${code}).`);
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  main().catch((error: unknown) => {
    if (!(error instanceof InputError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  });
}
