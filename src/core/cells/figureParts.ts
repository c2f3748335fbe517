import type { Qualifier } from '../record/observation';

/** A figure from its first digit on: without sign, in the base unit, its unit as printed. */
export interface FigureParts {
  readonly value: number;
  readonly unit: string;
  readonly qualifier: Qualifier;
}

/** Beyond this, figures are a slip of the pen, and no whole number is exact. */
export const LARGEST_FIGURE = 1e15;
