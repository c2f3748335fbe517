/**
 * Checks the record against the documents it was read from: `npm run verify -- <folder of documents>`.
 *
 * The folder holds the bulletins as text files (.txt, UTF-8), under any names. Prints every figure that is not what its
 * document says and every numeral that is unaccounted for, and exits 1 if there is any.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { isAdcode } from '../src/domain/area';
import { describeProblem } from '../src/domain/record/describeProblem';
import { describeDiscrepancy } from '../src/domain/record/discrepancy';
import { parseNotFigures } from '../src/domain/record/notFigures';
import { parseRecord } from '../src/domain/record/parseRecord';
import type { Problem } from '../src/domain/record/problem';
import { verifyRecord } from '../src/domain/record/verifyRecord';

/** Runs the check and returns the lines to print and the exit code. */
export function verify(tablesFolder: string, documentsFolder: string): { lines: string[]; exitCode: 0 | 1 } {
  const problems: Problem[] = [];
  const files = readTables(tablesFolder);
  // The areas are none of this check's business: the build of the boundaries tests every adcode.
  const parsed = parseRecord(files, { hasArea: isAdcode });
  const notFigures = parseNotFigures('not-figures.csv', readText(tablesFolder, 'not-figures.csv'), (problem) => {
    problems.push(problem);
  });
  problems.push(...parsed.problems);
  const { discrepancies, verified } = verifyRecord(parsed.record, notFigures, readDocuments(documentsFolder));

  const unaccounted = discrepancies.filter(({ code }) => code === 'unaccounted').length;
  const mismatches = discrepancies.length - unaccounted;
  const lines = [
    ...problems.map(describeProblem),
    ...discrepancies.map(describeDiscrepancy),
    ...verified.map(({ source, figures, numerals, document }) => {
      return `${source}: ${figures} figures, ${numerals} numerals (${document})`;
    }),
    `${problems.length} problems in the tables, ${mismatches} mismatches, ${unaccounted} unaccounted numerals`,
  ];
  return { lines, exitCode: problems.length + discrepancies.length === 0 ? 0 : 1 };
}

function readTables(folder: string): Record<string, string | null> {
  const names = readdirSync(path.join(folder, 'observations')).filter((name) => name.endsWith('.csv'));
  const files = ['topics.csv', 'measures.csv', 'sources.csv', ...names.map((name) => `observations/${name}`)];
  const entries = files.map((file) => [file, readText(folder, file)] as const);
  return Object.fromEntries(entries);
}

function readDocuments(folder: string): Map<string, string> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return new Map(names.sort().map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]));
}

function readText(folder: string, file: string): string | null {
  try {
    return readFileSync(path.join(folder, file), 'utf8');
  } catch {
    return null;
  }
}

const scriptPath = fileURLToPath(import.meta.url);
if (process.argv[1] !== undefined && path.resolve(process.argv[1]) === scriptPath) {
  const documentsFolder = process.argv[2];
  if (documentsFolder === undefined) {
    console.error('usage: npm run verify -- <folder of documents>');
    process.exit(2);
  }
  const { lines, exitCode } = verify(path.join(path.dirname(scriptPath), '..', 'geodata'), documentsFolder);
  for (const line of lines) console.log(line);
  process.exitCode = exitCode;
}
