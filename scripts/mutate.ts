/**
 * Gets the core wrong in thousands of ways, and counts what the unit tests notice:
 *
 *     npm run mutate -- [module …] [--files src/domain/compare.ts:10-40,…]
 *
 * The modules are those of scripts/mutate/modules.ts, by default all of them, which takes hours. --files mutates only
 * some files or lines of a module. Prints what survives, then the score of each module: mutants that were noticed, of
 * those that change what the code does at the time when a test runs (what runs once, as a module is loaded, is left
 * out: stryker.config.json). Ends with status 1 where a score is below 85 %, with 2 where a module is not known.
 */
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import { MUTATED_MODULES, type MutatedModule } from './mutate/modules';

const LOWEST_SCORE = 85;
const USAGE = `npm run mutate -- [${MUTATED_MODULES.map(({ name }) => name).join('|')} …] [--files path,…]`;
const NOTICED = ['Killed', 'Timeout'];
const UNNOTICED = ['Survived', 'NoCoverage'];

interface Score {
  readonly name: string;
  readonly noticed: number;
  readonly all: number;
  readonly seconds: number;
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { files: { type: 'string' } } });
  const names = positionals.length === 0 ? MUTATED_MODULES.map(({ name }) => name) : positionals;
  const modules = names.map((name) => MUTATED_MODULES.find((each) => each.name === name));
  if (!modules.every((each) => each !== undefined)) {
    process.stderr.write(`${USAGE}\n`);
    return 2;
  }
  const scores: Score[] = [];
  for (const each of modules) scores.push(await mutateModule(each, values.files?.split(',') ?? each.sources));
  for (const score of scores) process.stdout.write(`${lineOf(score)}\n`);
  return scores.every((score) => percentOf(score) >= LOWEST_SCORE) ? 0 : 1;
}

async function mutateModule({ name, tests }: MutatedModule, sources: readonly string[]): Promise<Score> {
  const begun = performance.now();
  process.env.MUTATE_TESTS = tests.join(',');
  const mutants = await new Stryker({
    mutate: [...sources],
    jsonReporter: { fileName: `.cache/mutation/${name}.json` },
  }).runMutationTest();
  const count = (among: readonly string[]) => mutants.filter(({ status }) => among.includes(status)).length;
  const noticed = count(NOTICED);
  return { name, noticed, all: noticed + count(UNNOTICED), seconds: (performance.now() - begun) / 1000 };
}

function percentOf({ noticed, all }: Score): number {
  return all === 0 ? 100 : (100 * noticed) / all;
}

function lineOf(score: Score): string {
  const { name, noticed, all, seconds } = score;
  return `${name.padEnd(10)} ${noticed} of ${all} noticed: ${percentOf(score).toFixed(1)} % (${Math.round(seconds)} s)`;
}

process.exitCode = await main();
