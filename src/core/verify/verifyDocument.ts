import type { Numeral } from '../record/authored/numerals';
import { findPrint, numeralsWithin, type Paragraph, type Span, splitParagraphs } from '../record/authored/paragraph';
import { type PrintedFigure, parseFigure } from '../record/authored/parseFigure';
import { printedUnits } from '../record/authored/printedUnits';
import type { Measure, Observation } from '../record/observation';
import { type Discrepancy, discrepancyOf } from './discrepancy';
import type { NotFigure } from './notFigures';
import { verifyContext } from './verifyContext';

/** A paragraph and which of its numerals are accounted for. */
interface CheckedParagraph extends Paragraph {
  readonly accounted: Set<Numeral>;
}

/**
 * Checks the figures of one source against its document: each stands, as printed, at its paragraphs; value, sign,
 * comparator, qualifier and unit are what the print says; and no numeral is left over that is neither a figure nor
 * listed as none.
 *
 * @param simplified a text in simplified characters, as the names of measures are.
 */
export function verifyDocument(
  source: string,
  document: string,
  observations: readonly Observation[],
  measures: ReadonlyMap<string, Measure>,
  notFigures: readonly NotFigure[],
  used: Set<NotFigure>,
  simplified: (text: string) => string,
): Discrepancy[] {
  const paragraphs = splitParagraphs(document).map((paragraph) => ({
    ...paragraph,
    accounted: new Set<Numeral>(),
  }));
  const discrepancies = observations.flatMap((observation) =>
    verifyObservation(observation, measures.get(observation.measure), paragraphs, simplified),
  );
  for (const notFigure of notFigures) {
    if (notFigure.source === null || notFigure.source === source) accountFor(notFigure, paragraphs, used);
  }
  return [...discrepancies, ...leftOver(source, paragraphs)];
}

function verifyObservation(
  observation: Observation,
  measure: Measure | undefined,
  paragraphs: readonly CheckedParagraph[],
  simplified: (text: string) => string,
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
    for (const numeral of numeralsWithin(paragraph, span)) paragraph.accounted.add(numeral);
    discrepancies.push(...verifyContext(observation, figure, measure, paragraph.text, span, simplified));
  });
  return discrepancies;
}

/** A free place of the print. A repetition may count with another word (186名, 186人): number and hedge are enough. */
function findOccurrence(print: string, figure: PrintedFigure, paragraph: CheckedParagraph, repeated: boolean) {
  const isFree = (span: Span) => numeralsWithin(paragraph, span).every((numeral) => !paragraph.accounted.has(numeral));
  const exact = findPrint(print, paragraph).find(isFree);
  if (exact !== undefined || !repeated) return exact;
  return findPrint(print.slice(figure.start, figure.end), paragraph).find(isFree);
}

function accountFor(notFigure: NotFigure, paragraphs: readonly CheckedParagraph[], used: Set<NotFigure>): void {
  paragraphs.forEach((paragraph, index) => {
    if (notFigure.paragraphs.length > 0 && !notFigure.paragraphs.includes(index + 1)) return;
    for (const span of findPrint(notFigure.text, paragraph)) {
      for (const numeral of numeralsWithin(paragraph, span)) {
        if (paragraph.accounted.has(numeral)) continue;
        paragraph.accounted.add(numeral);
        used.add(notFigure);
      }
    }
  });
}

function leftOver(source: string, paragraphs: readonly CheckedParagraph[]): Discrepancy[] {
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
