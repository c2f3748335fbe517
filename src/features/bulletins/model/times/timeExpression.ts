/**
 * A year as the text says it: printed, or by a word that is counted from the day of the text, or (`year-before`: 上年) from the
 * period that governs; null where it says none.
 */
export type YearWord = number | 'this' | 'last' | 'before-last' | 'year-before' | null;

export interface DayWord {
  readonly year: YearWord;
  readonly month: number;
  readonly day: number;
}

/**
 * What an expression of time says, before it is known what "this year" is.
 *
 * `masked`: it is read so that its numerals are none, and governs no figure: clock times, weekdays, plans.
 */
export type TimeMeaning =
  | { readonly kind: 'day'; readonly day: DayWord }
  | { readonly kind: 'days'; readonly from: DayWord; readonly to: DayWord }
  | {
      readonly kind: 'months';
      readonly year: YearWord;
      readonly from: number;
      readonly to: number;
      readonly toYear: YearWord;
    }
  | { readonly kind: 'years'; readonly from: YearWord; readonly to: YearWord }
  | { readonly kind: 'recent-years'; readonly count: number }
  | { readonly kind: 'last-months'; readonly count: number }
  | { readonly kind: 'whole-year' }
  /** 年初, 年末: of the year that governs. */
  | { readonly kind: 'edge'; readonly edge: 'start' | 'end' }
  /** From then to the day of the text. */
  | { readonly kind: 'since'; readonly from: DayWord | null }
  /** 截至…: the day of a stock, or the end of what began before. */
  | { readonly kind: 'until'; readonly at: DayWord | null }
  | { readonly kind: 'month-before' }
  | { readonly kind: 'this-month' }
  | { readonly kind: 'quarter-before' }
  | { readonly kind: 'same-period'; readonly years: number }
  | { readonly kind: 'period-before' }
  | { readonly kind: 'operation'; readonly part: OperationPart }
  | { readonly kind: 'holiday'; readonly holiday: string; readonly year: YearWord }
  | { readonly kind: 'masked'; readonly why: 'date' | 'clock time' | 'period' };

/** The whole of it, or its first or last days, or those before it. */
type OperationPart =
  | { readonly of: 'whole' }
  | { readonly of: 'first-months' | 'first-days' | 'last-months' | 'months-before'; readonly count: number };

export interface TimeToken {
  readonly kind: 'time';
  readonly start: number;
  readonly end: number;
  readonly meaning: TimeMeaning;
}
