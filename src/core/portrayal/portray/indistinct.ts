import { type Bounds, boundsAsShown, nearBoundsOf } from '../../record/bounds';
import type { Measure, Observation } from '../../record/observation';
import { printedStep } from '../../record/printedStep';
import { firstAbove } from '../classify/roundBreaks';

/** Two ranges that share less than this of their size only touch. */
const TOLERANCE = 1e-9;

/** Figures as they are shown, and between which values each lies as far as the print says; in columns. */
export interface BlurredFigures {
  readonly values: ArrayLike<number>;
  readonly lowers: ArrayLike<number>;
  readonly uppers: ArrayLike<number>;
}

/**
 * Values that a print does not tell apart, since each lies within the rounding or the hedge of the next: runs from the least to
 * the largest of them, ascending. What differs from all others is in none.
 */
export function indistinctRuns({ values, lowers, uppers }: BlurredFigures): readonly Bounds[] {
  const blurred: number[] = [];
  for (let index = 0; index < values.length; index += 1) if (lowers[index]! < uppers[index]!) blurred.push(index);
  blurred.sort((a, b) => lowers[a]! - lowers[b]!);
  const runs: { lower: number; upper: number; least: number; most: number }[] = [];
  for (const index of blurred) {
    const [value, lower, upper] = [values[index]!, lowers[index]!, uppers[index]!];
    const last = runs.at(-1);
    if (last !== undefined && isBelow(lower, last.upper)) {
      last.upper = Math.max(last.upper, upper);
      last.least = Math.min(last.least, value);
      last.most = Math.max(last.most, value);
    } else runs.push({ lower, upper, least: value, most: value });
  }
  takeIn(values, runs);
  return runs.filter(({ least, most }) => least < most).map(({ least, most }): Bounds => [least, most]);
}

/** Adds the figures that are exact, and lie within a run. */
function takeIn(
  values: ArrayLike<number>,
  runs: readonly { readonly lower: number; readonly upper: number; least: number; most: number }[],
): void {
  if (runs.length === 0) return;
  const lowers = Float64Array.from(runs, ({ lower }) => lower);
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index]!;
    const run = runs[firstAbove(lowers, value) - 1];
    if (run === undefined || !isBelow(run.lower, value) || !isBelow(value, run.upper)) continue;
    run.least = Math.min(run.least, value);
    run.most = Math.max(run.most, value);
  }
}

function isBelow(lower: number, upper: number): boolean {
  return upper - lower > TOLERANCE * Math.max(Math.abs(lower), Math.abs(upper));
}

/**
 * The shown figures of areas with what each leaves open. A source is taken to round all its figures as it does the finest:
 * 34 beside 33.9 is 34.0, whose zero a spreadsheet dropped.
 *
 * @param values of each observation; null where there is none to show.
 */
export function blurredFigures(
  observations: readonly (Observation | null)[],
  values: readonly (number | null)[],
  measure: Pick<Measure, 'kind'>,
): BlurredFigures {
  const steps = finestSteps(observations, measure);
  const figures = observations.flatMap((observation, index) => {
    const value = values[index] ?? null;
    if (observation === null || value === null) return [];
    const published = nearBoundsOf(observation, steps.get(observation.source) ?? 0);
    const [lower, upper] = boundsAsShown(published, observation.value, value);
    return [{ value, lower: Math.min(lower, value), upper: Math.max(upper, value) }];
  });
  return {
    values: figures.map(({ value }) => value),
    lowers: figures.map(({ lower }) => lower),
    uppers: figures.map(({ upper }) => upper),
  };
}

function finestSteps(
  observations: readonly (Observation | null)[],
  measure: Pick<Measure, 'kind'>,
): ReadonlyMap<string, number> {
  const steps = new Map<string, number>();
  for (const observation of observations) {
    const step = observation === null ? null : printedStep(observation, measure);
    if (observation === null || step === null) continue;
    steps.set(observation.source, Math.min(step, steps.get(observation.source) ?? step));
  }
  return steps;
}
