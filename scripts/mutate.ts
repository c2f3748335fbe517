/**
 * Gets the core wrong in thousands of ways, and counts what the unit tests notice:
 *
 *     npm run mutate -- [module …] [--sample 130 [--seed 1]] [--files src/core/record/compare.ts:10-40,…]
 *
 * The modules are those of scripts/mutate/modules.ts, by default all of them, which takes hours. --sample tries so many
 * of the mutants of each module, drawn by the seed; the score then comes with the interval in which that of all lies.
 * --files mutates only some files or lines of a module. Prints what survives, then the score of each module: mutants that
 * were noticed, of those that change what the code does at the time when a test runs (what runs only as a module is
 * loaded is left out: scripts/mutate/sampleChecker.ts). Ends with status 1 where a score is below 85 %, with 2 where a module is not
 * known or a number is none.
 */
import { Stryker } from '@stryker-mutator/core';
import { readCommandLine, runCommand, UsageError, wholeNumber } from './commandLine';
import { MUTATED_MODULES, type MutatedModule } from './mutate/modules';
import { lineOf, percentOf, type Score, scoreOf } from './mutate/score';

const LOWEST_SCORE = 85;
const MODULES = MUTATED_MODULES.map(({ name }) => name).join('|');
const USAGE = `[${MODULES} …] [--sample 130 [--seed 1]] [--files path,…]`;

interface Options {
  readonly modules: readonly MutatedModule[];
  /** Infinity: all. */
  readonly sample: number;
  readonly seed: string;
  /** Instead of the sources of a module. */
  readonly files: readonly string[] | null;
}

async function main(): Promise<number> {
  const options = readOptions();
  // Stryker runs tests and checker in processes of its own, which read TypeScript too.
  process.env.NODE_OPTIONS = `--import ${import.meta.resolve('tsx')}`;
  const scores: Score[] = [];
  for (const each of options.modules) scores.push(await mutateModule(each, options));
  for (const score of scores) process.stdout.write(`${lineOf(score)}\n`);
  return scores.every((score) => percentOf(score) >= LOWEST_SCORE) ? 0 : 1;
}

async function mutateModule({ name, sources, tests }: MutatedModule, { files, sample, seed }: Options): Promise<Score> {
  const begun = performance.now();
  const isSample = Number.isFinite(sample);
  process.env.MUTATE_TESTS = tests.join(',');
  if (isSample) Object.assign(process.env, { MUTATE_SAMPLE: String(sample), MUTATE_SEED: seed });
  const mutants = await new Stryker({
    mutate: [...(files ?? sources)],
    checkers: ['sample'],
    jsonReporter: { fileName: `.cache/mutation/${name}.json` },
  }).runMutationTest();
  const seconds = (performance.now() - begun) / 1000;
  return scoreOf(name, mutants, sample, seconds);
}

function readOptions(): Options {
  const { values, positionals } = readCommandLine({
    allowPositionals: true,
    options: { sample: { type: 'string' }, seed: { type: 'string', default: '1' }, files: { type: 'string' } },
  });
  const names = positionals.length === 0 ? MUTATED_MODULES.map(({ name }) => name) : positionals;
  const modules = names.map((name) => {
    const found = MUTATED_MODULES.find((each) => each.name === name);
    if (found === undefined) throw new UsageError(`"${name}" is no module that is mutated.`);
    return found;
  });
  const sample = values.sample === undefined ? Infinity : wholeNumber('sample', values.sample);
  return { modules, sample, seed: values.seed, files: values.files?.split(',') ?? null };
}

await runCommand('mutate', USAGE, main);
