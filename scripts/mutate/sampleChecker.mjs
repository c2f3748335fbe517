/**
 * A checker of Stryker that lets only those mutants through that are drawn: MUTATE_SAMPLE says how many, MUTATE_SEED
 * by which seed. Stryker has ranges of lines instead, but a range takes the mutants within a mutant with it. Those that
 * are not drawn end as CompileError, which nothing else here does and no score counts.
 */
import { drawMutants } from './drawMutants.mjs';

let drawn = new Set();

const checker = {
  init: async () => {},
  // All that could be tried come at once: the report of the command fails, should that ever change.
  group: async (mutants) => {
    drawn = drawMutants(mutants, Number(process.env.MUTATE_SAMPLE), process.env.MUTATE_SEED ?? '');
    return [mutants.map(({ id }) => id)];
  },
  check: async (mutants) =>
    Object.fromEntries(
      mutants.map(({ id }) => [
        id,
        drawn.has(id) ? { status: 'passed' } : { status: 'compileError', reason: 'not drawn' },
      ]),
    ),
};

export const strykerPlugins = [{ kind: 'Checker', name: 'sample', value: checker }];
