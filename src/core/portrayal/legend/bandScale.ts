import type { LegendClass } from '../portrayal';

/** A stretch of the ramp, as shares of its length, 0 to 1. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Where classes and values lie along a ramp. */
export interface BandScale {
  /** Of each class, in its order; one after the other from 0 to 1. */
  readonly bands: readonly Stretch[];
  /** Whether equal lengths are equal differences all along it; else each class is as long as any other. */
  readonly isLinear: boolean;
  /** 0 to 1; a value outside of all classes lies at the nearer end. */
  shareOf(value: number): number;
}

/** A narrower class could not be seen, and its edges not be told apart. */
const LEAST_SHARE = 1 / 14;
/** Of a class that holds one value, as an exact zero among changes. */
const POINT_SHARE = 1 / 28;

/**
 * Lays classes along a ramp: each as long as it is wide, or where the narrowest could not be seen then, all of one length.
 * Within a class values always lie evenly, so that the ticks at its edges say what a place means.
 *
 * @param classes ascending, each beginning where the one before ends.
 */
export function bandScale(classes: readonly Pick<LegendClass, 'lower' | 'upper'>[]): BandScale {
  const isPoint = ({ lower, upper }: Pick<LegendClass, 'lower' | 'upper'>) => lower === upper;
  const wide = classes.filter((each) => !isPoint(each));
  // A ramp of a single value shows it along its whole length.
  const ofPoints = wide.length === 0 ? 1 : (classes.length - wide.length) * POINT_SHARE;
  const ofPoint = ofPoints / Math.max(1, classes.length - wide.length);
  const least = wide[0]?.lower ?? 0;
  const largest = wide.at(-1)?.upper ?? 0;
  // The difference of two large numbers may round to zero.
  const unit = Number.isFinite(largest - least) ? 1 : 0.5;
  const widthOf = (lower: number, upper: number) => upper * unit - lower * unit;
  const shares = wide.map(({ lower, upper }) => ((1 - ofPoints) * widthOf(lower, upper)) / widthOf(least, largest));
  const isLinear = shares.every((share) => share >= LEAST_SHARE);
  const bands: Stretch[] = [];
  let from = 0;
  let next = 0;
  for (const each of classes) {
    const share = isPoint(each) ? ofPoint : isLinear ? shares[next]! : (1 - ofPoints) / wide.length;
    if (!isPoint(each)) next += 1;
    bands.push({ from, to: Math.min(1, from + share) });
    from += share;
  }
  const first = classes[0]?.lower ?? 0;
  return { bands, isLinear, shareOf };

  function shareOf(value: number): number {
    // A class of one value takes it from the class below, which ends there too.
    const own = classes.findIndex(({ lower, upper }) => lower === value && upper === value);
    const index = own >= 0 ? own : classes.findIndex(({ upper }, at) => value <= upper && (at > 0 || value >= first));
    const within = classes[index];
    const band = bands[index];
    if (within === undefined || band === undefined) return value > (classes.at(-1)?.upper ?? 0) ? 1 : 0;
    const { lower, upper } = within;
    const along = lower === upper ? 1 / 2 : widthOf(lower, value) / widthOf(lower, upper);
    return band.from + (band.to - band.from) * along;
  }
}
