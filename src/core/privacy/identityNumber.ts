/** GB/T 2260, by the first two digits. */
const PROVINCES = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83'.split(' '),
);
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const CHECK_DIGITS = '10X98765432';

/** Whether a text holds the identity number of a citizen (GB 11643): region, date of birth and check digit are valid. */
export function holdsIdentityNumber(text: string): boolean {
  return candidatesIn(text).some((number) => isPlausible(number) && hasCheckDigit(number));
}

/** Whether a number is what a spreadsheet leaves of an identity number that it took for a quantity: 15 digits of it. */
export function isRoundedIdentityNumber(text: string): boolean {
  return /^\d{15}000$/.test(text) && isPlausible(text);
}

function candidatesIn(text: string): readonly string[] {
  const plain = /^[!-~\u3001-\u9fff]*$/.test(text) ? text : text.normalize('NFKC');
  const joined = /^[\dxX\s-]{18,26}$/.test(plain) ? plain.replaceAll(/[\s-]/g, '') : plain;
  return joined.match(/(?<![\d.])\d{17}[\dxX](?!\d)/g) ?? [];
}

function isPlausible(number: string): boolean {
  const [year, month, day] = [number.slice(6, 10), number.slice(10, 12), number.slice(12, 14)].map(Number);
  if (!PROVINCES.has(number.slice(0, 2)) || year === undefined || month === undefined || day === undefined)
    return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1850 && year <= 2100 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function hasCheckDigit(number: string): boolean {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(number[index]), 0);
  return CHECK_DIGITS[sum % 11] === number[17]?.toUpperCase();
}
