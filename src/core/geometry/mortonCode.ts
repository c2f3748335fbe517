/** Place on the Z-order curve (Morton 1966), which keeps near what lies near. Column and row are whole, 0 to 1023. */
export function mortonCode(column: number, row: number): number {
  return spread(column) | (spread(row) << 1);
}

/** The lowest ten bits, each followed by a zero. */
function spread(bits: number): number {
  let code = 0;
  for (let bit = 0; bit < 10; bit++) code |= ((bits >> bit) & 1) << (2 * bit);
  return code;
}
