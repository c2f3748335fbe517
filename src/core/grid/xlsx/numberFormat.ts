/** What of a number format changes what a cell says, beyond how many digits are shown of it. */
export type NumberFormat =
  | { readonly kind: 'plain' | 'percent' | 'date' | 'month' | 'year' | 'time' }
  /** A unit behind the number: 0.0"万元". */
  | { readonly kind: 'unit'; readonly unit: string };

const PLAIN: NumberFormat = { kind: 'plain' };

/** As spreadsheets have it. */
const LONGEST_CODE = 255;

/**
 * Formats of a workbook's cell styles: `ids` by style, `codes` of those that it defines itself.
 *
 * @throws Error where a code is longer than any spreadsheet writes.
 */
export function numberFormatsOf(ids: readonly number[], codes: ReadonlyMap<number, string>): readonly NumberFormat[] {
  const known = new Map<number, NumberFormat>();
  return ids.map((id) => {
    const format = known.get(id) ?? formatOf(id, codes.get(id));
    known.set(id, format);
    return format;
  });
}

function formatOf(id: number, code: string | undefined): NumberFormat {
  if (code === undefined) return builtInFormat(id);
  if (code.length > LONGEST_CODE) throw new Error(`format ${id} has ${code.length} characters`);
  return parseNumberFormat(code);
}

/** ECMA-376, 18.8.30, with those of the Chinese editions (27 to 58). */
function builtInFormat(id: number): NumberFormat {
  if (id === 9 || id === 10) return { kind: 'percent' };
  if ([17, 27, 55, 57].includes(id)) return { kind: 'month' };
  const isTime = (id >= 18 && id <= 21) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47);
  if (isTime) return { kind: 'time' };
  const isDate = (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
  return isDate ? { kind: 'date' } : PLAIN;
}

/** Of the first section of a format code, which positive numbers have. */
function parseNumberFormat(code: string): NumberFormat {
  const literals = /"[^"]*"|\\.|[_*]./gu;
  const [section = ''] = code.replaceAll(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '').split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/);
  const pattern = section
    .replaceAll(literals, '')
    .replaceAll(/General|G\/通用格式/gi, '')
    .toLowerCase();
  if (pattern.includes('%')) return { kind: 'percent' };
  const [hasYear, hasDay, hasTime] = [/[ye]/.test(pattern), pattern.includes('d'), /[hs]/.test(pattern)];
  // E in 0.00E+00 is an exponent, in the Chinese editions otherwise a year.
  if (/[#0?]/.test(pattern)) return unitOf(section);
  if (hasDay) return { kind: 'date' };
  if (hasYear) return { kind: pattern.includes('m') ? 'month' : 'year' };
  if (hasTime) return { kind: 'time' };
  return pattern.includes('m') ? { kind: 'date' } : PLAIN;
}

/** A comma before the unit would divide the number by a thousand, which the cell's value does not say. */
function unitOf(section: string): NumberFormat {
  const parts = /^[#0?.,]*[#0?]((?:"[^"]*"|\\.|[\p{Script=Han}℃°‰])+)(?:_.)?$/u.exec(section.replaceAll(/_.|\s/gu, ''));
  const unit = parts?.[1]?.replaceAll(/["\\]/g, '').trim();
  return unit === undefined || unit === '' || unit.startsWith('%') ? PLAIN : { kind: 'unit', unit };
}
