import { decimal } from '../classify/numbers';
import type { LegendSymbol } from '../portrayal';

/** Radius of the largest symbol, in CSS pixels. */
const LARGEST_RADIUS_PIXELS = 34;

/** Smaller symbols are drawn this large, or they would not be seen; a value of zero has none. */
const SMALLEST_RADIUS_PIXELS = 2;

/** Shares of the largest value that reference circles are wanted for: radii in the ratio 4 : 2 : 1. */
const REFERENCE_SHARES = [1, 1 / 4, 1 / 16] as const;

const STEP_TOLERANCE = 1e-6;

/** Radius in CSS pixels of a circle whose area is proportional to the value; 0 for zero and below. */
export function symbolRadius(value: number, largest: number): number {
  if (!(value > 0 && largest > 0)) return 0;
  return Math.max(SMALLEST_RADIUS_PIXELS, LARGEST_RADIUS_PIXELS * Math.sqrt(value / largest));
}

/**
 * Up to three circles of round values, the largest first, none larger than the largest on the map.
 *
 * @param step the least by which values that are shown can differ: values between would be written as others. 0: any.
 */
export function referenceSymbols(largest: number, step = 0): readonly LegendSymbol[] {
  if (!(largest > 0)) return [];
  const symbols: LegendSymbol[] = [];
  for (const share of REFERENCE_SHARES) {
    const value = roundBelow(largest * share, step);
    const radiusPixels = symbolRadius(value, largest);
    if (value > 0 && radiusPixels > SMALLEST_RADIUS_PIXELS && value !== symbols.at(-1)?.value) {
      symbols.push({ value, radiusPixels });
    }
  }
  return symbols;
}

/** The largest 1, 1.5, 2, 3 or 5 times a power of ten that is not above a value, and is so many steps; 0 where none is. */
function roundBelow(value: number, step: number): number {
  const isShown = (candidate: number) =>
    step === 0 || Math.abs(candidate / step - Math.round(candidate / step)) < STEP_TOLERANCE;
  const magnitude = Math.floor(Math.log10(value));
  for (const exponent of [magnitude, magnitude - 1]) {
    for (const tenths of [100, 50, 30, 20, 15, 10]) {
      const candidate = decimal(tenths, exponent - 1);
      if (candidate <= value && isShown(candidate)) return candidate;
    }
  }
  return 0;
}
