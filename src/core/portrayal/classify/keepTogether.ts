import type { Bounds } from '../../record/bounds';
import { firstAbove, roundestWithin } from './roundBreaks';

/** Whether an edge lies between values of a run, so that its classes would part them. */
export function partsRun(edge: number, runs: readonly Bounds[]): boolean {
  return runs.some(([least, most]) => least <= edge && edge < most);
}

/**
 * Inner edges moved out of the runs that they would part, to the roundest number beside the nearer end; left out where no class
 * would lie there that is not bounded already.
 *
 * @param sorted ascending.
 * @param runs values that must share a class: each from its least to its largest, ascending and apart.
 */
export function keepTogether(
  breaks: readonly number[],
  sorted: ArrayLike<number>,
  runs: readonly Bounds[],
): readonly number[] {
  const inner = breaks.slice(1, -1);
  const kept = inner.filter((edge) => !partsRun(edge, runs));
  const bounded = new Set([0, sorted.length, ...kept.map((edge) => firstAbove(sorted, edge))]);
  for (const edge of inner) {
    const at = runs.findIndex(([least, most]) => least <= edge && edge < most);
    const moved = at < 0 ? [] : besideRun(edge, sorted, runs, at);
    const free = moved.find((candidate) => !bounded.has(firstAbove(sorted, candidate)));
    if (free === undefined) continue;
    bounded.add(firstAbove(sorted, free));
    kept.push(free);
  }
  return [breaks[0]!, ...kept.sort((a, b) => a - b), breaks.at(-1)!];
}

/** Edges below and above a run, the nearer first. */
function besideRun(edge: number, sorted: ArrayLike<number>, runs: readonly Bounds[], at: number): readonly number[] {
  const [least, most] = runs[at]!;
  const before = Math.max(
    lastBelow(sorted, least) ?? Number.NEGATIVE_INFINITY,
    runs[at - 1]?.[1] ?? Number.NEGATIVE_INFINITY,
  );
  const next = Math.min(
    sorted[firstAbove(sorted, most)] ?? Number.POSITIVE_INFINITY,
    runs[at + 1]?.[0] ?? Number.POSITIVE_INFINITY,
  );
  const below = Number.isFinite(before) ? [roundestWithin(before, before, least)] : [];
  const above = Number.isFinite(next) ? [roundestWithin(most, most, next)] : [];
  return edge - least < most - edge ? [...below, ...above] : [...above, ...below];
}

function lastBelow(sorted: ArrayLike<number>, value: number): number | undefined {
  let index = firstAbove(sorted, value) - 1;
  while (index >= 0 && sorted[index]! >= value) index -= 1;
  return sorted[index];
}
