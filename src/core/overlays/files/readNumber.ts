import { MOST_MINUTES } from './fileLayer';

/**
 * A number as a table or property holds it: `121.6`, `-1.5e2`, full-width digits too; null for anything else.
 *
 * @param hasDecimalComma also `121,6`, as in tables whose cells are not parted by commas.
 */
export function readNumber(text: string, hasDecimalComma = false): number | null {
  const plain = text.normalize('NFKC').trim();
  const decimal = hasDecimalComma ? plain.replace(/^([+-]?\d+),(\d+)$/, '$1.$2') : plain;
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(decimal)) return null;
  const value = Number(decimal);
  return Number.isFinite(value) ? value : null;
}

/** Minutes above 0 and at most an hour; null for anything else. */
export function readMinutes(text: string, hasDecimalComma = false): number | null {
  const minutes = readNumber(text, hasDecimalComma);
  return minutes !== null && minutes > 0 && minutes <= MOST_MINUTES ? minutes : null;
}
