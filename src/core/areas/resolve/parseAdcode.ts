import type { Adcode } from '../area';

/**
 * A text read as a division code.
 *
 * - `exact`: names the area with this code, if there is one.
 * - `finer`: a township's or village's code, finer than any area here; `adcode` is the county's.
 * - `rounded`: a spreadsheet's 3.71E+05 or 3.70503E+11, whose last digits are lost; `adcode` is what is left.
 */
export interface ParsedAdcode {
  /** Six digits, or as ISO 3166-2 has it: CN-SD. */
  readonly adcode: Adcode;
  readonly precision: 'exact' | 'finer' | 'rounded';
}

/** Fewer decimals than this and a spreadsheet in "scientific" format has rounded a six-digit code. */
const FEWEST_DECIMALS = 3;
const LENGTHS: ReadonlySet<number> = new Set([2, 4, 6, 8, 9, 12]);

const PLAIN = /^\d+$/;
/**
 * ISO 3166-2, of today in letters and of before 2017 in digits; also before longer codes. With a full stop it is none:
 * CN.HE is Henan in HASC, and CN-HE is Hebei.
 */
const OF_COUNTRY = /^CN[-‐‑–—−_]?(?:([A-Z]{2})|(\d{2}|\d{4}|\d{6}))$/i;
/** The country's own number in ISO 3166-1, before a code: 156370500. */
const COUNTRY_NUMBER = /^156(?=[1-9]\d{5}$)/;

/**
 * Reads codes of 2, 4, 6, 8, 9 and 12 digits, also as spreadsheets leave them: 370500.0, '370500, full-width digits,
 * thousands separators, 3.705E+05; and with the country before them: CN-370500, CN-SD, 156370500. null for what is no
 * code.
 */
export function parseAdcode(text: string): ParsedAdcode | null {
  // Nearly every cell of a large table is one of these.
  if (PLAIN.test(text)) return fromDigits(text, false);
  const isOfCountry = /^\s*['"‘’“”`]?[cｃ]/i.test(text);
  if (!isOfCountry && !/\p{Nd}/u.test(text)) return null;
  const plain = text
    .normalize('NFKC')
    .replace(/^['"‘’“”`]+|['"‘’“”`]+$/g, '')
    .replace(/\s/g, '');
  if (isOfCountry) return readOfCountry(plain);
  const integer = readInteger(plain);
  return integer && fromDigits(integer.digits, integer.rounded);
}

function readOfCountry(text: string): ParsedAdcode | null {
  const [, letters, digits] = OF_COUNTRY.exec(text) ?? [];
  if (letters !== undefined) return text.length === 5 ? exact(`CN-${letters.toUpperCase()}`) : null;
  if (digits === undefined) return null;
  return digits.length === 2 ? exact(`CN-${digits}`) : fromDigits(digits, false);
}

function exact(adcode: string): ParsedAdcode {
  return { adcode, precision: 'exact' };
}

function readInteger(text: string): { readonly digits: string; readonly rounded: boolean } | null {
  const scientific = /^([1-9])(?:\.(\d*))?[eE]\+?(\d{1,2})$/.exec(text);
  if (scientific) {
    const [, first = '', decimals = '', exponent = ''] = scientific;
    const length = Number(exponent);
    if (decimals.slice(length).replaceAll('0', '') !== '') return null;
    return {
      digits: first + decimals.slice(0, length).padEnd(length, '0'),
      // 370502601001 of a village is shown as 3.70503E+11: only all its digits say which county it lies in.
      rounded: decimals.length < (length > 5 ? length : FEWEST_DECIMALS),
    };
  }
  const separated = /^\d{1,3}(?:,\d{3})+(?:\.0*)?$/.test(text) ? text.replaceAll(',', '') : text;
  const integer = /^(\d+)(?:\.0*)?$/.exec(separated);
  return integer ? { digits: integer[1]!, rounded: false } : null;
}

function fromDigits(text: string, rounded: boolean): ParsedAdcode | null {
  const digits = text.replace(COUNTRY_NUMBER, '');
  if (digits.startsWith('0') || !LENGTHS.has(digits.length)) return null;
  const adcode = digits.slice(0, 6).padEnd(6, '0');
  const isFiner = /[1-9]/.test(digits.slice(6));
  return { adcode, precision: rounded ? 'rounded' : isFiner ? 'finer' : 'exact' };
}
