import { createHash } from 'node:crypto';

/**
 * Draws some of the mutants, each as likely as any other. What is drawn depends on the seed and on what the mutants do,
 * not on their order or on how they are numbered.
 *
 * @typedef {{ id: string, fileName: string, location: { start: Position, end: Position }, replacement: string }} Mutant
 * @typedef {{ line: number, column: number }} Position
 *
 * @param {readonly Mutant[]} mutants
 * @param {number} count
 * @param {string} seed
 * @returns {Set<string>} their ids; all of them, where there are no more than count
 */
export function drawMutants(mutants, count, seed) {
  return new Set(
    mutants
      .map((mutant) => ({ id: mutant.id, lot: lotOf(mutant, seed) }))
      .sort((one, other) => (one.lot < other.lot ? -1 : 1))
      .slice(0, count)
      .map(({ id }) => id),
  );
}

function lotOf({ fileName, location: { start, end }, replacement }, seed) {
  const path = fileName.replaceAll('\\', '/').replace(/^.*\/(?=src\/)/, '');
  const place = [start.line, start.column, end.line, end.column].join(':');
  return createHash('sha256').update([seed, path, place, replacement].join('\n')).digest('hex');
}
