import { createHash } from 'node:crypto';

/** What is looked at of a mutant of Stryker's. */
export interface DrawnFrom {
  readonly id: string;
  readonly fileName: string;
  readonly location: { readonly start: Position; readonly end: Position };
  readonly replacement: string;
}

interface Position {
  readonly line: number;
  readonly column: number;
}

/**
 * Draws some of the mutants, each as likely as any other. What is drawn depends on the seed and on what the mutants do,
 * not on their order or on how they are numbered.
 *
 * @returns their ids; all of them, where there are no more than count
 */
export function drawMutants(mutants: readonly DrawnFrom[], count: number, seed: string): ReadonlySet<string> {
  return new Set(
    mutants
      .map((mutant) => ({ id: mutant.id, lot: lotOf(mutant, seed) }))
      .sort((one, other) => (one.lot < other.lot ? -1 : 1))
      .slice(0, count)
      .map(({ id }) => id),
  );
}

function lotOf({ fileName, location: { start, end }, replacement }: DrawnFrom, seed: string): string {
  const path = fileName.replaceAll('\\', '/').replace(/^.*\/(?=src\/)/, '');
  const place = [start.line, start.column, end.line, end.column].join(':');
  return createHash('sha256').update([seed, path, place, replacement].join('\n')).digest('hex');
}
