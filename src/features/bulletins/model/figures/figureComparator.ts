import { addDays, yearOf, yearsBefore } from '../times/calendar';
import { findTimes } from '../times/findTimes';
import { resolveTime } from '../times/resolveTime';
import type { Comparator } from '../words/comparators';
import type { Compared } from './change';
import type { FieldReasons } from './reading';
import type { SentenceState } from './sentenceState';

export interface FigureComparator {
  readonly comparator: Comparator | null;
  readonly reason: FieldReasons['comparator'];
}

/** Of 是上年的2.1倍. */
export function ratioComparator(clause: string): FigureComparator {
  const isYear = /(?:上年|去年|上一年)(?:同期)?的(?:近|约|逾|超过|超)?$/.test(clause);
  return { comparator: isYear ? 'yoy' : null, reason: 'said' };
}

/** Of a change: as its own clause says, else the level before it, the changes before it in the sentence, or the paragraph. */
export function changeComparator(
  said: Compared | null,
  isInList: boolean,
  state: SentenceState,
  window: string,
): FigureComparator {
  const time = isInList ? undefined : comparedTime(window, state);
  if (time !== undefined) return { comparator: time, reason: 'said' };
  if (said !== null) return { comparator: said.comparator, reason: 'said' };
  if (state.base !== null) return { comparator: state.base.comparator, reason: 'base' };
  if (state.comparator !== null) return { comparator: state.comparator.comparator, reason: 'carried' };
  const isTotal = /累计/.test(window);
  const last = state.figures.findLast(({ kind }) => kind === 'change');
  if (last !== undefined && !isTotal) {
    return { comparator: last.comparator, reason: last.reasons.comparator === 'unsaid' ? 'unsaid' : 'carried' };
  }
  const isYearly = state.paragraphComparator?.comparator === 'yoy' && !isTotal;
  return { comparator: isYearly ? 'yoy' : null, reason: 'unsaid' };
}

/** 比6月少11起, 比2022年提高: the period before, or the same a year ago; undefined where no such time is said. */
function comparedTime(window: string, { sentenceFrame: { span } }: SentenceState): Comparator | null | undefined {
  const said = /(?:比|较)((?:\d{4}年|去年)?\d{1,2}月(?:份)?|[一二三四]季度|\d{4}年(?!的|底|末))/.exec(window)?.[1];
  if (said === undefined || span === null || span.start === null) return undefined;
  const [time] = findTimes(said);
  const other = time === undefined ? null : resolveTime(time.meaning, { asOf: span.end, frame: null, operation: null });
  if (other === null) return undefined;
  if (/^\d{4}年$/.test(said)) return yearOf(other.end) === yearOf(span.end) - 1 ? 'yoy' : null;
  if (addDays(other.end, 1) === span.start) return 'mom';
  return yearsBefore(span, 1).end === other.end ? 'yoy' : null;
}
