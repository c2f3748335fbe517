/** `mantissa` × 10^`exponent`, rounded once: 3 × 10^−1 is 0.3, where 3 × 0.1 is not. Infinite or 0 out of range. */
export function decimal(mantissa: number, exponent: number): number {
  return exponent >= 0 ? mantissa * 10 ** exponent : mantissa / 10 ** -exponent;
}

/** From `low` (share 0) to `high` (share 1, exactly), also where their difference overflows. Never outside the two. */
export function interpolate(low: number, high: number, share: number): number {
  if (share === 1) return high;
  const difference = high - low;
  const value = Number.isFinite(difference) ? low + difference * share : low * (1 - share) + high * share;
  return Math.min(Math.max(value, low), high);
}

/** Tenths of the figures that people count by. */
const NICE_TENTHS = [10, 15, 20, 25, 30, 40, 50, 60, 80, 100] as const;

/** A round number as tenths × 10^exponent, so that its multiples are exact decimals. */
export interface RoundNumber {
  readonly tenths: number;
  readonly exponent: number;
}

/** The smallest round number whose `count`-fold is at least `reach`; null where there is none in floating point. */
export function roundStep(reach: number, count: number): RoundNumber | null {
  if (!(reach > 0)) throw new RangeError(`roundStep: the reach ${reach} is not positive`);
  const magnitude = Math.floor(Math.log10(reach / count));
  for (const exponent of [magnitude - 2, magnitude - 1, magnitude]) {
    for (const tenths of NICE_TENTHS) {
      const reached = decimal(tenths * count, exponent);
      if (reached >= reach && Number.isFinite(reached) && decimal(tenths, exponent) > 0) return { tenths, exponent };
    }
  }
  return null;
}

/** How many different values there are among ascending ones, counted no further than `most`. */
export function countDifferent(sorted: ArrayLike<number>, most: number): number {
  let count = 1;
  for (let index = 1; index < sorted.length && count < most; index += 1) {
    if (sorted[index] !== sorted[index - 1]) count += 1;
  }
  return count;
}
