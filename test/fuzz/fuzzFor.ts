import type { Escape, FuzzKind } from './fuzzKind';

/** What came of the inputs of one kind. */
export interface FuzzTally {
  readonly kind: string;
  readonly tried: number;
  readonly seconds: number;
  readonly escapes: readonly Escape[];
}

/** As many inputs as there is time for, or as are wanted. */
export interface FuzzBounds {
  readonly milliseconds: number;
  readonly count: number;
}

/** More are of the same cause, or too many to be mended at once. */
const MOST_ESCAPES = 5;

/** Tries one kind. A batch with an escape ends there; the next goes on with other inputs. */
export async function fuzzFor(
  { name, batch, tryBatch }: FuzzKind,
  seed: number,
  { milliseconds, count }: FuzzBounds,
  onBatch: (tried: number) => void = () => {},
): Promise<FuzzTally> {
  const begun = performance.now();
  const escapes: Escape[] = [];
  let tried = 0;
  for (
    let index = 0;
    tried < count && escapes.length < MOST_ESCAPES && performance.now() - begun < milliseconds;
    index++
  ) {
    const one = await tryBatch(seed + index, Math.min(batch, count - tried));
    tried += one.tried;
    if (one.escape !== null) escapes.push(one.escape);
    onBatch(tried);
  }
  return { kind: name, tried, seconds: (performance.now() - begun) / 1000, escapes };
}

/** One line for each kind. */
export function tallyLines(tallies: readonly FuzzTally[]): readonly string[] {
  return tallies.map(({ kind, tried, seconds, escapes }) =>
    [
      kind.padEnd(9),
      `${tried}`.padStart(8),
      'tried',
      seconds.toFixed(1).padStart(7),
      's',
      `${Math.round(tried / Math.max(seconds, 0.001))}`.padStart(6),
      'a second',
      escapes.length === 0 ? '  no escape' : `  ${escapes.length} ESCAPED`,
    ].join(' '),
  );
}

/** Each escape, with the command that finds it again. */
export function escapeLines(tallies: readonly FuzzTally[], batchOf: (kind: string) => number): readonly string[] {
  return tallies.flatMap(({ kind, escapes }) =>
    escapes.flatMap(({ seed, reason, input }) => [
      `\n${kind}: ${reason}`,
      `  input: ${input}`,
      `  again: npm run fuzz -- --only ${kind} --seed ${seed} --count ${batchOf(kind)}`,
    ]),
  );
}
