/** The first character that stands for a number: below it are the quote and what has to be escaped. */
const FIRST = 0x23;
/** From here on two characters stand for a number, so that none is half of a surrogate pair. */
const LONG = 0x5000;
const LOW_BITS = 14;
/** Exclusive, of what two characters stand for. */
const END = 2 ** 29;

/**
 * Whole numbers as text for JSON, one character each where they are small: a third of what they weigh as digits, compressed.
 *
 * @throws RangeError for what is not whole or is beyond ±2²⁸.
 */
export function packNumbers(numbers: readonly number[]): string {
  return numbers.map(packNumber).join('');
}

function packNumber(number: number): string {
  const code = number < 0 ? -2 * number - 1 : 2 * number;
  if (!Number.isInteger(number) || code >= END) throw new RangeError(`packNumbers: ${number}`);
  if (code < LONG - FIRST) return String.fromCharCode(FIRST + code);
  return String.fromCharCode(LONG + (code >>> LOW_BITS), FIRST + (code & (2 ** LOW_BITS - 1)));
}

/** The numbers that `packNumbers` was given. What it did not make gives numbers, too: whoever reads them checks them. */
export function unpackNumbers(text: string): Int32Array {
  const numbers = new Int32Array(text.length);
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    let code = text.charCodeAt(i);
    if (code < LONG) code -= FIRST;
    else code = ((code - LONG) << LOW_BITS) + text.charCodeAt(++i) - FIRST;
    numbers[count++] = (code >>> 1) ^ -(code & 1);
  }
  return numbers.subarray(0, count);
}
