/** Between parts, and between headings. */
export const BETWEEN = ' · ';
const TOTAL = /^(?:(?:合|总|小|共)计|總計|合計|全部|全体|總體|总体|总数|不分\S+|all|totals?|both(?: sexes)?|overall)$/i;

/** Name or key of a measure with its part: 涉案人数 · 男. */
export function withPart(whole: string, part: string): string {
  return part === '' ? whole : `${whole}${BETWEEN}${part}`;
}

/** Whether a part is the sum of all others: 合计, also 合计 · 合计. */
export function isTotalPart(part: string): boolean {
  return part.split(BETWEEN).every(isTotal);
}

/** Whether a text of a breakdown column says a sum over its parts. */
export function isTotal(text: string): boolean {
  return TOTAL.test(text);
}
