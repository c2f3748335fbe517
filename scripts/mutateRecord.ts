/**
 * Measures how well the record defends itself:
 *
 *     npm run mutate-record -- [--count 2000] [--seed 1] [--documents <folder>] [--survivors]
 *
 * Gets one row of the authored tables wrong at a time, in every way there is (scripts/mutateRecord/), and asks what the
 * check of the tables says to it, and with --documents what `npm run verify` says. The digests of editions are not
 * asked: they notice everything and explain nothing. Prints a table; --survivors names each mutation that nobody noticed.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type GazetteerFile, unpackGazetteer } from '../src/core/areas/gazetteer';
import { createRandom } from '../src/core/overlays/placing/random';
import { InputError, readCommandLine, runCommand, wholeNumber } from './commandLine';
import { checkTables } from './geodata/checkRecord';
import { BUILT_FOLDER, GEODATA_FOLDER } from './geodata/folders';
import { readCheckTables, readRecordFiles, readTable } from './geodataFiles';
import { FIGURE_KINDS } from './mutateRecord/figureKinds';
import { authoredRows, type Files, mutateRows } from './mutateRecord/mutateRows';
import type { MutationContext } from './mutateRecord/mutation';
import { OTHER_KINDS } from './mutateRecord/otherKinds';
import { tallies, tallyTable, type Verdict } from './mutateRecord/tally';
import { readDocuments, verifyTables } from './verify';

async function main(): Promise<number> {
  const { count, seed, documents: folder, survivors } = readOptions();
  const { 'editions.csv': _editions, 'revisions.csv': _revisions, ...files } = await readRecordFiles(GEODATA_FOLDER);
  const [against, notFigures] = await Promise.all([
    readCheckTables(GEODATA_FOLDER),
    readTable(join(GEODATA_FOLDER, 'not-figures.csv')),
  ]);
  const documents = folder === undefined ? null : await readDocuments(folder);
  const overview: unknown = JSON.parse(await readFile(join(BUILT_FOLDER, 'overview.topo.json'), 'utf8'));
  const adcodes = await readAdcodes();
  const known = new Set(adcodes);
  const isNoticedByCheck = (tables: Files) => {
    const { problems, inconsistencies, others } = checkTables(tables, (code) => known.has(code), overview, against);
    return problems.length + inconsistencies.length + others.length > 0;
  };
  const isNoticedByVerify = (tables: Files) =>
    documents === null ? null : hasFindings(verifyTables(tables, against, notFigures, documents));
  if (isNoticedByCheck(files) || isNoticedByVerify(files))
    throw new InputError(
      'the record as it is has findings; mend them first (npm run geodata -- --check, npm run verify).',
    );

  const kinds = [...FIGURE_KINDS, ...OTHER_KINDS];
  const context = contextOf(files, adcodes, createRandom(`record ${seed}`));
  const verdicts: Verdict[] = [];
  for (const { kind, file, line, what, files: tables } of mutateRows(files, kinds, context, count)) {
    const verdict = { kind, byCheck: isNoticedByCheck(tables), byVerify: isNoticedByVerify(tables) };
    verdicts.push(verdict);
    if (survivors && !verdict.byCheck && verdict.byVerify !== true)
      process.stdout.write(`unnoticed: ${file}:${line}: ${kind}: ${what}\n`);
  }
  for (const row of tallyTable(tallies(verdicts))) process.stdout.write(`${row}\n`);
  return 0;
}

function hasFindings({ problems, discrepancies }: ReturnType<typeof verifyTables>): boolean {
  return problems.length + discrepancies.length > 0;
}

function contextOf(files: Files, adcodes: readonly string[], random: () => number): MutationContext {
  const rows = authoredRows(files, [...FIGURE_KINDS, ...OTHER_KINDS]);
  const measures = new Map(
    rows.filter(({ file }) => file === 'measures.csv').map(({ cells }) => [cells.id ?? '', cells]),
  );
  return {
    rows,
    measures,
    adcodes,
    units: [...new Set([...measures.values()].map(({ unit = '' }) => unit))],
    pick: (list) => list[Math.floor(random() * list.length)] as (typeof list)[number],
  };
}

async function readAdcodes(): Promise<readonly string[]> {
  const text = await readFile(join(BUILT_FOLDER, 'gazetteer.json'), 'utf8');
  return unpackGazetteer(JSON.parse(text) as GazetteerFile).entries.map(({ adcode }) => adcode);
}

function readOptions() {
  const { values } = readCommandLine({
    options: {
      count: { type: 'string', default: '2000' },
      seed: { type: 'string', default: '1' },
      documents: { type: 'string' },
      survivors: { type: 'boolean', default: false },
    },
  });
  return { ...values, count: wholeNumber('count', values.count) };
}

await runCommand('mutate-record', '[--count 2000] [--seed 1] [--documents <folder>] [--survivors]', main);
