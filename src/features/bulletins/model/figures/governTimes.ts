/** Which period governs the figures of a sentence, from one expression of time to the next. */
import type { BulletinFacts, Frame } from '../document/bulletin';
import type { Operation } from '../document/operations';
import { isWithin, type Span } from '../times/calendar';
import { resolveDay, resolveTime } from '../times/resolveTime';
import type { TimeToken } from '../times/timeExpression';
import { isCompared } from '../times/timeRole';
import { operationFrame } from './passageState';

export interface TimeRun {
  readonly start: number;
  readonly end: number;
  readonly frame: Frame;
  /** `clause`: of what is left of its clause; `sentence`: of its sentence; `paragraph`: until another one is said. */
  readonly reach: 'clause' | 'sentence' | 'paragraph';
}

export function timeRun(
  text: string,
  from: number,
  token: TimeToken,
  facts: BulletinFacts,
  around: Frame,
  operation: Operation | null,
): TimeRun | null {
  const { meaning, start, end } = token;
  if (meaning.kind === 'masked' || meaning.kind === 'holiday') return null;
  const before = text.slice(from, start);
  const clause = before.split(/[，；：]/).at(-1)!;
  const behind = text.slice(end);
  if (meaning.kind === 'same-period') {
    if (
      !/^(?:分别|依次)?(?:为|是|有|立|发|共|仅|只有)?(?:[^，。；]{0,12}(?:，基数)?(?:为|是|有|分别|共|仅))?\d/.test(
        behind,
      ) ||
      /(?:比|较|与|同|和|由|从)$/.test(before)
    )
      return null;
    const span = resolveTime(meaning, { asOf: facts.day.asOf, frame: around.span, operation });
    return span === null
      ? null
      : {
          start,
          end,
          reach: 'clause',
          frame: { span, reason: 'same-period', isOperation: around.isOperation, isSure: around.isSure },
        };
  }
  if (isCompared(text, token)) return null;
  if (meaning.kind === 'years' && meaning.from === 'year-before') {
    const span = resolveTime(meaning, { asOf: facts.day.asOf, frame: around.span, operation });
    return span !== null && /^[^，。；]{0,6}(?:为|是)\d/.test(behind)
      ? {
          start,
          end,
          reach: 'clause',
          frame: { span, reason: 'same-period', isOperation: around.isOperation, isSure: around.isSure },
        }
      : null;
  }
  if (/(?:由|从|自)$/.test(before) && meaning.kind !== 'since' && meaning.kind !== 'days') return null;
  if (meaning.kind === 'since' && /^[^，。；]{0,4}连续/.test(behind)) return null;
  // 抓获2018年以来在逃人员: said of the thing.
  if (meaning.kind === 'years' && /^(?:的)?(?:款|版|届|级|型|产|出生)/.test(behind)) return null;
  const opened = openedBy(token, facts);
  if (opened !== null) return { start, end, reach: 'paragraph', frame: operationFrame(opened, facts) };
  if (meaning.kind === 'day') return null;
  const span = resolveTime(meaning, { asOf: facts.day.asOf, frame: frameFor(around, facts), operation });
  if (span === null) return null;
  const reach = reachOf(token, span, facts, clause);
  const isOperation =
    meaning.kind === 'operation' && (meaning.part.of === 'whole' || meaning.part.of.startsWith('first'));
  const reason =
    meaning.kind === 'until' || meaning.kind === 'edge' ? 'stock' : meaning.kind === 'operation' ? 'operation' : 'said';
  // 今年 in a year that is over, and a year that is not over, end on the day of the text.
  const cut =
    facts.day.asOf !== null &&
    meaning.kind === 'years' &&
    span.end > facts.day.asOf &&
    (span.start ?? '') <= facts.day.asOf
      ? { start: span.start, end: facts.day.asOf }
      : span;
  return { start, end, reach, frame: { span: cut, reason, isOperation, isSure: isUnambiguous(token, span, facts) } };
}

const frameFor = (around: Frame, { frame }: BulletinFacts): Span | null =>
  around.reason === 'document' || around.reason === 'none' ? frame.span : (frame.span ?? around.span);

/** The operation that begins on the day that is said: what follows is of it. */
function openedBy({ meaning }: TimeToken, facts: BulletinFacts): Operation | null {
  const word =
    meaning.kind === 'day'
      ? meaning.day
      : meaning.kind === 'days'
        ? meaning.from
        : meaning.kind === 'since'
          ? meaning.from
          : null;
  if (word === null || (meaning.kind === 'since' && word.day === 1 && word.month === 1)) return null;
  const day = resolveDay(word, facts.day);
  const end = meaning.kind === 'days' ? resolveDay(meaning.to, facts.day) : null;
  return (
    facts.operations.find(
      (operation) => operation.start === day && day !== null && (end === null || operation.end === end),
    ) ?? null
  );
}

function reachOf({ meaning }: TimeToken, span: Span, { frame }: BulletinFacts, clause: string): TimeRun['reach'] {
  if (meaning.kind === 'operation') return meaning.part.of === 'whole' ? 'paragraph' : 'sentence';
  if (meaning.kind === 'until' || meaning.kind === 'edge') return 'sentence';
  if (meaning.kind === 'days' || meaning.kind === 'month-before' || meaning.kind === 'this-month') return 'sentence';
  if (
    frame.span !== null &&
    isWithin(span, frame.span) &&
    !(span.start === frame.span.start && span.end === frame.span.end)
  )
    return 'sentence';
  if (meaning.kind === 'months' && meaning.from === meaning.to) return 'sentence';
  return clause.length > 12 && meaning.kind === 'years' ? 'sentence' : 'paragraph';
}

/** Months without a year lean on the frame. */
function isUnambiguous({ meaning }: TimeToken, span: Span, { frame, day }: BulletinFacts): boolean {
  if (span.start === null && meaning.kind !== 'until') return false;
  if (meaning.kind !== 'months' || meaning.year !== null)
    return (
      day.isWhole || (meaning.kind === 'years' && typeof meaning.from === 'number' && typeof meaning.to === 'number')
    );
  if (frame.span === null) return day.isWhole;
  return frame.isSure && (day.isWhole || isWithin(span, frame.span));
}
