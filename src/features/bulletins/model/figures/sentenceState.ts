import type { Frame, Governed } from '../document/bulletin';
import type { Comparator } from '../words/comparators';
import type { Compared } from './change';
import type { Figure } from './reading';

/** What is known at a place in a sentence; it changes from one expression of time, place and list of numerals to the next. */
export interface SentenceState {
  readonly from: number;
  /** Of the paragraph. */
  frame: Frame;
  sentenceFrame: Frame;
  /** Of this clause alone. */
  clauseFrame: Frame | null;
  isClauseUsed: boolean;
  /** Whether what its figures stand for is told elsewhere. */
  readonly isUndated: boolean;
  hasSaidStock: boolean;
  /** The day of 截至 in it. */
  untilDay: string | null;
  governed: Governed;
  compared: (Governed & { readonly at: number }) | null;
  figures: Figure[];
  /** Units and multipliers of its levels, in order. */
  readonly levels: { readonly unit: string | null; readonly factor: number }[];
  comparator: Compared | null;
  readonly paragraphComparator: Compared | null;
  /** What a level of 由…降至… was before. */
  base: { readonly comparator: Comparator | null } | null;
  isStock: boolean;
  hasSaidTime: boolean;
  readonly hasStrayed: boolean;
  daily: boolean;
  subject: string;
  /** Behind the place that governs, or the figure before. */
  runEnd: number;
  /** Periods side by side: 7月、8月. */
  times: readonly Frame[];
}

type Beginning = Pick<
  SentenceState,
  'from' | 'frame' | 'sentenceFrame' | 'isUndated' | 'governed' | 'paragraphComparator' | 'hasStrayed'
>;

export function beginSentence(beginning: Beginning): SentenceState {
  return {
    ...beginning,
    clauseFrame: null,
    isClauseUsed: false,
    hasSaidStock: false,
    untilDay: null,
    compared: null,
    figures: [],
    levels: [],
    comparator: null,
    base: null,
    isStock: false,
    hasSaidTime: false,
    daily: false,
    subject: '',
    runEnd: beginning.from,
    times: [],
  };
}
