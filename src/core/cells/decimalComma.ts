import { foldText } from './foldText';

/** What the cells of a column show of how it parts numbers; `either`: nothing, as 7 and 1.234. */
export type DecimalSeparator = 'comma' | 'point' | 'either';

/**
 * A comma parts decimals where a cell shows it (120,5 or 1.234,5) or where points part thousands (1.234.567), and no cell
 * has a decimal point, as in 12.5. Then 1,234 and 1.234 say no number that could be told.
 */
export function decimalSeparatorOf(cells: Iterable<string>): DecimalSeparator {
  let found: DecimalSeparator = 'either';
  for (const text of cells) {
    if (!/\d[,，.．]/.test(text)) continue;
    const cell = foldText(text);
    if (DECIMAL_POINT.test(cell)) return 'point';
    if (DECIMAL_COMMA.test(cell)) found = 'comma';
  }
  return found;
}

/** Whether a cell reads as another number where commas part decimals. */
export function dependsOnSeparator(text: string): boolean {
  return /\d[,，.．]\d{3}(?!\d)/.test(text);
}

const DECIMAL_COMMA = /(?<![\d,.])(?:\d{1,3}(?:\.\d{3})+,\d+|\d{1,3}(?:\.\d{3}){2,}|\d+,(?:\d{1,2}|\d{4,}))(?![\d.,])/;
const DECIMAL_POINT = /(?<![\d,.])(?:\d{1,3}(?:,\d{3})+\.\d+|\d+\.(?:\d{1,2}|\d{4,}))(?![\d.,])/;
