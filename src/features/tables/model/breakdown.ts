import { BETWEEN, isTotal } from '../../../core/record/parts';
import type { TableMeasure } from './tableMeasure';

/** The part that breakdown cells say; '' where they say none, as of the whole. A number alone says it with its heading: 年龄 0. */
export function partOfCells(cells: readonly { readonly text: string; readonly heading: string }[]): string {
  return cells
    .map(({ text, heading }) => (/^\d+$/.test(text.trim()) ? `${heading} ${text}` : text).trim())
    .filter((cell) => cell !== '')
    .join(BETWEEN);
}

/** Whether something of a part is a sum over other parts: 合计 · 18岁以下. */
function holdsTotal(part: string): boolean {
  return part.split(BETWEEN).some((text) => isTotal(text));
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
