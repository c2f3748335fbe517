/** Whether a number is a level, a change or a ratio, in which direction, and with what it is compared. */
import { COMPARATORS, type Comparator, OTHER_COMPARISON } from '../words/comparators';
import { DIRECTION_AT_END, isFall, LEVEL_AT_END, SHORT_DIRECTIONS } from '../words/directions';

export interface Direction {
  readonly isFall: boolean;
  /** Whether the word can hardly mean anything else. */
  readonly isPlain: boolean;
}

/** @param clause the text between the figure before, or the sentence's begin, and the number. */
export function directionBefore(clause: string): Direction | null {
  if (LEVEL_AT_END.test(clause)) return null;
  const match = DIRECTION_AT_END.exec(clause);
  const word = match?.groups?.word;
  if (match === null || word === undefined) return null;
  const ahead = clause.slice(0, match.index);
  if (SHORT_DIRECTIONS.has(word)) {
    if (/[新净最至不很颇大偏较更超]$/.test(ahead)) return null;
    if (/^[多少高低]$/.test(word) && !/[比较与同却]/.test(ahead.slice(-24))) return null;
    // 多 and 少 behind 为, 达: a hedge of something else.
    if (/[为达至]/.test(match.groups?.between ?? '') && /^[多少高低]$/.test(word)) return null;
  } else if (/(?:新|净)$/.test(ahead) && /增加|增长/.test(word)) return { isFall: false, isPlain: false };
  if (/(?:新|自然|人口)$/.test(ahead) && /增长|新/.test(word + ahead.slice(-1))) return null;
  if (/防止|避免|减轻|防范/.test(ahead.slice(-3)) && !/同比/.test(ahead)) return null;
  return { isFall: isFall(word), isPlain: true };
}

/** The word between two numbers of a list gives the second its own direction. */
export function directionInGap(gap: string): Direction | null {
  const match = DIRECTION_AT_END.exec(gap);
  return match?.groups?.word === undefined ? null : { isFall: isFall(match.groups.word), isPlain: true };
}

export type Compared = { readonly comparator: Comparator | null; readonly how: 'said' | 'other' };

/** The comparison nearest to the end of a text; null where it says none. */
export function comparisonIn(text: string): Compared | null {
  let at = -1;
  let comparator: Comparator | null = null;
  for (const [pattern, meant] of COMPARATORS) {
    for (const match of text.matchAll(pattern)) {
      if (match.index > at) {
        at = match.index;
        comparator = meant;
      }
    }
  }
  if (comparator !== null) return { comparator, how: 'said' };
  return OTHER_COMPARISON.test(text) ? { comparator: null, how: 'other' } : null;
}

/** 同比、环比分别: the comparators of a list, in order. */
export function comparatorList(text: string): readonly Comparator[] {
  const match = /(同比|环比|按年|按月|按季)[、和及与](同比|环比|按年|按月|按季)/.exec(text);
  return match === null
    ? []
    : [match[1]!, match[2]!].map((word) => (word === '同比' || word === '按年' ? 'yoy' : 'mom'));
}

/** 是上年的2.1倍. */
export const RATIO = /(?:是|为|相当于|达到?)[^，；。]{1,14}的(?:近|约|逾|超过|超)?$/;
