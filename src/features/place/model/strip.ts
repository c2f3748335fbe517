/** Ends of a line that values stand on. */
export type Span = readonly [lowest: number, highest: number];

export function spanOf(values: readonly number[]): Span {
  return [Math.min(...values), Math.max(...values)];
}

/** From 0 at the lowest to 1 at the highest; in the middle where all are equal. */
export function shareAlong([lowest, highest]: Span, value: number): number {
  return highest === lowest ? 0.5 : (value - lowest) / (highest - lowest);
}
