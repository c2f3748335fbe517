import { countedParagraphs } from '../../core/record/countedParagraphs';
import type { Observation, Source } from '../../core/record/observation';
import type { Words } from './useWords';

/** Where a figure stands: "paragraph 7 (line 19 of the text)", or "row 12, column 3" of a reader's file; null where in no document. */
export function whereText(words: Words, { paragraphs, line, column }: Observation, source: Source | null) {
  if (column !== undefined) return words.t('card.cell', { row: line, column });
  return paragraphs.length === 0 ? null : linesText(words, paragraphs, source);
}

/**
 * Lines of a document by the paragraphs that a reader counts, with the line in brackets where it is another number; by
 * the line alone where nobody said which lines its paragraphs are.
 *
 * @param lines at least one.
 */
export function linesText({ t }: Words, lines: readonly number[], source: Pick<Source, 'body'> | null): string {
  const counted = countedParagraphs(lines, source?.body);
  const list = (numbers: readonly number[]) => ({ count: numbers.length, list: numbers.join(t('list.separator')) });
  const others = counted.others.length === 0 ? [] : [t('where.lines', list(counted.others))];
  if (source?.body === undefined) return others.join('');
  const isSame = counted.paragraphs.every((paragraph, index) => paragraph === counted.lines[index]);
  const paragraphs = t('where.paragraphs', list(counted.paragraphs));
  return [
    ...(counted.paragraphs.length === 0
      ? []
      : [isSame ? paragraphs : t('where.both', { paragraphs, lines: t('where.lines', list(counted.lines)) })]),
    ...others.map((text) => t('where.outside', { lines: text })),
  ].join(t('list.separator'));
}
