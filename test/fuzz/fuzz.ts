/**
 * Tries what comes from without, made up and damaged, on all that reads it:
 *
 *     npm run fuzz -- [--minutes 1] [--count N] [--seed S] [--only links,packs,tables,overlays,stories,projects]
 *
 * The minutes are shared by the kinds. With --count each kind is tried so often, however long it takes, unless --minutes
 * is said as well. Prints a line for each kind, and each escape with its cause, its input made small and the command
 * that finds it again. Ends with status 1 where something escaped, with 2 where the arguments cannot be read.
 */
import { readCommandLine, runCommand, UsageError, wholeNumber } from '../../scripts/commandLine';
import { escapeLines, type FuzzTally, fuzzFor, tallyLines } from './fuzzFor';
import type { FuzzKind } from './fuzzKind';
import { links } from './kinds/links';
import { overlays } from './kinds/overlays';
import { packs } from './kinds/packs';
import { projects } from './kinds/projects';
import { stories } from './kinds/stories';
import { tables } from './kinds/tables';

const KINDS: readonly FuzzKind[] = [links, packs, tables, overlays, stories, projects];
const USAGE = `[--minutes 1] [--count N] [--seed S] [--only ${KINDS.map(({ name }) => name).join(',')}]`;
const HEARTBEAT_MILLISECONDS = 15_000;

interface Options {
  readonly kinds: readonly FuzzKind[];
  readonly seed: number;
  readonly minutes: number;
  readonly count: number;
}

async function main(): Promise<number> {
  const { kinds, seed, minutes, count } = readOptions();
  process.stdout.write(`seed ${seed}\n`);
  const tallies: FuzzTally[] = [];
  for (const kind of kinds) {
    let said = performance.now();
    const tally = await fuzzFor(kind, seed, { milliseconds: (minutes * 60_000) / kinds.length, count }, (tried) => {
      if (performance.now() - said < HEARTBEAT_MILLISECONDS) return;
      said = performance.now();
      process.stdout.write(`  … ${kind.name}: ${tried}\n`);
    });
    tallies.push(tally);
    process.stdout.write(`${tallyLines([tally])[0]}\n`);
  }
  for (const line of escapeLines(tallies, (name) => KINDS.find((kind) => kind.name === name)?.batch ?? 1))
    process.stdout.write(`${line}\n`);
  return tallies.some(({ escapes }) => escapes.length > 0) ? 1 : 0;
}

function readOptions(): Options {
  const text = { type: 'string' } as const;
  const { values } = readCommandLine({ options: { minutes: text, count: text, seed: text, only: text } });
  const names = values.only?.split(',') ?? KINDS.map(({ name }) => name);
  const kinds = names.map((name) => {
    const found = KINDS.find((kind) => kind.name === name);
    if (found === undefined) throw new UsageError(`"${name}" is no kind that is tried.`);
    return found;
  });
  const count = values.count === undefined ? Number.POSITIVE_INFINITY : wholeNumber('count', values.count);
  const seed = values.seed === undefined ? Date.now() % 2 ** 31 : Number(values.seed);
  const minutes = Number(values.minutes ?? (values.count === undefined ? '1' : 'Infinity'));
  if (!Number.isSafeInteger(seed)) throw new UsageError(`--seed is "${values.seed}", which is no whole number.`);
  if (!(minutes > 0)) throw new UsageError(`--minutes is "${values.minutes}", which is no time.`);
  return { kinds, seed, minutes, count };
}

await runCommand('fuzz', USAGE, main);
