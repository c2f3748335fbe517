/**
 * Checks the record against the documents it was read from:
 * `npm run verify -- <folder of documents> [folder of the tables]`.
 *
 * The first folder holds the bulletins as text files (.txt, UTF-8), under any names; the second one the tables as in
 * geodata/, which is what it is if left out. Prints every figure that is not what its
 * document says and every numeral that is unaccounted for, and exits 1 if there is any.
 */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { Converter } from 'opencc-js';
import { isAdcode } from '../src/core/areas/area';
import { describeProblem } from '../src/core/record/authored/describeProblem';
import { parseRecord } from '../src/core/record/authored/parseRecord';
import type { Problem } from '../src/core/record/authored/problem';
import { checkConsistency } from '../src/core/verify/consistency/checkConsistency';
import type { CheckTables } from '../src/core/verify/consistency/checkTables';
import { describeInconsistency } from '../src/core/verify/consistency/inconsistency';
import { type Discrepancy, describeDiscrepancy } from '../src/core/verify/discrepancy';
import { parseNotFigures } from '../src/core/verify/notFigures';
import { type Verification, verifyRecord } from '../src/core/verify/verifyRecord';
import { isProgram, readCommandLine, runCommand, UsageError } from './commandLine';
import { GEODATA_FOLDER } from './geodata/folders';
import { readOwnCheckTables, readRecordFiles, readTable } from './geodataFiles';

/** What the check found, each as a line to print. */
interface Verified {
  readonly problems: readonly string[];
  readonly discrepancies: readonly Discrepancy[];
  readonly verified: Verification['verified'];
}

/** Runs the check and returns the lines to print and the exit code. */
export async function verify(
  tablesFolder: string,
  documentsFolder: string,
): Promise<{ lines: string[]; exitCode: 0 | 1 }> {
  const { problems, discrepancies, verified } = verifyTables(
    await readRecordFiles(tablesFolder),
    await readOwnCheckTables(tablesFolder),
    await readTable(path.join(tablesFolder, 'not-figures.csv')),
    await readDocuments(documentsFolder),
  );
  const unaccounted = discrepancies.filter(({ code }) => code === 'unaccounted').length;
  const mismatches = discrepancies.length - unaccounted;
  const lines = [
    ...problems,
    ...discrepancies.map(describeDiscrepancy),
    ...verified.map(({ source, figures, numerals, document }) => {
      return `${source}: ${figures} figures, ${numerals} numerals (${document})`;
    }),
    `${problems.length} problems in the tables, ${mismatches} mismatches, ${unaccounted} unaccounted numerals`,
  ];
  return { lines, exitCode: problems.length + discrepancies.length === 0 ? 0 : 1 };
}

/**
 * The same of tables that have been read.
 *
 * @param notFiguresText null where "not-figures.csv" is missing.
 * @param documents by name.
 */
export function verifyTables(
  files: Readonly<Record<string, string | null>>,
  against: CheckTables,
  notFiguresText: string | null,
  documents: ReadonlyMap<string, string>,
): Verified {
  const problems: Problem[] = [];
  // The areas are none of this check's business: the build of the boundaries tests every adcode.
  const parsed = parseRecord(files, { hasArea: isAdcode });
  const notFigures = parseNotFigures('not-figures.csv', notFiguresText, (problem) => {
    problems.push(problem);
  });
  const consistency = checkConsistency(parsed.record, parsed.problems.length === 0, against);
  // Of prints the documents know more.
  const inconsistencies = consistency.inconsistencies.filter(({ code }) => !code.startsWith('print-'));
  problems.push(...parsed.problems, ...consistency.problems);
  return {
    problems: [...problems.map(describeProblem), ...inconsistencies.map(describeInconsistency)],
    ...verifyRecord(parsed.record, notFigures, documents, simplified),
  };
}

const simplified = Converter({ from: 'hk', to: 'cn' });

/** The texts of a folder by their name. */
export async function readDocuments(folder: string): Promise<Map<string, string>> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.txt')).sort();
  const texts = await Promise.all(names.map((name) => readFile(path.join(folder, name), 'utf8')));
  return new Map(names.map((name, index) => [name, texts[index] ?? '']));
}

async function main(): Promise<number> {
  const { positionals } = readCommandLine({ allowPositionals: true, options: {} });
  const [documents, tables = GEODATA_FOLDER, ...rest] = positionals;
  if (documents === undefined || rest.length > 0) throw new UsageError('which documents?');
  const { lines, exitCode } = await verify(tables, documents);
  for (const line of lines) console.log(line);
  return exitCode;
}

if (isProgram(import.meta.filename)) await runCommand('verify', '<folder of documents> [folder of the tables]', main);
