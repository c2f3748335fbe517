/**
 * A test runner of Stryker that bundles a module's unit tests with what they test, once, and then evaluates the bundle
 * anew for each mutant, in the same process: nothing that a mutant left in a cache is seen by the next, and importing
 * hundreds of files, which takes Vitest longer than most mutants live, is done once.
 *
 * The tests are those named in MUTATE_TESTS, parted by commas: files and folders. Those that replace modules are left out.
 */
import { existsSync, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { resolve, sep } from 'node:path';
import { Script } from 'node:vm';
import { isolatedTests } from '../isolatedTests';
import { bundleTests } from './bundleTests';
import type {} from './collectTests';

type Test = (typeof globalThis.mutatedTests)[number];

/** What Stryker's instrumented code reads and writes, as far as it is used here. */
interface StrykerState {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  mutantCoverage?: object;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
}

interface MutantRun {
  readonly activeMutant: { readonly id: string };
  readonly testFilter?: readonly string[];
  readonly hitLimit?: number;
  readonly mutantActivation: 'static' | 'runtime';
}

declare global {
  var __stryker__: StrykerState | undefined;
}

let script: Script | null = null;
/** Milliseconds of each test when nothing was wrong. */
const usual = new Map<string, number>();

const runner = {
  capabilities: () => ({ reloadEnvironment: true }),
  async init() {
    const paths = await testFiles((process.env.MUTATE_TESTS ?? '').split(',').filter((path) => path !== ''));
    script = new Script(await bundleTests(paths), { filename: 'tests.cjs' });
  },
  async dryRun() {
    const stryker = strykerOf();
    stryker.activeMutant = undefined;
    stryker.mutantCoverage = { static: {}, perTest: {} };
    const tests: object[] = [];
    for (const test of evaluate()) {
      stryker.currentTestId = test.id;
      const started = performance.now();
      const failure = await failureOf(test);
      const timeSpentMs = performance.now() - started;
      usual.set(test.id, timeSpentMs);
      tests.push({
        id: test.id,
        name: test.id,
        timeSpentMs,
        ...(failure === null ? { status: 0 } : { status: 1, failureMessage: failure }),
      });
    }
    stryker.currentTestId = undefined;
    return { status: 'complete', tests, mutantCoverage: stryker.mutantCoverage };
  },
  async mutantRun({ activeMutant, testFilter, hitLimit, mutantActivation }: MutantRun) {
    const stryker = strykerOf();
    stryker.mutantCoverage = { static: {}, perTest: {} };
    stryker.hitCount = hitLimit === undefined ? undefined : 0;
    stryker.hitLimit = hitLimit;
    stryker.activeMutant = mutantActivation === 'static' ? activeMutant.id : undefined;
    const wanted = testFilter === undefined ? null : new Set(testFilter);
    let tests: Test[];
    try {
      tests = evaluate().filter(({ id }) => wanted?.has(id) ?? true);
    } catch (error) {
      return killed([], String(error), 1);
    }
    stryker.activeMutant = activeMutant.id;
    // The quick ones first: most mutants are noticed by any of several.
    tests.sort((one, other) => (usual.get(one.id) ?? 0) - (usual.get(other.id) ?? 0));
    for (const [index, test] of tests.entries()) {
      const failure = await failureOf(test);
      if ((stryker.hitCount ?? 0) > (stryker.hitLimit ?? Infinity))
        return { status: 'timeout', reason: 'it ran far more often than usual' };
      if (failure !== null) return killed([test.id], failure, index + 1);
    }
    return { status: 'survived', nrOfTests: tests.length };
  },
};

function killed(killedBy: readonly string[], failureMessage: string, nrOfTests: number) {
  return { status: 'killed', killedBy, failureMessage, nrOfTests };
}

function strykerOf(): StrykerState {
  globalThis.__stryker__ ??= {};
  return globalThis.__stryker__;
}

/** The tests of the bundle, with modules of their own. */
function evaluate(): Test[] {
  globalThis.mutatedTests = [];
  script?.runInThisContext()(createRequire(resolve('package.json')));
  return globalThis.mutatedTests;
}

async function failureOf({ run }: Test): Promise<string | null> {
  try {
    await run();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

async function testFiles(paths: readonly string[]): Promise<readonly string[]> {
  const found = await Promise.all(
    paths.map(async (path) =>
      existsSync(path) && statSync(path).isFile()
        ? [path]
        : (await readdir(path, { recursive: true })).map((name) => [path, ...name.split(sep)].join('/')),
    ),
  );
  const isolated = isolatedTests();
  const files = found.flat().filter((path) => path.endsWith('.test.ts') && !isolated.includes(path));
  return files.sort();
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'bundled', value: runner }];
