/** A share of a length as SVG takes it: in per cent, the drawing follows its room without being measured. */
export function percent(share: number): string {
  return `${+(share * 100).toFixed(3)}%`;
}
