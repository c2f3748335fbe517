import type { TableMeasure } from './tableMeasure';

/** Between parts, and between headings. */
export const BETWEEN = ' · ';
const TOTAL = /^(?:(?:合|总|小|共)计|總計|合計|全部|全体|總體|总体|总数|不分\S+|all|totals?|both(?: sexes)?|overall)$/i;

/** The part that breakdown cells say; '' where they say none, as of the whole. A number alone says it with its heading: 年龄 0. */
export function partOfCells(cells: readonly { readonly text: string; readonly heading: string }[]): string {
  return cells
    .map(({ text, heading }) => (/^\d+$/.test(text.trim()) ? `${heading} ${text}` : text).trim())
    .filter((cell) => cell !== '')
    .join(BETWEEN);
}

/** Name or key of a measure with its part: 涉案人数 · 男. */
export function withPart(whole: string, part: string): string {
  return part === '' ? whole : `${whole}${BETWEEN}${part}`;
}

/** Whether a part is the sum of all others: 合计, also 合计 · 合计. */
export function isTotalPart(part: string): boolean {
  return part.split(BETWEEN).every((text) => TOTAL.test(text));
}

/** Whether something of a part is a sum over other parts: 合计 · 18岁以下. */
function holdsTotal(part: string): boolean {
  return part.split(BETWEEN).some((text) => TOTAL.test(text));
}

/** Whether the parts of a measure may be summed: counts of which none is a sum, where no row is of the whole. */
export function maySumParts(measures: readonly Pick<TableMeasure, 'key' | 'kind' | 'part'>[], whole: string): boolean {
  const parts = measures.filter(({ part }) => part?.whole === whole && part.text !== '');
  return (
    parts.length > 1 &&
    parts.every(({ kind, part }) => kind === 'count' && !holdsTotal(part!.text)) &&
    !measures.some(({ key, part }) => part === null && key === whole)
  );
}
