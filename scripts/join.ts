/**
 * Joins a table to areas and prints the match report as JSON: the one that the page shows.
 *
 *     npm run --silent join -- table.xlsx [--level province|prefecture|county|each] [--sheet name] [--period 2024]
 *         [--decisions decisions.json] [--figures]
 *
 * The table is a spreadsheet (.xlsx), CSV, JSON records or an HTML table, in UTF-8, UTF-16 or GB 18030. How it is laid out
 * is found from its cells.
 *
 *     --level      of the places, where it is not as recognised; those of other levels are set aside. each: every row its own
 *     --period     of figures that the table itself gives none: 2024, 2024-09, 2024Q3, 2024年1-9月, 2024-01-01_2024-09-30
 *     --decisions  what was decided of such a table: a file that this command writes and a person fills in, or a project saved by
 *                  the page. What is open is added to it, so that the next table of the kind asks for nothing.
 *     --figures    prints a line of JSON for each figure that would stand on the map, instead of the match report
 *
 * Ends with status 0 where nothing is open, with 1 where a place, several figures for one or a cell wait for a decision, where
 * a decision cannot be taken (it is for an area that does not exist or is not drawn), or where the table cannot be read: each is
 * told in a sentence on standard error. A decision that the table has no use for, as of a place that is no longer in it, and
 * sheets that were not read are told there as notes, and change nothing of the status. With 2 where what was typed cannot be
 * read.
 */

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { readPeriodCell } from '../src/core/cells/readPeriodCell';
import type { Period } from '../src/core/record/observation';
import { parseJson } from '../src/core/text/parseJson';
import { periodOfDates } from '../src/features/tables/model/defaultPeriod';
import { claimsToBeProject } from '../src/features/tables/model/parseProject';
import { PLACES_LEVELS } from '../src/features/tables/model/tableLayout';
import { InputError, readCommandLine, runCommand, UsageError } from './commandLine';
import { decisionsText, NOTHING_DECIDED, parseDecisions } from './join/decisionsFile';
import { figureLines } from './join/figureLines';
import { joinJson, openOf } from './join/joinJson';
import { type JoinOptions, joinTable } from './join/joinTable';
import { openSentences, undrawnSentences } from './join/reportSentences';

const USAGE = '<table> [--level prefecture] [--sheet name] [--period 2024] [--decisions file.json] [--figures]';

async function main(): Promise<number> {
  const { path, decisions, figures, ...asked } = readArguments();
  const file = basename(path);
  const before = decisions !== undefined && existsSync(decisions) ? textOf(decisions) : null;
  const decided = before === null ? NOTHING_DECIDED : parseDecisions(before, basename(decisions!), file);
  const joined = await joinTable(bytesOf(path), file, { ...asked, decided });
  const { report } = joined;
  if (decisions !== undefined && !claimsToBeProject(parseJson(before)))
    writeDecisions(decisions, before, decisionsText(decided, report.matchReport));
  if (figures) writeLines(figureLines(joined));
  else process.stdout.write(`${JSON.stringify(joinJson(joined, asked.level === undefined), null, 2)}\n`);
  const isOpen = Object.values(openOf(report)).some((count) => count > 0);
  const unread = asked.sheet === undefined ? joined.otherSheets : [];
  complain([...joined.remarks.faults, ...(isOpen && figures ? openSentences(report) : [])]);
  complain([
    ...[...joined.remarks.unused, ...undrawnSentences(report)].map((sentence) => `Note: ${sentence}`),
    ...(unread.length === 0
      ? []
      : [`Note: of the sheets only ${joined.sheet} was read, and not ${unread.join(', ')}.`]),
  ]);
  return isOpen || joined.remarks.faults.length > 0 ? 1 : 0;
}

const LINES_AT_ONCE = 5000;

function writeLines(lines: readonly object[]): void {
  for (let first = 0; first < lines.length; first += LINES_AT_ONCE) {
    const some = lines.slice(first, first + LINES_AT_ONCE);
    process.stdout.write(some.map((line) => `${JSON.stringify(line)}\n`).join(''));
  }
}

const MOST_SENTENCES = 20;

/** On standard error, the first of many. */
function complain(sentences: readonly string[]): void {
  const more = sentences.length - MOST_SENTENCES;
  const said =
    more > 0 ? [...sentences.slice(0, MOST_SENTENCES), `And ${more} more, which the match report has.`] : sentences;
  process.stderr.write(said.map((sentence) => `${sentence}\n`).join(''));
}

interface Arguments extends Omit<JoinOptions, 'decided'> {
  readonly path: string;
  readonly decisions: string | undefined;
  readonly figures: boolean;
}

function readArguments(): Arguments {
  const text = { type: 'string' } as const;
  const { values, positionals } = readCommandLine({
    allowPositionals: true,
    options: { level: text, sheet: text, period: text, decisions: text, figures: { type: 'boolean', default: false } },
  });
  const [path] = positionals;
  if (path === undefined || positionals.length > 1) throw new UsageError('one table is joined at a time.');
  const level = PLACES_LEVELS.find((each) => each === values.level);
  if (values.level !== undefined && level === undefined)
    throw new UsageError(`the level "${values.level}" is not one of ${PLACES_LEVELS.join(', ')}.`);
  const period = values.period === undefined ? undefined : periodOf(values.period);
  return { path, level, sheet: values.sheet, period, decisions: values.decisions, figures: values.figures };
}

/** As a table would write it, or as links do. */
function periodOf(text: string): Period {
  const [start = '', end = start] = text.split('_');
  const dates = periodOfDates(start, end);
  if (dates !== null) return dates;
  const said = readPeriodCell(text);
  if (said.status === 'read') return said.period;
  const missing = said.status === 'needs-year' ? 'lacks its year' : 'is no period';
  throw new UsageError(`the period "${text}" ${missing}. Write it as 2024, 2024-09, 2024Q3 or 2024-01-01_2024-09-30.`);
}

function textOf(path: string): string {
  return new TextDecoder().decode(bytesOf(path));
}

function bytesOf(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    const code = codeOf(error);
    throw new InputError(code === 'ENOENT' ? `There is no file ${path}.` : `${path} cannot be read (${code}).`);
  }
}

function writeDecisions(path: string, before: string | null, text: string): void {
  if (text === before) return;
  try {
    writeFileSync(path, text);
  } catch (error) {
    throw new InputError(`${path} cannot be written (${codeOf(error)}).`);
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
}

await runCommand('join', USAGE, main);
