import type { BulletinFacts, Frame } from '../document/bulletin';
import { type Span, yearOf } from '../times/calendar';
import { findTimes } from '../times/findTimes';
import { resolveTime } from '../times/resolveTime';
import type { TimeMeaning } from '../times/timeExpression';
import type { Comparator } from '../words/comparators';
import type { NumeralGroup } from './groups';
import type { SentenceState } from './sentenceState';

/** A level of another time than the sentence's, which something is compared with. */
export interface LevelBefore {
  /** What a change from it is. */
  readonly comparator: Comparator | null;
  readonly frame: Frame;
}

const MOST_CHARACTERS = 22;
const SINCE_UNSAID = /(?:由|从)(?:原来的?|此前的?|以前的?|过去的?|最初的?)?(?:约|近)?$/;
const GOES_TO = /^(?:左右)?(?:大幅|逐步|进一步)?(?:降|升|增|减|压|提|缩|下|上|扩|延|回|调)/;

/** 由去年同期的12.8%, 较2018年的19.4%, 由9.5天: the number is what was before; 到2023年的318天: what it came to. */
export function levelBefore(
  text: string,
  group: NumeralGroup,
  state: SentenceState,
  facts: BulletinFacts,
): LevelBefore | null {
  const before = text.slice(Math.max(state.from, group.start - MOST_CHARACTERS), group.start);
  const last = findTimes(before).at(-1);
  if (last !== undefined && /^(?:的)?(?:约|近|逾|超)*$/.test(before.slice(last.end))) {
    const lead = before.slice(0, last.start);
    const isEnd = /[到至为]$/.test(lead) && state.base !== null;
    const frame = state.sentenceFrame.span;
    const span =
      /(?:由|从|较|比|自)$/.test(lead) || isEnd
        ? resolveTime(last.meaning, { asOf: facts.day.asOf, frame, operation: null })
        : null;
    if (span !== null) {
      const comparator = isEnd
        ? (state.base?.comparator ?? null)
        : isYearBefore(last.meaning, span, frame, /[较比]$/.test(lead))
          ? 'yoy'
          : null;
      return { comparator, frame: { span, reason: 'compared', isOperation: false, isSure: true } };
    }
  }
  if (!SINCE_UNSAID.test(before) || !GOES_TO.test(text.slice(group.end, group.end + 12))) return null;
  return { comparator: null, frame: { span: null, reason: 'none', isOperation: false, isSure: false } };
}

function isYearBefore(meaning: TimeMeaning, span: Span, frame: Span | null, isComparison: boolean): boolean {
  if (meaning.kind === 'same-period') return true;
  if (meaning.kind !== 'years') return false;
  if (meaning.from === 'year-before') return true;
  if (frame === null) return false;
  if (meaning.from === 'last') return span.end < (frame.start ?? frame.end);
  return isComparison && yearOf(span.end) === yearOf(frame.end) - 1;
}
