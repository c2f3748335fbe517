import fc from 'fast-check';

/** An input that broke the law of its kind. */
export interface Escape {
  /** With it the first batch of the kind finds the input again. */
  readonly seed: number;
  readonly reason: string;
  /** Made as small as it could be. */
  readonly input: string;
}

/** One kind of what comes from without, with the law that every input of it is held to. */
export interface FuzzKind {
  readonly name: string;
  /** How many inputs are tried before the time is looked at again. */
  readonly batch: number;
  /** Tries so many inputs, or as many as come before one that escapes. */
  tryBatch(seed: number, count: number): Promise<{ readonly tried: number; readonly escape: Escape | null }>;
}

/** Of an input and of a reason, so many characters are printed. */
const LONGEST_SHOWN = 2000;

/**
 * @param law throws where an input breaks it.
 * @param shown says an input so that a person can make it again.
 */
export function fuzzKind<Input>(
  name: string,
  batch: number,
  inputs: fc.Arbitrary<Input>,
  law: (input: Input) => void | Promise<void>,
  shown: (input: Input) => string = fc.stringify,
): FuzzKind {
  const property = fc.asyncProperty(inputs, async (input) => {
    await law(input);
  });
  return {
    name,
    batch,
    async tryBatch(seed, count) {
      const { failed, numRuns, counterexample, errorInstance } = await fc.check(property, { seed, numRuns: count });
      if (!failed || counterexample === null) return { tried: numRuns, escape: null };
      const reason = errorInstance instanceof Error ? (errorInstance.stack ?? errorInstance.message) : 'no error';
      return {
        tried: numRuns,
        escape: { seed, reason: cut(withoutLibraries(reason)), input: cut(shown(counterexample[0])) },
      };
    },
  };
}

/** The frames of the project's own code. */
function withoutLibraries(stack: string): string {
  return stack
    .split('\n')
    .filter((line) => !line.includes('node_modules') && !line.includes('node:internal'))
    .join('\n');
}

function cut(text: string): string {
  return text.length <= LONGEST_SHOWN ? text : `${text.slice(0, LONGEST_SHOWN)}… (${text.length} characters)`;
}
