import { type Numeral, scanNumerals } from './numerals';

/** A line of a document and the numerals in it. */
export interface Paragraph {
  readonly text: string;
  readonly numerals: readonly Numeral[];
}

/** Part of a text, from the UTF-16 unit `start` up to but without `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The lines of a document, the first of which is paragraph 1. */
export function splitParagraphs(document: string): Paragraph[] {
  return document
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .map((text) => ({ text, numerals: scanNumerals(text) }));
}

/** Where a print stands in a paragraph as a whole: not as the 8起 of 118起. */
export function findPrint(print: string, { text, numerals }: Paragraph): Span[] {
  const spans: Span[] = [];
  for (let start = text.indexOf(print); start !== -1; start = text.indexOf(print, start + 1)) {
    const end = start + print.length;
    const touched = numerals.filter((numeral) => numeral.start < end && numeral.end > start);
    if (touched.every((numeral) => numeral.start >= start && numeral.end <= end)) spans.push({ start, end });
  }
  return spans;
}

export function numeralsWithin({ numerals }: Paragraph, { start, end }: Span): Numeral[] {
  return numerals.filter((numeral) => numeral.start >= start && numeral.end <= end);
}
