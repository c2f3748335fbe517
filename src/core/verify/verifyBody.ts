import { splitParagraphs } from '../record/authored/paragraph';
import type { Source } from '../record/observation';
import type { Discrepancy } from './discrepancy';

/**
 * Checks which lines of a document are said to be its paragraphs: each has to hold text, and none that does may be left
 * out between the first and the last, or whoever counts comes to other numbers.
 */
export function verifyBody(source: string, document: string, body: Source['body']): Discrepancy[] {
  if (body === undefined) return [];
  const paragraphs = splitParagraphs(document);
  const hasText = (line: number) => (paragraphs[line - 1]?.text.trim() ?? '') !== '';
  const [first = 1, last = 0] = [body[0], body.at(-1)];
  const between = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return between
    .filter((line) => hasText(line) !== body.includes(line))
    .map((line) => ({
      source,
      id: null,
      code: 'wrong-body',
      values: { line, found: hasText(line) ? 'a paragraph that is not counted' : 'blank, and counted as a paragraph' },
    }));
}
