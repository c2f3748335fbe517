import type { BulletinFacts, Frame } from '../document/bulletin';
import { STOCK, WEAK_STOCK } from '../words/stock';
import type { LevelBefore } from './levelBefore';
import type { SentenceState } from './sentenceState';

export interface PeriodAsked {
  readonly unit: string | null;
  readonly isChange: boolean;
  readonly base: LevelBefore | null;
  /** Its place in a list of so many. */
  readonly index: number;
  readonly count: number;
  readonly clause: string;
  readonly window: string;
  /** What its clause says of the subject. */
  readonly own: string;
}

/** The period that a figure stands for: of what was before, of its own in a list, a streak's, a stock's day, or what governs. */
export function figurePeriod(asked: PeriodAsked, state: SentenceState, facts: BulletinFacts): Frame {
  const { base, unit, isChange, index, count, clause, window, own } = asked;
  const { times } = state;
  if (base !== null) return base.frame;
  if (times.length > 1 && times.length === count && state.clauseFrame === null) return times[index]!;
  const frame = state.clauseFrame ?? state.sentenceFrame;
  if (!isChange && /连续|已满/.test(clause) && /^(?:天|日|个月|年|个季度)$/.test(unit ?? ''))
    return streakFrame(unit, frame, facts);
  if (isLandArea(unit, clause, window)) return { span: null, reason: 'none', isOperation: false, isSure: false };
  const isOther =
    isChange && own !== '' && !STOCK.test(clause) && !WEAK_STOCK.test(clause) && !/率|占比|比重|比例/.test(own);
  return state.isStock && state.clauseFrame === null && !isOther ? stockFrame(frame, state, facts) : frame;
}

/** 已连续126天: begun on a day that is not said; days are counted to the day of the text, months and years to the end of the period. */
function streakFrame(unit: string | null, frame: Frame, { day }: BulletinFacts): Frame {
  const isDated = frame.reason === 'stock' && frame.span !== null;
  const end = (unit === '天' || unit === '日') && !isDated ? day.asOf : (frame.span?.end ?? day.asOf);
  return {
    span: end === null ? null : { start: null, end },
    reason: 'streak',
    isOperation: false,
    isSure: frame.isSure,
  };
}

function stockFrame(frame: Frame, { untilDay }: SentenceState, { stockDay, day }: BulletinFacts): Frame {
  const end = frame.reason === 'stock' ? (frame.span?.end ?? null) : (untilDay ?? stockDay ?? day.asOf);
  return {
    span: end === null ? null : { start: end, end },
    reason: 'stock',
    isOperation: false,
    isSure: end !== null && (day.isWhole || (frame.reason === 'stock' && frame.isSure)),
  };
}

/** The size of a place is of no day. */
function isLandArea(unit: string | null, clause: string, window: string): boolean {
  return (
    unit === '平方公里' &&
    /面积(?:约|近|为|达|共)*$/.test(clause) &&
    /地处|位于|辖区|总面积|国土|区域|行政/.test(window)
  );
}
