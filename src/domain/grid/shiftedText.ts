/** Spreadsheets hold 15 digits; what a file has beyond them is the noise of binary fractions. */
const DIGITS = 15;

/**
 * A number times 10^places, written out without an exponent and without computing, so that 0.07 is 7 and not
 * 7.000000000000001.
 */
export function shiftedText(value: number, places: number): string {
  if (value === 0) return '0';
  const [mantissa = '', exponent = '0'] = Math.abs(value)
    .toExponential(DIGITS - 1)
    .split('e');
  const digits = mantissa.replace('.', '').replace(/0+$/, '');
  const point = Number(exponent) + 1 + places;
  const sign = value < 0 ? '-' : '';
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  if (point >= digits.length) return sign + digits.padEnd(point, '0');
  return `${sign}${digits.slice(0, point)}.${digits.slice(point)}`;
}
