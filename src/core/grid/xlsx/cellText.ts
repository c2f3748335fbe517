import type { NumberFormat } from './numberFormat';
import { numberText } from './numberText';
import type { Attributes } from './readXml';
import { decodeEscapes } from './sharedStrings';

/** What the cells of all sheets refer to. */
export interface WorkbookContext {
  readonly strings: readonly string[];
  readonly formats: readonly NumberFormat[];
  readonly isDate1904: boolean;
}

/** The texts within a cell; null for one that it does not have. */
export interface CellSource {
  value: string | null;
  formula: string | null;
  inline: string | null;
}

/**
 * What a cell says (ECMA-376, 18.3.1.4); null where that cannot be known: it refers to a text or format that the workbook
 * does not have, or is of a kind that is not known.
 */
export function cellText(
  { t: type = 'n', s: style }: Attributes,
  { value, formula, inline }: CellSource,
  { strings, formats, isDate1904 }: WorkbookContext,
): string | null {
  if (type === 'inlineStr') return inline ?? (value === null ? '' : null);
  if (value === null) return formula === null ? '' : `=${formula}`;
  switch (type) {
    case 's':
      return itemOf(strings, value);
    case 'str':
      return decodeEscapes(value);
    case 'b':
      return value.trim() === '1' ? 'TRUE' : 'FALSE';
    case 'e':
      return value;
    case 'd':
      return value.replace(/T00:00(:00(\.0+)?)?Z?$/, '');
    case 'n': {
      // A workbook may have no formats at all; then the first is the one without any.
      const format = style === undefined || (style === '0' && formats.length === 0) ? PLAIN : itemOf(formats, style);
      if (format === null) return null;
      // Some writers leave out that a cell is one of text.
      return NUMBER.test(value) ? numberText(value, format, isDate1904) : decodeEscapes(value);
    }
    default:
      return null;
  }
}

const PLAIN: NumberFormat = { kind: 'plain' };
/** As xsd:double writes it; white space alone is an empty cell. */
const NUMBER = /^\s*(?:[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?\s*)?$/;

function itemOf<Item>(items: readonly Item[], index: string): Item | null {
  return /^\s*\d+\s*$/.test(index) ? (items[Number(index)] ?? null) : null;
}
