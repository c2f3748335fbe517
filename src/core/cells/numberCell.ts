import type { Qualifier } from '../record/observation';

/**
 * What a cell of figures says.
 *
 * - `read`: a number in `unit`, already multiplied (28.2万人次 is 282000 of 人次); a fall is negative.
 * - `missing`: the cell is empty or says that nothing was published ("--", 无, …): never zero.
 * - `unread`: it says something else. `reason` picks a sentence.
 */
export type NumberCell =
  | ReadNumber
  | { readonly status: 'missing' }
  | { readonly status: 'unread'; readonly reason: UnreadReason };

export interface ReadNumber {
  readonly status: 'read';
  readonly value: number;
  /** The counting word as printed, without a multiplier: 元 of 14.5亿元, % of 12.3% and 123‰; '' where there is none. */
  readonly unit: string;
  readonly qualifier: Qualifier;
  /** It is written as a rise or a fall, by a sign, an arrow or a word: what tells a change from a share. */
  readonly isSigned?: true;
}

export type UnreadReason =
  /** There is no number in it. */
  | 'no-number'
  /** There are several. */
  | 'several-numbers'
  /** Whether a comma or point parts thousands or decimals cannot be told: 1.234,5 or 12,34. */
  | 'ambiguous-separator'
  /** From so much to so much: 3-5, 三四起, 5±2. */
  | 'range'
  /** So much to so much, or a part: 5/7, 1:2, ½. */
  | 'ratio'
  /** At most so much: <5, 不足10. */
  | 'bound'
  /** Whether it is a rise or a fall cannot be told: 下降-3%, 5-. */
  | 'ambiguous-sign'
  /** A letter behind it may multiply it, or be a unit: 5w, 12k, 3M. */
  | 'unclear-multiplier'
  /** A raised or circled number behind it has no note in the table, and may be a power: 10⁴, 12①. */
  | 'unexplained-mark'
  /** It is expected, planned or aimed at, and did not come about: 1000（预计）, 计划1000. */
  | 'forecast'
  /** Words in brackets behind it may make it another figure: 1000（上年数）, 1000（不含高新区）. */
  | 'unclear-remark'
  /** There are characters in it that nobody sees, or that could not be decoded. */
  | 'hidden-characters'
  /** A date, a time, a rank or a code stands where a figure should. */
  | 'no-figure'
  /** A formula without a result: =HYPERLINK(…), #REF!. */
  | 'formula'
  /** Beyond what a figure can be (10^15). */
  | 'too-large'
  /** Its unit is another than that of its column: % among 起. */
  | 'other-unit';

/** Whether a cell is one of figures all the same: a column of such is one of figures, each of them to be mended. */
export function isUnclearFigure(cell: NumberCell): boolean {
  return cell.status === 'unread' && UNCLEAR.has(cell.reason);
}

const UNCLEAR: ReadonlySet<UnreadReason> = new Set([
  'ambiguous-separator',
  'ambiguous-sign',
  'bound',
  'unclear-multiplier',
  'unexplained-mark',
  'forecast',
  'unclear-remark',
  'hidden-characters',
]);
