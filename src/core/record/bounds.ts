import type { Observation } from './observation';

/** Between which values the true one lies, as far as the print says; both ends may be reached. */
export type Bounds = readonly [lower: number, upper: number];

/**
 * What a hedge leaves open: 1700余 is from 1700 to 1800, 近3万 from 2 万 to 3 万, 90%以上 anything from 90 on. A figure without a
 * hedge is what it says. A fall is hedged by its size: a fall of over 30 % lies below −30.
 */
export function boundsOf({ value, qualifier }: Pick<Observation, 'value' | 'qualifier'>): Bounds {
  if (qualifier === 'none' || qualifier === 'daily-mean') return [value, value];
  const size = Math.abs(value);
  const step = lastDigit(size);
  const [least, most] = {
    over: [size, size + step],
    exceeding: [size, size + step],
    'or-more': [size, Number.POSITIVE_INFINITY],
    nearly: [size - step, size],
    about: [size - step, size + step],
  }[qualifier] as [number, number];
  return value < 0 ? [-most, -least] : [least, most];
}

/**
 * As `boundsOf`, with an end to what is open: 90%以上 is taken to lie as near to its digits as 90余 does, or it could be told
 * from nothing above it. Without a hedge it is as near as it is rounded.
 *
 * @param step what the last printed digit counts; 0 where the figure is exact.
 */
export function nearBoundsOf(figure: Pick<Observation, 'value' | 'qualifier'>, step: number): Bounds {
  const { value, qualifier } = figure;
  switch (qualifier) {
    case 'none':
    case 'daily-mean':
      return [value - step / 2, value + step / 2];
    case 'or-more':
      return boundsOf({ value, qualifier: 'over' });
    default:
      return boundsOf(figure);
  }
}

/** The bounds of a figure as it is shown: to divide it keeps the relative uncertainty. */
export function boundsAsShown([lower, upper]: Bounds, published: number, shown: number): Bounds {
  const share = published === 0 ? 1 : shown / published;
  return [lower * share, upper * share];
}

/** What one counts in the last digit that is no zero: 100 in 1700, 0.1 in 97.6; 1 in nothing. */
function lastDigit(size: number): number {
  if (size === 0) return 1;
  const [digits = '', exponent = '0'] = size.toExponential().split('e');
  const decimals = digits.split('.')[1]?.length ?? 0;
  return Number(`1e${Number(exponent) - decimals}`);
}
