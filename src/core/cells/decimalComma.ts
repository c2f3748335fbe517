import { foldText } from './foldText';

/**
 * Whether a comma parts decimals in the cells of a column: 120,5 or 1.234,5, and nowhere a point, as in 12.5. Then
 * 1,234 and 1.234 among them say no number that could be told.
 */
export function writesDecimalComma(cells: Iterable<string>): boolean {
  let isFound = false;
  for (const text of cells) {
    if (!/\d[,，.．]/.test(text)) continue;
    const cell = foldText(text);
    if (DECIMAL_POINT.test(cell)) return false;
    isFound ||= DECIMAL_COMMA.test(cell);
  }
  return isFound;
}

/** Whether a cell reads as another number where commas part decimals. */
export function dependsOnSeparator(text: string): boolean {
  return /\d[,，.．]\d{3}(?!\d)/.test(text);
}

const DECIMAL_COMMA = /(?<![\d,.])(?:\d{1,3}(?:\.\d{3})+,\d+|\d+,(?:\d{1,2}|\d{4,}))(?![\d.,])/;
const DECIMAL_POINT = /(?<![\d,.])(?:\d{1,3}(?:,\d{3})+\.\d+|\d+\.(?:\d{1,2}|\d{4,}))(?![\d.,])/;
