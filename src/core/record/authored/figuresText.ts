import type { Observation } from '../observation';

/**
 * Figures as a text that is the same wherever and in whatever order they were read, and another one as soon as a cell
 * of one of them is: what the digest of an edition is computed from. Where a row stands is no part of it.
 */
export function figuresText(figures: readonly Observation[]): string {
  return figures
    .map((figure) => [figure.id, lineOf(figure)] as const)
    .sort(([first], [second]) => (first < second ? -1 : first > second ? 1 : 0))
    .map(([, line]) => `${line}\n`)
    .join('');
}

function lineOf({ id, source, adcode, measure, value, unit, comparator, period, qualifier, ...rest }: Observation) {
  const { scope, published, paragraphs, note } = rest;
  const { start, end } = period;
  // biome-ignore format: one line reads as the header of the file
  return JSON.stringify([id, source, adcode, measure, value, unit, comparator, start, end, qualifier, scope, published, paragraphs, note]);
}
