import type { Source } from './observation';

/** Where in a document a figure stands, as somebody finds it who has the document before them. */
export interface CountedParagraphs {
  /** Of its text, headings included, counted from 1; empty where nobody said which lines these are. */
  readonly paragraphs: readonly number[];
  /** The lines that they are, blank ones counted too. */
  readonly lines: readonly number[];
  /** Further lines: those beside the text, as of a list of links; all where nobody said which are its paragraphs. */
  readonly others: readonly number[];
}

/** Counts what the record names by line: pages have blank lines, menus and dates around what a reader calls the text. */
export function countedParagraphs(lines: readonly number[], body: Source['body']): CountedParagraphs {
  const positions = lines.map((line) => (body ?? []).indexOf(line) + 1);
  return {
    paragraphs: positions.filter((position) => position > 0),
    lines: lines.filter((_, index) => positions[index]! > 0),
    others: lines.filter((_, index) => positions[index] === 0),
  };
}
