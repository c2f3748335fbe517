import type { Span } from '../record/authored/paragraph';
import { hedgeAfter, hedgeBefore, type PrintedFigure } from '../record/authored/parseFigure';
import type { Measure, Observation } from '../record/observation';
import { type Discrepancy, discrepancyOf } from './discrepancy';

/** Topic of the figures of which the text does not say what they are. */
const UNRESOLVED = 'unresolved';
/** Words of a measure's name that are ours: the text says that something fell, not "变化". */
const OURS = /变化|增减|情况/g;

/**
 * What the sentence around a figure says: its hedge, what it counts, and for a change its direction and what it is
 * compared with.
 *
 * @param simplified a text in simplified characters.
 */
export function verifyContext(
  observation: Observation,
  figure: PrintedFigure,
  measure: Measure | undefined,
  text: string,
  span: Span,
  simplified: (text: string) => string,
): Discrepancy[] {
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
  const rest = text.slice(span.end);
  const end = rest.search(/[。;；]/);
  const whole = simplified(sentence + text.slice(span.start, span.end) + (end < 0 ? rest : rest.slice(0, end)));
  if (measure !== undefined && measure.topic !== UNRESOLVED && !isNamedIn(whole, measure)) {
    discrepancies.push(discrepancyOf(observation, 'wrong-measure', { expected: measure.name.zh }));
  }
  if (measure?.kind !== 'change') return discrepancies;

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

function lastOf(text: string, pattern: RegExp): string | undefined {
  return text.match(pattern)?.at(-1);
}

/**
 * Whether a sentence has any two characters in a row that the measure's Chinese name has too. It cannot tell which of
 * two things that are named together a figure counts, but that one is not spoken of at all. A name without Chinese says
 * nothing, and is taken to be meant.
 *
 * @param sentence in simplified characters.
 */
function isNamedIn(sentence: string, { name }: Pick<Measure, 'name'>): boolean {
  const words = name.zh.replace(OURS, ' ').match(/\p{Script=Han}+/gu) ?? [];
  const pairs = words.flatMap((word) =>
    Array.from({ length: word.length - 1 }, (_, start) => word.slice(start, start + 2)),
  );
  return pairs.length === 0 || pairs.some((pair) => sentence.includes(pair));
}
