/** A figure in units of its own: 4180.74 × 10 000 has more digits in binary than in print. */
export function timesFactor(value: number, factor: number): number {
  return factor === 1 ? value : Number((value * factor).toPrecision(12));
}
