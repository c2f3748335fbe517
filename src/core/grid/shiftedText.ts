/** Spreadsheets hold 15 digits; what a file has beyond them is the noise of binary fractions. */
const DIGITS = 15;

/**
 * A number times 10^places, written out without an exponent and without computing, so that 0.07 is 7 and not
 * 7.000000000000001.
 */
export function shiftedText(value: number, places: number): string {
  const sign = value < 0 ? '-' : '';
  const shortest = String(Math.abs(value));
  const isShort = shortest.length <= DIGITS && !shortest.includes('e');
  return sign + (isShort ? shiftedPlain(shortest, places) : shiftedExponential(Math.abs(value), places));
}

/** Of a number that is already written out: almost always, and several times as fast. */
function shiftedPlain(text: string, places: number): string {
  if (places === 0 || text === '0') return text;
  const [whole = '', fraction = ''] = text.split('.');
  const moved = fraction.padEnd(places, '0');
  const left = (whole + moved.slice(0, places)).replace(/^0+(?=\d)/, '');
  return moved.length > places ? `${left}.${moved.slice(places)}` : left;
}

function shiftedExponential(value: number, places: number): string {
  const [mantissa = '', exponent = '0'] = value.toExponential(DIGITS - 1).split('e');
  const digits = mantissa.replace('.', '').replace(/0+$/, '');
  const point = Number(exponent) + 1 + places;
  if (point <= 0) return `0.${'0'.repeat(-point)}${digits}`;
  if (point >= digits.length) return digits.padEnd(point, '0');
  return `${digits.slice(0, point)}.${digits.slice(point)}`;
}
