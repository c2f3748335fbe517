/** The period that a bulletin is about: that of its operation, or the first that it says of its figures. */
import { stretchesOf } from '../numerals/notFigures';
import type { Span } from '../times/calendar';
import { resolveTime, type Today } from '../times/resolveTime';
import type { TimeToken } from '../times/timeExpression';
import { isCompared } from '../times/timeRole';
import type { Frame } from './bulletin';
import { type Operation, sameName } from './operations';
import type { ReadPassage } from './readPassage';

/** 统计周期：2024年7月8日—14日: the bulletin says its period outright. */
const PERIOD_LINE = /^(?:统计|数据|报告)?(?:周期|时段|期间|时间段|起止时间)[：:]/;

function statedFrame(passages: readonly ReadPassage[], today: Today): Frame | null {
  const passage = passages.find(({ text }) => PERIOD_LINE.test(text));
  const [time] = passage?.times ?? [];
  const span = time === undefined ? null : resolveTime(time.meaning, { ...today, frame: null, operation: null });
  return span === null || span.start === null ? null : { span, reason: 'document', isOperation: false, isSure: true };
}

export function findDocumentFrame(
  passages: readonly ReadPassage[],
  operations: readonly Operation[],
  today: Today,
  isWholeDay: boolean,
): Frame {
  const stated = statedFrame(passages, today);
  if (stated !== null) return stated;
  const operation = titleOperation(passages, operations);
  if (operation !== null) {
    const end = operation.end ?? today.asOf;
    const span: Span | null = end === null ? null : { start: operation.start, end };
    return {
      span,
      reason: 'operation',
      isOperation: true,
      isSure: span !== null && operation.start !== null && isWholeDay,
    };
  }
  const candidates = candidatesOf(passages, today);
  const first = candidates.find(({ isLead, isTitle }) => isLead && !isTitle) ?? candidates[0];
  if (first === undefined) return { span: null, reason: 'none', isOperation: false, isSure: false };
  const same = candidates.filter(({ span }) => span.start === first.span.start && span.end === first.span.end);
  const agreed = same.length;
  const agreedPrinted = same.some(({ isPrinted: printed }) => printed);
  return {
    span: first.span,
    reason: 'document',
    isOperation: false,
    isSure:
      (isWholeDay || agreedPrinted) &&
      (first.isLead || agreed > 1) &&
      !candidates.some((other) => other.isTitle && other.span.end !== first.span.end),
  };
}

/** The operation that the title is about, or the first passages where the title says no period. */
function titleOperation(passages: readonly ReadPassage[], operations: readonly Operation[]): Operation | null {
  const titles = passages.filter(({ role }) => role === 'title');
  const text = titles.map((title) => title.text).join(' ');
  const named = operations.find(({ name, start }) => name !== null && start !== null && text.includes(name));
  if (named !== undefined) return named;
  if (!/行动|战果|攻势|会战|专项|百日|战役/.test(text) || titles.some(({ times }) => times.some(isFrame))) return null;
  return (
    operations.find(
      ({ start, name }) =>
        start !== null &&
        (name === null || !operations.some((other) => other.name !== null && !sameName(other.name, name))),
    ) ??
    operations.find(({ start }) => start !== null) ??
    null
  );
}

interface Candidate {
  readonly span: Span;
  readonly isLead: boolean;
  readonly isTitle: boolean;
  /** Whether its year is printed. */
  readonly isPrinted: boolean;
}

const isFrame = ({ meaning }: TimeToken) =>
  (meaning.kind === 'months' && !(meaning.from === meaning.to)) ||
  meaning.kind === 'years' ||
  (meaning.kind === 'since' && meaning.from !== null) ||
  meaning.kind === 'recent-years';
/** 自2023年11月1日…至2024年3月31日: as long as a frame is. */
const isLongSpan = ({ meaning }: TimeToken, { start, end }: Span) =>
  meaning.kind === 'days' && start !== null && Date.parse(end) - Date.parse(start) >= 25 * 86_400_000;
const isYearBefore = ({ meaning }: TimeToken) => meaning.kind === 'years' && meaning.from === 'year-before';
const isLocal = ({ meaning }: TimeToken) =>
  meaning.kind === 'months' ||
  (meaning.kind === 'days' && true) ||
  meaning.kind === 'month-before' ||
  meaning.kind === 'until';

function candidatesOf(passages: readonly ReadPassage[], today: Today): readonly Candidate[] {
  const found: Candidate[] = [];
  const locals: Candidate[] = [];
  let bodies = 0;
  for (const passage of passages) {
    if (passage.role === 'furniture' || passage.role === 'imprint' || passage.role === 'table') continue;
    if (passage.role === 'body' && passage.numerals.length > 0) bodies += 1;
    const stretches = stretchesOf(passage.text);
    for (const token of passage.times) {
      // A target's period is not that of what was done.
      if (stretches.some(({ start, end }) => token.start >= start && token.start < end)) continue;
      if (
        isCompared(passage.text, token) ||
        !(
          governsFigure(passage, token) ||
          ((token.meaning.kind === 'since' || token.meaning.kind === 'days') && bodies <= 1 && token.start < 120)
        ) ||
        isYearBefore(token)
      )
        continue;
      const span = resolveTime(token.meaning, { ...today, frame: null, operation: null });
      if (span === null || span.start === null) continue;
      // What has not yet been is a plan.
      if (today.asOf !== null && span.start > today.asOf) continue;
      if (isFrame(token) || isLongSpan(token, span))
        found.push({
          span: cut(span, token, today),
          isLead: bodies <= 1,
          isTitle: passage.role === 'title',
          isPrinted: isPrinted(token),
        });
      else if (isLocal(token))
        locals.push({ span, isLead: bodies <= 1, isTitle: passage.role === 'title', isPrinted: isPrinted(token) });
    }
  }
  return found.length > 0 ? found : locals;
}

/** 2024年上半年, and not 上半年. */
const isPrinted = ({ meaning }: TimeToken) =>
  (meaning.kind === 'months' && typeof meaning.year === 'number') ||
  (meaning.kind === 'years' && typeof meaning.to === 'number') ||
  (meaning.kind === 'days' && typeof meaning.from.year === 'number');

/** A year that is not over is counted to the day of the text. */
function cut(span: Span, { meaning }: TimeToken, { asOf }: Today): Span {
  return meaning.kind === 'years' && asOf !== null && span.end > asOf ? { start: span.start, end: asOf } : span;
}

/** Whether a numeral follows in the sentence, or the passage is a title. */
function governsFigure({ text, role, numerals }: ReadPassage, token: TimeToken): boolean {
  if (role === 'title') return true;
  const rest = text.slice(token.end);
  const end = token.end + (rest.search(/[。！？]/) === -1 ? rest.length : rest.search(/[。！？]/));
  if (numerals.some(({ start }) => start >= token.end && start < end)) return true;
  return /情况|通报|数据|成绩|工作|形势/.test(text.slice(token.end, end));
}

/** The day that the lead says its stocks stand for. */
export function findStockDay(passages: readonly ReadPassage[], today: Today): string | null {
  const lead = passages.find(({ role, numerals }) => role === 'body' && numerals.length > 0);
  const token = lead?.times.find(({ meaning }) => meaning.kind === 'until' && meaning.at !== null);
  if (lead === undefined || token === undefined || isCompared(lead.text, token)) return null;
  return resolveTime(token.meaning, { ...today, frame: null, operation: null })?.end ?? null;
}
