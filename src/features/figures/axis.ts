import { decimal } from '../../core/portrayal/classify/numbers';

/** A stretch of values that takes in zero and begins and ends on a tick. */
export interface Axis {
  readonly low: number;
  readonly high: number;
  /** Ascending, zero among them. */
  readonly ticks: readonly number[];
  /** Decimals that every tick can be written with. */
  readonly decimals: number;
}

/** Between ticks; more would run into each other beside a map. */
const MOST_INTERVALS = 4;
/** Where all figures lie closer to zero, the axis is one unit long. */
const SMALLEST_REACH = 1e-12;

/** The axis for values, of which there may be none: round ticks from the lowest (or zero) to the highest (or zero). */
export function axisOf(values: readonly number[]): Axis {
  const lowest = values.reduce((low, value) => Math.min(low, value), 0);
  const highest = values.reduce((high, value) => Math.max(high, value), 0);
  const reach = highest - lowest;
  if (reach < SMALLEST_REACH) return { low: 0, high: 1, ticks: [0, 1], decimals: 0 };
  const magnitude = Math.floor(Math.log10(reach / MOST_INTERVALS));
  for (let exponent = magnitude; ; exponent += 1) {
    for (const mantissa of [1, 2, 5]) {
      const step = decimal(mantissa, exponent);
      const first = Math.floor(lowest / step);
      const last = Math.ceil(highest / step);
      if (last - first > MOST_INTERVALS) continue;
      // Adding zero turns −0 into 0.
      const ticks = Array.from({ length: last - first + 1 }, (_, at) => decimal((first + at) * mantissa, exponent) + 0);
      return { low: ticks[0]!, high: ticks.at(-1)!, ticks, decimals: Math.max(0, -exponent) };
    }
  }
}

/** Where a value stands between the ends of the axis: 0 at its low end, 1 at its high end. */
export function shareAlong({ low, high }: Axis, value: number): number {
  return (value - low) / (high - low);
}
