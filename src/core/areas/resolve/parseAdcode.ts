import type { Adcode } from '../area';

/**
 * A text read as a division code.
 *
 * - `exact`: names the area with this adcode, if there is one.
 * - `finer`: a township's or village's code, finer than any area here; `adcode` is the county's.
 * - `rounded`: a spreadsheet's 3.71E+05, whose last digits are lost; `adcode` is what is left.
 */
export interface ParsedAdcode {
  readonly adcode: Adcode;
  readonly precision: 'exact' | 'finer' | 'rounded';
}

/** Fewer decimals than this and a spreadsheet in "scientific" format has rounded a six-digit code. */
const FEWEST_DECIMALS = 3;

const PLAIN = /^\d+$/;

/**
 * Reads codes of 2, 4, 6, 9 and 12 digits, also as spreadsheets leave them: 370500.0, '370500, full-width digits,
 * thousands separators, 3.705E+05, 3.705E+11. null for what is no code.
 */
export function parseAdcode(text: string): ParsedAdcode | null {
  // Nearly every cell of a large table is one of these.
  if (PLAIN.test(text)) return fromDigits(text, false);
  if (!/\p{Nd}/u.test(text)) return null;
  const plain = text
    .normalize('NFKC')
    .replace(/^['"‘’“”`]+|['"‘’“”`]+$/g, '')
    .replace(/\s/g, '');
  const integer = readInteger(plain);
  return integer && fromDigits(integer.digits, integer.rounded);
}

function readInteger(text: string): { readonly digits: string; readonly rounded: boolean } | null {
  const scientific = /^([1-9])(?:\.(\d*))?[eE]\+?(\d{1,2})$/.exec(text);
  if (scientific) {
    const [, first = '', decimals = '', exponent = ''] = scientific;
    const length = Number(exponent);
    if (decimals.slice(length).replaceAll('0', '') !== '') return null;
    return {
      digits: first + decimals.slice(0, length).padEnd(length, '0'),
      rounded: decimals.length < FEWEST_DECIMALS,
    };
  }
  const separated = /^\d{1,3}(?:,\d{3})+(?:\.0*)?$/.test(text) ? text.replaceAll(',', '') : text;
  const integer = /^(\d+)(?:\.0*)?$/.exec(separated);
  return integer ? { digits: integer[1]!, rounded: false } : null;
}

function fromDigits(digits: string, rounded: boolean): ParsedAdcode | null {
  if (digits.startsWith('0') || ![2, 4, 6, 9, 12].includes(digits.length)) return null;
  const adcode = digits.slice(0, 6).padEnd(6, '0');
  const isFiner = /[1-9]/.test(digits.slice(6));
  return { adcode, precision: rounded ? 'rounded' : isFiner ? 'finer' : 'exact' };
}
