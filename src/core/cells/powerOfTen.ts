/**
 * A folded cell with powers of ten as programs write them: 1.2×10⁴ and 1.2*10^4 are 1.2e4, 10^4 is 1e4. A 10 with a small
 * 4 behind it alone may as well have a note.
 */
export function withExponent(cell: string): string {
  return cell.includes('10')
    ? cell
        .replace(RAISED_EXPONENT, (raised) => `^${[...raised].map((digit) => WRITTEN[digit] ?? '').join('')}`)
        .replace(POWER_OF_TEN, (_, number: string | undefined, exponent: string) => `${number ?? '1'}e${exponent}`)
    : cell;
}

const RAISED_EXPONENT = /(?<=[×xX*✕·]\s*10)[⁻⁺]?[⁰¹²³⁴-⁹]{1,2}/;
const POWER_OF_TEN = /(?:(?<!\d|\d[.,])(\d[\d,.]*)\s*[×xX*✕·]\s*|(?<![\d.,×xX*✕·]\s*))10\^([-+]?\d{1,2})(?!\d)/;
const WRITTEN: Readonly<Record<string, string>> = {
  '⁻': '-',
  ...Object.fromEntries([...'⁰¹²³⁴⁵⁶⁷⁸⁹'].map((digit, value) => [digit, String(value)])),
};
