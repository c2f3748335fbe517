import type { Line } from '../../../scripts/bench/line';

/** Of the lines that have a target. */
export function verdictsOf(lines: readonly Line[]): readonly boolean[] {
  return lines.flatMap(({ met }) => met ?? []);
}
