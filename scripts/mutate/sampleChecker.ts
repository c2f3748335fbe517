/**
 * A checker of Stryker that lets through what is to be tried; all else ends as CompileError, which nothing else here does,
 * with the reason.
 *
 * - Left out is what runs as a module is loaded and never while a test does. What does both is wrong from the beginning:
 *   Stryker's own `ignoreStatic` would have it right until the tests begin, and ask none that looks at what was made before.
 * - Of the rest those that are drawn, where MUTATE_SAMPLE says how many, by MUTATE_SEED. Stryker has ranges of lines for
 *   that, but a range takes the mutants within a mutant with it.
 */
import { type DrawnFrom, drawMutants } from './drawMutants';

interface Mutant extends DrawnFrom {
  readonly static?: boolean;
  readonly coveredBy?: readonly string[];
}

type Verdict = { readonly status: 'passed' } | { readonly status: 'compileError'; readonly reason: string };

let drawn: ReadonlySet<string> = new Set();

const checker = {
  init: async () => {},
  // All of them come at once: the report of the command fails, should that ever change.
  group: async (mutants: readonly Mutant[]) => {
    const { MUTATE_SAMPLE: sample = 'Infinity', MUTATE_SEED: seed = '' } = process.env;
    drawn = drawMutants(
      mutants.filter((mutant) => !runsAtLoadOnly(mutant)),
      Number(sample),
      seed,
    );
    return [mutants.map(({ id }) => id)];
  },
  check: async (mutants: readonly Mutant[]): Promise<Readonly<Record<string, Verdict>>> =>
    Object.fromEntries(
      mutants.map((mutant): [string, Verdict] => {
        if (drawn.has(mutant.id)) return [mutant.id, { status: 'passed' }];
        const reason = runsAtLoadOnly(mutant) ? 'runs as it is loaded' : 'not drawn';
        return [mutant.id, { status: 'compileError', reason }];
      }),
    ),
};

function runsAtLoadOnly({ static: isStatic, coveredBy = [] }: Mutant): boolean {
  return isStatic === true && coveredBy.length === 0;
}

export const strykerPlugins = [{ kind: 'Checker', name: 'sample', value: checker }];
