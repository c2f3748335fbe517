import type { Measure, Observation } from '../observation';
import { type Discrepancy, discrepancyOf } from './discrepancy';
import type { NotFigure } from './notFigures';
import { type Numeral, scanNumerals } from './numerals';
import { hedgeAfter, hedgeBefore, type PrintedFigure, parseFigure } from './parseFigure';
import { printedUnits } from './printedUnits';

/** A paragraph of a document and which of its numerals are accounted for. */
interface Paragraph {
  readonly text: string;
  readonly numerals: readonly Numeral[];
  readonly accounted: Set<Numeral>;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Checks the figures of one source against its document: each stands, as printed, at its paragraphs; value, sign,
 * comparator, qualifier and unit are what the print says; and no numeral is left over that is neither a figure nor
 * listed as none.
 */
export function verifyDocument(
  source: string,
  document: string,
  observations: readonly Observation[],
  measures: ReadonlyMap<string, Measure>,
  notFigures: readonly NotFigure[],
  used: Set<NotFigure>,
): Discrepancy[] {
  const paragraphs = splitParagraphs(document).map((text) => ({
    text,
    numerals: scanNumerals(text),
    accounted: new Set<Numeral>(),
  }));
  const discrepancies = observations.flatMap((observation) =>
    verifyObservation(observation, measures.get(observation.measure), paragraphs),
  );
  for (const notFigure of notFigures) {
    if (notFigure.source === null || notFigure.source === source) accountFor(notFigure, paragraphs, used);
  }
  return [...discrepancies, ...leftOver(source, paragraphs)];
}

/** The lines of a document, the first of which is paragraph 1. */
export function splitParagraphs(document: string): string[] {
  return document.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
}

/** Where a print stands in a text as a whole: not as the 8起 of 118起. */
export function findPrint(print: string, paragraph: Pick<Paragraph, 'text' | 'numerals'>): Span[] {
  const spans: Span[] = [];
  for (let start = paragraph.text.indexOf(print); start !== -1; start = paragraph.text.indexOf(print, start + 1)) {
    const end = start + print.length;
    const cutsNone = numeralsIn(paragraph, { start, end }, 'touching').every(
      (numeral) => numeral.start >= start && numeral.end <= end,
    );
    if (cutsNone) spans.push({ start, end });
  }
  return spans;
}

function verifyObservation(
  observation: Observation,
  measure: Measure | undefined,
  paragraphs: readonly Paragraph[],
): Discrepancy[] {
  const parsed = parseFigure(observation.published);
  if (observation.paragraphs.length === 0) return [discrepancyOf(observation, 'no-evidence', {})];
  if (parsed.status === 'unreadable') return [discrepancyOf(observation, 'unreadable', { reason: parsed.reason })];
  const { figure } = parsed;
  const isChange = measure?.kind === 'change';
  const discrepancies: Discrepancy[] = [];
  if (Math.abs(observation.value) !== figure.value || (!isChange && observation.value < 0)) {
    discrepancies.push(discrepancyOf(observation, 'wrong-value', { expected: figure.value, found: observation.value }));
  }
  const words = printedUnits[observation.unit];
  if (words !== undefined && !words.includes(figure.unit)) {
    discrepancies.push(discrepancyOf(observation, 'wrong-unit', { expected: figure.unit, found: observation.unit }));
  }
  observation.paragraphs.forEach((number, index) => {
    const paragraph = paragraphs[number - 1];
    const span = paragraph && findOccurrence(observation.published, figure, paragraph, index > 0);
    if (paragraph === undefined || span === undefined) {
      discrepancies.push(discrepancyOf(observation, 'not-in-paragraph', { paragraph: number }));
      return;
    }
    for (const numeral of numeralsIn(paragraph, span, 'within')) paragraph.accounted.add(numeral);
    discrepancies.push(...verifyContext(observation, figure, isChange, paragraph.text, span));
  });
  return discrepancies;
}

/** A free place of the print. A repetition may count with another word (186名, 186人): number and hedge are enough. */
function findOccurrence(print: string, figure: PrintedFigure, paragraph: Paragraph, repeated: boolean) {
  const isFree = (span: Span) =>
    numeralsIn(paragraph, span, 'within').every((numeral) => !paragraph.accounted.has(numeral));
  const exact = findPrint(print, paragraph).find(isFree);
  if (exact !== undefined || !repeated) return exact;
  return findPrint(print.slice(figure.start, figure.end), paragraph).find(isFree);
}

/** What the sentence around a figure says: its hedge, and for a change its direction and what it is compared with. */
function verifyContext(observation: Observation, figure: PrintedFigure, isChange: boolean, text: string, span: Span) {
  const discrepancies: Discrepancy[] = [];
  const before = text.slice(0, span.start);
  const sentence = before.slice(Math.max(...['。', ';', '；'].map((mark) => before.lastIndexOf(mark))) + 1);
  const hedges = [figure.qualifier, hedgeBefore(before), hedgeAfter(text.slice(span.end))];
  if (/日均|日平均|每日|每天/.test(sentence)) hedges.push('daily-mean');
  const printed = hedges.find((hedge) => hedge !== 'none' && hedge !== 'daily-mean') ?? 'none';
  const isDailyMean = observation.qualifier === 'daily-mean' && hedges.includes('daily-mean');
  if (observation.qualifier !== printed && !isDailyMean) {
    discrepancies.push(
      discrepancyOf(observation, 'wrong-qualifier', { expected: printed, found: observation.qualifier }),
    );
  }
  if (!isChange) return discrepancies;

  const direction = lastOf(sentence, /下降|减少|降低|上升|增长|提高|增加/g);
  const falls = direction !== undefined && ['下降', '减少', '降低'].includes(direction);
  if (direction === undefined || observation.value < 0 !== falls) {
    const expected = direction ?? 'no direction';
    discrepancies.push(discrepancyOf(observation, 'wrong-sign', { expected, found: observation.value }));
  }
  const comparison = lastOf(sentence, /同比|环比/g);
  const comparator = comparison === undefined ? 'none' : comparison === '同比' ? 'yoy' : 'mom';
  if (observation.comparator !== comparator) {
    discrepancies.push(
      discrepancyOf(observation, 'wrong-comparator', { expected: comparator, found: observation.comparator }),
    );
  }
  return discrepancies;
}

function accountFor(notFigure: NotFigure, paragraphs: readonly Paragraph[], used: Set<NotFigure>): void {
  paragraphs.forEach((paragraph, index) => {
    if (notFigure.paragraphs.length > 0 && !notFigure.paragraphs.includes(index + 1)) return;
    for (const span of findPrint(notFigure.text, paragraph)) {
      for (const numeral of numeralsIn(paragraph, span, 'within')) {
        if (paragraph.accounted.has(numeral)) continue;
        paragraph.accounted.add(numeral);
        used.add(notFigure);
      }
    }
  });
}

function leftOver(source: string, paragraphs: readonly Paragraph[]): Discrepancy[] {
  return paragraphs.flatMap((paragraph, index) =>
    paragraph.numerals
      .filter((numeral) => !paragraph.accounted.has(numeral))
      .map((numeral) => ({
        source,
        id: null,
        code: 'unaccounted' as const,
        values: {
          paragraph: index + 1,
          numeral: paragraph.text.slice(numeral.start, numeral.end),
          around: paragraph.text.slice(Math.max(0, numeral.start - 6), numeral.end + 6),
        },
      })),
  );
}

function numeralsIn(paragraph: Pick<Paragraph, 'numerals'>, { start, end }: Span, how: 'within' | 'touching') {
  return paragraph.numerals.filter((numeral) =>
    how === 'within' ? numeral.start >= start && numeral.end <= end : numeral.start < end && numeral.end > start,
  );
}

function lastOf(text: string, pattern: RegExp): string | undefined {
  return text.match(pattern)?.at(-1);
}
